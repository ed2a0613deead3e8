import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { mixPair, mixWord, printOf, wordAt } from '../../../src/core/search/mixing.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import { HEX, kindOf, RAW, shiftOf, SHIFTS, TEXT, termOf } from '../../../src/core/search/reference.ts';
import type { PairSet } from '../../../src/core/search/tables.ts';
import { bucketOf, patternOfPrint } from '../../../src/core/search/tables.ts';
import { PERSONA } from '../../recall/persona.ts';
import { asDigest, asText, bytesOf, indexOf } from './looking.ts';

/** What the pair at `shift` of a text leads to. */
function ledTo({ tables }: ReturnType<typeof indexOf>, bytes: Uint8Array, shift: number): readonly string[] {
  const [first, second] = [mixWord(wordAt(bytes, shift)), mixWord(wordAt(bytes, shift + 4))];
  const bucket = bucketOf(mixPair(first, second));
  const from = tables.bucketStarts[bucket] ?? 0;
  return [...tables.references.subarray(from, tables.bucketStarts[bucket + 1])].filter((_, i) => tables.prints[from + i] === printOf(first, second)).map(it => `${kindOf(it)} ${termOf(it)} ${shiftOf(it)}`);
}

// Kills: a counting sort that loses the last of a bucket, a print of another pair, a shift forgotten, a term numbered from another table.
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

test('a pair of somebody else leads nowhere', () => {
  const index = indexOf([asText('ann.okafor@brume.example'), asDigest(new Uint8Array(32).fill(7))]);
  for (const text of ['bob.okafor@brume.sample', 'x'.repeat(24), '0'.repeat(24)]) expect(ledTo(index, bytesOf(text), 0)).toEqual([]);
});

test('a text that is one letter too short for a pair at each shift has none', () => {
  expect(indexOf([asText('a1b2c3d4e5f6g7')]).tables.references).toHaveLength(0);
  expect(indexOf([asText('a1b2c3d4e5f6g7h')]).tables.references).toHaveLength(SHIFTS);
});

// Kills: pairs beyond ASCII entered in the smaller set, or pairs of ASCII left out of either.
test('a pair with a byte beyond ASCII stands in the set of all only, every other in both', () => {
  const holds = ({ bits, shift }: PairSet, patterns: Int32Array, bytes: Uint8Array): boolean => {
    const [first, second] = [mixWord(wordAt(bytes, 0)), mixWord(wordAt(bytes, 4))];
    const pattern = patterns[patternOfPrint(printOf(first, second))] ?? 0;
    return ((bits[mixPair(first, second) >>> shift] ?? 0) & pattern) === pattern;
  };
  const text = 'okafor.ann.éléonore.brume.example';
  const { tables: { ascii, all, patterns } } = indexOf([asText(text)]);
  for (let shift = 0; shift < SHIFTS; shift++) {
    const pair = bytesOf(text).slice(shift, shift + 8);
    expect([holds(all, patterns, pair), holds(ascii, patterns, pair)], `at ${shift}`).toEqual([true, pair.every(it => it < 128)]);
  }
});

describe('memory', () => {
  // Goal L5 of the search: what twenty values take in all their writings.
  it('for twenty values is at most 8 MB, for at least 90,000 texts', () => {
    const { size } = openSearch(PERSONA);
    expect(PERSONA).toHaveLength(20);
    expect(size.tokens).toBeGreaterThanOrEqual(90_000);
    expect(size.bytes).toBeLessThanOrEqual(8_000_000);
  });
  it('for nothing at all leads nowhere', () => {
    const { tables } = indexOf([]);
    expect([tables.references.length, tables.words.words.length, [tables.ascii.bits, tables.all.bits, tables.wordBits].some(it => it.some(bits => bits !== 0))]).toEqual([0, 0, false]);
  });
});
