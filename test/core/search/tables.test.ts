import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { PAIRED_MIN } from '../../../src/core/search/entries.ts';
import { mixPair, mixWord, printOf, wordAt } from '../../../src/core/search/mixing.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import { HEX, kindOf, RAW, shiftOf, SHIFTS, TEXT, termOf } from '../../../src/core/search/reference.ts';
import { bucketOf, PAIR_BITS, WORD_BITS } from '../../../src/core/search/tables.ts';
import { PERSONA } from '../../recall/persona.ts';
import { asDigest, asText, bytesOf, indexOf } from './looking.ts';

const hasBit = (bits: Int32Array, bit: number): boolean => ((bits[bit >>> 5] ?? 0) >>> (bit & 31) & 1) === 1;

/** What the pair at `shift` of a text leads to. */
function ledTo({ tables }: ReturnType<typeof indexOf>, bytes: Uint8Array, shift: number): readonly string[] {
  const [first, second] = [mixWord(wordAt(bytes, shift)), mixWord(wordAt(bytes, shift + 4))];
  const key = mixPair(first, second);
  if (!hasBit(tables.pairBits, key >>> 32 - PAIR_BITS)) return [];
  const [from, to] = [tables.bucketStarts[bucketOf(key)] ?? 0, tables.bucketStarts[bucketOf(key) + 1] ?? 0];
  return [...tables.references.subarray(from, to)].filter((_, i) => tables.prints[from + i] === printOf(first, second)).map(it => `${kindOf(it)} ${termOf(it)} ${shiftOf(it)}`);
}

// Kills: a counting sort that loses the last of a bucket, a bit set by another key than the bucket, a shift forgotten.
test('every pair of every long text and of every digest leads back to it', () => {
  const texts = Array.from({ length: 200 }, (_, i) => `person-${i * 7919}@mail-${i % 13}.example`);
  const digests = texts.map(it => new Uint8Array(createHash('sha256').update(it).digest()));
  const index = indexOf([...texts.map(it => asText(it)), ...digests.map(it => asDigest(it))]);
  for (let shift = 0; shift < SHIFTS; shift++) {
    texts.forEach((it, i) => { expect(ledTo(index, bytesOf(it), shift)).toContain(`${TEXT} ${i} ${shift}`); });
    digests.forEach((it, i) => {
      expect(ledTo(index, it, shift)).toContain(`${RAW} ${i} ${shift}`);
      expect(ledTo(index, bytesOf(Buffer.from(it).toString('hex')), shift)).toContain(`${HEX} ${i} ${shift}`);
    });
  }
  expect(index.tables.bucketStarts.at(-1)).toBe(index.tables.references.length);
});

describe('a text too short for a pair', () => {
  it.each(Array.from({ length: PAIRED_MIN - 6 }, (_, i) => i + 6))('of %i letters is known by its words at each of the four shifts', length => {
    const text = bytesOf('a1b2c3d4e5f6g7h8'.slice(0, length));
    const { tables } = indexOf([asText('a1b2c3d4e5f6g7h8'.slice(0, length))]);
    const shifts = [...tables.words.values()].flat().map(it => it.shift);
    expect([...new Set(shifts)].toSorted((a, b) => a - b)).toEqual(length === 6 ? [-1, 0, 1, 2] : [0, 1, 2, 3]);
    expect(tables.words.get(wordAt(text, 0))).toContainEqual({ text: 0, shift: 0 });
    for (const word of tables.words.keys()) expect(hasBit(tables.wordBits, mixWord(word) >>> 32 - WORD_BITS)).toBe(true);
    expect(tables.references).toHaveLength(0);
  });

  it('is known behind a sign that is no letter, and not behind a letter', () => {
    const { tables } = indexOf([asText('secret')]);
    expect(tables.words.has(wordAt(bytesOf('xsec'), 0))).toBe(false);
    expect(tables.words.has(wordAt(bytesOf('"sec'), 0))).toBe(true);
  });
});

describe('memory', () => {
  // Goal L5: what twenty values take in all their writings.
  it('for twenty values is at most 8 MB, for at least 90,000 texts', () => {
    const { size } = openSearch(PERSONA);
    expect(PERSONA).toHaveLength(20);
    expect(size.tokens).toBeGreaterThanOrEqual(90_000);
    expect(size.bytes).toBeLessThanOrEqual(8 * 1024 * 1024);
  });
  it('for nothing at all leads nowhere', () => {
    const { tables } = indexOf([]);
    expect([tables.references.length, tables.words.size, tables.pairBits.some(it => it !== 0), tables.wordBits.some(it => it !== 0)]).toEqual([0, 0, false, false]);
  });
});
