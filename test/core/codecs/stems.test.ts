import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXT_CODECS } from '../../../src/core/codecs/index.ts';
import { stemsOf } from '../../../src/core/codecs/stems.ts';
import type { StemBase } from '../../../src/core/codecs/stems.ts';
import { bytesOf, textOf } from './reading.ts';

const BASES: readonly { readonly id: StemBase; readonly alignments: number }[] = [
  { id: 'base16', alignments: 1 }, { id: 'base32', alignments: 5 }, { id: 'base45', alignments: 2 }, { id: 'base64', alignments: 3 },
  { id: 'base64url', alignments: 3 }, { id: 'ascii85', alignments: 4 }, { id: 'z85', alignments: 4 },
];

// Zeros among the rest: Ascii85 writes four of them as one letter, wherever they fall into a group.
const bytes = (minLength: number, maxLength: number): fc.Arbitrary<Uint8Array> =>
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 255 }) }, fc.constantFrom(0, 0xff)), { minLength, maxLength }).map(it => Uint8Array.from(it));

describe.each(BASES)('$id', ({ id, alignments }) => {
  // Kills a first digit that still depends on what stands before, a last one that depends on what follows, and an alignment forgotten.
  test('a value is met by the stem of its alignment, whatever stands around it', () => {
    fc.assert(fc.property(bytes(0, 12), bytes(16, 40), bytes(0, 12), (before, value, behind) => {
      const stem = stemsOf(id, value)[before.length % alignments];
      const blob = encoded(id, Uint8Array.from([...before, ...value, ...behind]));
      return stem !== undefined && blob.includes(Buffer.from(stem).toString('latin1'));
    }), { numRuns: 5_000 });
  });

  // Kills a cut one group too generous: every digit that is the same whatever stands around belongs to the stem.
  test('a stem leaves out less than two groups', () => {
    const value = bytesOf('jane.doe@example.com');
    const group = encoded(id, new Uint8Array(alignments).fill(1)).replaceAll('=', '').length;
    for (const stem of stemsOf(id, value)) expect(stem.length).toBeGreaterThan(encoded(id, value).replaceAll('=', '').length - 2 * group);
  });

  test('there is a stem for each alignment, and none for a value too short to tell', () => {
    expect(stemsOf(id, bytesOf('jane.doe@example.com'))).toHaveLength(alignments);
    expect(stemsOf(id, bytesOf('j@a')).length).toBe(id === 'base16' ? 1 : 0);
    expect(stemsOf(id, new Uint8Array())).toEqual([]);
  });
});

test('the stems of base64 are those of the search by hand', () => {
  const value = bytesOf('jane.doe@example.com');
  expect(stemsOf('base64', value).map(textOf)).toEqual([
    Buffer.from(value).toString('base64').slice(0, 26),
    Buffer.from(`_${Buffer.from(value).toString()}`).toString('base64').slice(2, 28),
    Buffer.from(`__${Buffer.from(value).toString()}`).toString('base64').slice(3, 29),
  ]);
});

test('a stem never speaks of another value', () => {
  const other = encoded('base64', bytesOf('xx john.doe@example.com xx'));
  expect(stemsOf('base64', bytesOf('jane.doe@example.com')).some(it => other.includes(textOf(it) ?? ''))).toBe(false);
});

function encoded(id: StemBase, value: Uint8Array): string {
  return Buffer.from(TEXT_CODECS.find(it => it.id === id)?.encode?.(value) ?? []).toString('latin1');
}
