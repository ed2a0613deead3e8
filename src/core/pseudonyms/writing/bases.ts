import { ASCII85 } from '../../codecs/ascii85.ts';
import { BASE16 } from '../../codecs/base16.ts';
import { BASE32 } from '../../codecs/base32.ts';
import { BASE32HEX } from '../../codecs/base32hex.ts';
import { BASE45 } from '../../codecs/base45.ts';
import { BASE58 } from '../../codecs/base58.ts';
import { BASE62_LETTERS_FIRST } from '../../codecs/base62-letters-first.ts';
import { BASE62_SMALL_FIRST } from '../../codecs/base62-small-first.ts';
import { BASE62 } from '../../codecs/base62.ts';
import { BASE64 } from '../../codecs/base64.ts';
import { BASE64URL } from '../../codecs/base64url.ts';
import { BASE85 } from '../../codecs/base85.ts';
import type { Codec } from '../../codecs/codec.ts';
import { REVERSED_BYTES } from '../../codecs/reversed-bytes.ts';
import { REVERSED } from '../../codecs/reversed.ts';
import { ROT13 } from '../../codecs/rot13.ts';
import { ROT47 } from '../../codecs/rot47.ts';
import { SUBSTITUTION } from '../../codecs/substitution.ts';
import { Z85 } from '../../codecs/z85.ts';
import { isMarked } from '../../search/readable-text.ts';

/** A text read in a base, and how it is written in it again. */
export interface Based {
  readonly bytes: Uint8Array;
  /** Other bytes, written as the text is: in its alphabet and case, filled up or not. */
  readonly write: (bytes: Uint8Array) => Uint8Array;
}

const WORDS: readonly Codec[] = [
  BASE16, BASE32, BASE32HEX, BASE64, BASE64URL, BASE45, BASE58, BASE62, BASE62_SMALL_FIRST, BASE62_LETTERS_FIRST, ASCII85, Z85, BASE85,
  REVERSED, REVERSED_BYTES, ROT13, ROT47, SUBSTITUTION,
];

const BY_ID: ReadonlyMap<string, Codec> = new Map(WORDS.map(it => [it.id, it]));

/** A text by the codec of this name; undefined where it is not written as that codec writes, in whatever case and however filled up. */
export function basedBy(id: string, text: Uint8Array): Based | undefined {
  const codec = BY_ID.get(id);
  const read = codec?.decode(text, text.length * 2);
  const { encode } = codec ?? {};
  if (read === undefined || read.limited || encode === undefined) return undefined;
  const usual = encode(read.bytes);
  const habit = HABITS.find(it => isSame(it(usual), text));
  return habit && { bytes: read.bytes, write: bytes => habit(encode(bytes)) };
}

type Habit = (digits: Uint8Array) => Uint8Array;

const EQUALS = 0x3d;

const asIs: Habit = it => it;
const small: Habit = it => it.map(byte => byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);
const capital: Habit = it => it.map(byte => byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte);
const unfilled: Habit = it => {
  const at = it.indexOf(EQUALS);
  return at === -1 ? it : it.subarray(0, at);
};

const HABITS: readonly Habit[] = [asIs, unfilled, small, capital, it => small(unfilled(it)), it => capital(unfilled(it))];

/** Places at which a text in base64 is looked for within a run: its first digits, and behind signs that also part words. */
const PLACES_MAX = 24;

/** A text within a run, from where in it. */
export interface BasedIn extends Based {
  readonly start: number;
  readonly end: number;
}

/** What a run of letters, digits, `+`, `/`, `-` and `_` may hold in a base of whole bits. */
export function basesIn(run: Uint8Array): readonly BasedIn[] {
  const digits = unfilled(run);
  const whole = ['base16', 'base32', 'base32hex'].flatMap(id => wholeIn(id, run, digits.length));
  const marks = Array.from(run.keys()).filter(i => i > 0 && isMark(run[i - 1] ?? 0)).slice(0, PLACES_MAX);
  const segments = inSegments(run);
  const packed = segments.filter(it => isMarked(it.bytes));
  return [...whole, ...packed, ...[...new Set([0, ...marks, 1, 2, 3])].flatMap(start => sixesFrom(run, start)), ...segments];
}

/** Shorter parts of a path hold nothing packed. */
const SEGMENT_MIN = 12;

// In a path what is packed ends at the next `/`, which is a digit as well.
function inSegments(run: Uint8Array): readonly BasedIn[] {
  const ends = [...Array.from(run.keys()).filter(i => run[i] === 0x2f).slice(0, PLACES_MAX), run.length];
  if (ends.length === 1) return [];
  return ends.flatMap((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1;
    return end - start < SEGMENT_MIN ? [] : sixesFrom(run.subarray(start, end), 0).map(it => ({ ...it, start: start + it.start, end: start + it.end }));
  });
}

/** What stands before a text among bytes, its name and length, may look like digits. */
const STARTS = [0, 1, 2, 3, 4, 5, 6];

// A length before it, or a sign behind it, may look like one of its digits: they stay where they are.
function wholeIn(id: string, run: Uint8Array, filledFrom: number): readonly BasedIn[] {
  const ends = [...new Set([run.length, filledFrom, filledFrom - 1])];
  return STARTS.flatMap(start => ends.flatMap(end => {
    const it = basedBy(id, run.subarray(start, end));
    return it === undefined ? [] : [{ ...it, start, end }];
  }).slice(0, 1));
}

function isMark(byte: number): boolean {
  return byte === 0x2b || byte === 0x2f || byte === 0x2d || byte === 0x5f;
}

// Whatever stands before or behind: with the last digits, where they say whole bytes, and without them.
function sixesFrom(run: Uint8Array, start: number): readonly BasedIn[] {
  const filled = run.subarray(start);
  const digits = unfilled(filled);
  const rest = digits.length % 4;
  const lengths = [...rest === 1 ? [] : [digits.length], ...rest === 0 ? [] : [digits.length - rest], ...rest === 1 ? [digits.length - 2] : []];
  return lengths.flatMap(length => sixesIn(digits.subarray(0, length), start) ?? []);
}

function sixesIn(digits: Uint8Array, start: number): BasedIn | undefined {
  const read = digits.length === 0 ? undefined : BASE64.decode(digits, digits.length);
  const { encode = asIs } = isOfUrls(digits) ? BASE64URL : BASE64;
  if (read === undefined || read.limited || !isSame(standard(unfilled(encode(read.bytes))), standard(digits))) return undefined;
  // A `/` that parts a path is a digit to whoever reads it so: where nothing else is said, it stays what it was.
  const write = (bytes: Uint8Array): Uint8Array => unfilled(encode(bytes)).map((it, i) => standardOf(it) === standardOf(digits[i] ?? 0) ? digits[i] ?? it : it);
  return { bytes: read.bytes, write, start, end: start + digits.length };
}

// Where no sign tells, tokens are (RFC 7519), which begin with `{"`.
function isOfUrls(digits: Uint8Array): boolean {
  if (digits.includes(DASH) || digits.includes(LOW_LINE)) return true;
  return !digits.includes(0x2b) && !digits.includes(0x2f) && (digits[0] === 0x65 && digits[1] === 0x79 && digits[2] === 0x4a);
}

const DASH = 0x2d;
const LOW_LINE = 0x5f;

function standard(digits: Uint8Array): Uint8Array {
  return digits.map(standardOf);
}

function standardOf(digit: number): number {
  return digit === DASH ? 0x2b : digit === LOW_LINE ? 0x2f : digit;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((it, i) => it === b[i]);
}
