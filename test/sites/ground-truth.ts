import { createHash } from 'node:crypto';
import type { DataCategory } from '../../src/core/datum/category.ts';
import type { Received } from './server/received.ts';
import type { Wrap } from './truth/decode.ts';
import { textsOf } from './truth/texts.ts';
import type { ReadText } from './truth/texts.ts';

/** A value to look for, and what kind of data it is. */
export interface KnownValue {
  readonly category: DataCategory;
  readonly value: string;
}

export type Algorithm = (typeof ALGORITHMS)[number];
/** How it was written: as it is; behind the transport's own escaping or compression; in an encoding; as a digest. */
export type TruthForm = 'plain' | 'transport' | 'base64' | 'hex' | Algorithm;

/** One value that one request carried in one form, at one place. */
export interface Carried extends KnownValue {
  readonly received: Received;
  readonly form: TruthForm;
  /** `host`, `address`, `body` or the name of a header. */
  readonly place: string;
}

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;
/** Values shorter than this occur by accident: they only count as a field's whole text, or as a number said to be of their category. */
const TELLING_LENGTH = 6;
/** An MD5 in base64 is 22 characters; no digest is written shorter. */
const LONG_TOKEN = /[\w+/-]{22,}/u;
/** Taking a text apart where it says so itself undoes no encoding. */
const STRUCTURE: readonly Wrap[] = ['form', 'json', 'lines', 'multipart'];

/**
 * What the server really got: which of the values are in which requests, and how written. It shares no line with the
 * product, so that the product can be judged by it. Digests are those of the trimmed, lower-cased value.
 */
export const carried = (received: readonly Received[], values: readonly KnownValue[]): readonly Carried[] => {
  const sought = values.filter((it) => it.value.trim() !== '').map(prepare);
  return received.flatMap((request) => {
    const texts = textsOf(request).map((it) => ({ ...it, folded: fold(it.text), mayHoldDigest: LONG_TOKEN.test(it.text) }));
    return sought.flatMap((value) => unique(texts.flatMap((text) => sightings(text, value)).map((it) => ({ ...it, received: request }))));
  });
};

interface Sought extends KnownValue {
  readonly folded: string;
  readonly digests: readonly { readonly form: Algorithm; readonly spellings: readonly string[] }[];
}

const prepare = (known: KnownValue): Sought => {
  const folded = fold(known.value.trim());
  const digests = ALGORITHMS.map((form) => {
    const bytes = createHash(form).update(folded).digest();
    return { form, spellings: [bytes.toString('hex'), fold(bytes.toString('base64')), fold(bytes.toString('base64url'))] };
  });
  return { ...known, folded, digests };
};

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

type FoldedText = ReadText & { readonly folded: string; readonly mayHoldDigest: boolean };

const sightings = (read: FoldedText, { category, value, folded, digests }: Sought): readonly Omit<Carried, 'received'>[] => {
  const text = read.folded;
  const isShort = folded.length < TELLING_LENGTH;
  const inClear = isShort ? read.leaf && [folded, `${category}: ${folded}`].includes(text.trim()) : text.includes(folded);
  const hashed = !read.mayHoldDigest ? [] : digests.filter((it) => it.spellings.some((spelling) => text.includes(spelling))).map((it) => it.form);
  const forms: readonly TruthForm[] = inClear ? [formOf(read, isShort), ...hashed] : hashed;
  return forms.map((form) => ({ category, value, form, place: read.place }));
};

const formOf = ({ wraps }: ReadText, isShort: boolean): TruthForm => {
  const encoding = wraps.findLast((it) => it === 'base64' || it === 'hex');
  if (encoding === 'base64' || encoding === 'hex') return encoding;
  const untouched = wraps.length === 0 || (isShort && wraps.every((it) => STRUCTURE.includes(it)));
  return untouched ? 'plain' : 'transport';
};

/** Once per form and place; what stands there in plain sight need not be called escaped as well. */
const unique = (all: readonly Carried[]): readonly Carried[] => {
  const byKey = new Map(all.map((it) => [`${it.place} ${it.form}`, it]));
  return [...byKey.values()].filter((it) => it.form !== 'transport' || !byKey.has(`${it.place} plain`));
};
