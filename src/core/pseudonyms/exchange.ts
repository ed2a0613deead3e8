import type { Variant } from '../normalizers/normalizer.ts';
import { sightingsIn } from '../search/find.ts';
import type { Sighting } from '../search/sighting.ts';
import type { Spelled } from '../search/spelled.ts';
import { tablesOf } from '../search/tables.ts';
import { termsOf } from '../search/terms-of.ts';
import type { Writing } from '../search/term.ts';
import { layBytes, openWorkSpace, TEXT_START } from '../search/work-space.ts';
import { writtenLike } from './written-like.ts';
import type { Written } from './written-like.ts';
import type { Pairs } from './written-pairs.ts';
import { pairsOf } from './written-pairs.ts';

/** Exchanges writings of values for those of their stand-ins. */
export interface Exchange {
  /** Bytes with every writing that stands in them as it is exchanged; the same bytes where none does. */
  readonly swap: (bytes: Uint8Array) => Uint8Array;
  /** Whose digest, made how, bytes begin with; undefined where they do with none. */
  readonly digestIn: (bytes: Uint8Array) => DigestUse | undefined;
}

/** A digest of a value: of which variant, made how. */
export interface DigestUse {
  /** The number of the value. */
  readonly value: number;
  readonly variant: Variant;
  readonly chain: readonly string[];
}

/** Values and their stand-ins, spelled out, in one order. */
export interface Spellings {
  readonly values: readonly Spelled[];
  readonly standIns: readonly Spelled[];
}

/** Prepares the exchange: of one table all values, and behind it the pairs of writings. */
export function openExchange({ values, standIns }: Spellings): Exchange {
  const terms = termsOf(values);
  const index = { terms, tables: tablesOf(terms) };
  const space = openWorkSpace();
  const book: Book = { values, pairs: values.map((it, i) => pairsOf(it, standIns[i] ?? it)), texts: startsOf(values.map(it => it.texts.length)), digests: startsOf(values.map(it => it.digests.length)) };
  const swap: Exchange['swap'] = bytes => {
    const sightings = sightingsIn(space, index, layBytes(space, bytes));
    if (sightings.length === 0) return bytes;
    const found = apart(sightings.map(it => ({ ...it, start: it.start - TEXT_START, end: Math.min(it.end - TEXT_START, bytes.length) })));
    return joined(bytes, found.flatMap(it => {
      const by = exchanged(bytes, it, book);
      return by === undefined ? [] : [{ start: it.start, end: it.end, by }];
    }));
  };
  const digestIn: Exchange['digestIn'] = bytes => {
    const whole = sightingsIn(space, index, layBytes(space, bytes)).find(it => it.of === 'digest' && it.start === TEXT_START);
    return whole && digestUsed(whole, book);
  };
  return { swap, digestIn };
}

function digestUsed({ term }: Sighting, { values, digests }: Book): DigestUse | undefined {
  const value = ownerOf(digests, term);
  const made = values[value]?.digests[term - (digests[value] ?? 0)];
  const variant = made && values[value]?.variants[made.variant];
  return made && variant && { value, variant, chain: made.chain };
}

interface Book {
  readonly values: readonly Spelled[];
  readonly pairs: readonly Pairs[];
  /** The number of each value's first text, and first digest, among all. */
  readonly texts: readonly number[];
  readonly digests: readonly number[];
}

function startsOf(counts: readonly number[]): readonly number[] {
  let start = 0;
  return counts.map(it => {
    start += it;
    return start - it;
  });
}

/** The longest first; what overlaps one of those is part of it. In the order in which they stand. */
function apart(sightings: readonly Sighting[]): readonly Sighting[] {
  const taken: Sighting[] = [];
  for (const it of sightings.toSorted((a, b) => (b.end - b.start) - (a.end - a.start) || a.term - b.term)) {
    if (!taken.some(other => it.start < other.end && other.start < it.end)) taken.push(it);
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

/** A stretch of bytes, and what stands there instead. */
export interface Swap {
  readonly start: number;
  readonly end: number;
  readonly by: Uint8Array;
}

/** Bytes with stretches of them exchanged; these stand in order and do not overlap. */
export function joined(bytes: Uint8Array, swaps: readonly Swap[]): Uint8Array {
  if (swaps.length === 0) return bytes;
  const made = new Uint8Array(swaps.reduce((sum, it) => sum + it.by.length - (it.end - it.start), bytes.length));
  let [from, to] = [0, 0];
  for (const { start, end, by } of swaps) {
    made.set(bytes.subarray(from, start), to);
    made.set(by, to + start - from);
    to += start - from + by.length;
    from = end;
  }
  made.set(bytes.subarray(from), to);
  return made;
}

function exchanged(bytes: Uint8Array, sighting: Sighting, book: Book): Uint8Array | undefined {
  const stands = bytes.subarray(sighting.start, sighting.end);
  const found = sighting.of === 'text' ? textAt(sighting, book) : digestAt(sighting, book);
  return found && writtenLike(stands, found);
}

function textAt({ term }: Sighting, { values, pairs, texts }: Book): Written | undefined {
  const wanted = ownerOf(texts, term);
  const number = term - (texts[wanted] ?? 0);
  const [value, pair] = [values[wanted], pairs[wanted]];
  const text = value?.texts[number];
  const by = pair && text && (pair.textFor(number) ?? variantIn(value, text, pair));
  return text && by && { of: closenessOf(text.writing), value: text.bytes, by };
}

function closenessOf(writing: Writing): Written['of'] {
  return isPlain(writing) ? 'plain' : writing.anyCase ? 'any-case' : 'exact';
}

function variantIn({ variants }: Spelled, { variant: number, writing }: Spelled['texts'][number], { variantFor }: Pairs): Uint8Array | undefined {
  const variant = isPlain(writing) ? variants[number] : undefined;
  const by = variant && variantFor(variant);
  return by === undefined ? undefined : new TextEncoder().encode(by);
}

function isPlain({ form, steps }: Writing): boolean {
  return form === 'plain' && steps.length <= 1;
}

function digestAt({ term, written }: Sighting, { values, pairs, digests }: Book): Written | undefined {
  const wanted = ownerOf(digests, term);
  const number = term - (digests[wanted] ?? 0);
  const value = values[wanted]?.digests[number]?.bytes;
  const by = pairs[wanted]?.digestFor(number);
  return value && by && { of: OF[written], value, by };
}

const OF = { '': 'exact', 'hex': 'hex', 'base64': 'base64', 'base64url': 'base64' } as const;

/** Whose the term of this number is. */
function ownerOf(starts: readonly number[], term: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
