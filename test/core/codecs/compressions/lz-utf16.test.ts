import LZString from 'lz-string';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LZ_UTF16 } from '../../../../src/core/codecs/compressions/lz-utf16.ts';
import { bytes, FOREIGN, MAX, textOf, TEXTS } from './texts.ts';

const pack = (text: string): Uint8Array => bytes(LZString.compressToUTF16(text));

describe('reads what another encoder wrote', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const packed = pack(text);
    expect(LZ_UTF16.sniff(packed)).toBe(true);
    expect(LZ_UTF16.decode(packed, MAX)?.limited).toBe(false);
    expect(textOf(LZ_UTF16.decode(packed, MAX))).toBe(text);
  });
});

describe('is not found in', () => {
  test.each(FOREIGN)('%s', (_, given) => {
    expect(LZ_UTF16.decode(given, MAX)).toBeUndefined();
  });
});

test('a stream cut short gives the beginning of what it held, and says so', () => {
  const text = TEXTS[3]?.[1] ?? '';
  const packed = pack(text);
  for (const share of [0.3, 0.6, 0.9]) {
    const cut = LZ_UTF16.decode(packed.subarray(0, Math.floor(packed.length * share)), MAX);
    expect(cut?.limited).toBe(true);
    expect(text.startsWith((textOf(cut) ?? '?').slice(0, -1))).toBe(true);
    expect(textOf(cut)?.length).toBeGreaterThan(text.length * share * 0.5);
  }
});
test('what repeats itself without end is stopped at the limit, in no time', () => {
  const bomb = pack('b'.repeat(300_000));
  const began = performance.now();
  const decoded = LZ_UTF16.decode(bomb, 100_000);
  expect(decoded?.bytes.length).toBe(100_000);
  expect(decoded?.limited).toBe(true);
  expect(performance.now() - began).toBeLessThan(500);
});

// Kills: an index or a length that is believed without being checked.
test('whatever is changed in a stream, reading ends without a fault and within its limit', () => {
  const packed = pack(TEXTS[0]?.[1] ?? '');
  fc.assert(fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, value) => {
    const changed = packed.slice();
    changed[at] = value;
    expect(LZ_UTF16.decode(changed, 5_000)?.bytes.length ?? 0).toBeLessThanOrEqual(5_000);
  }), { numRuns: 300 });
});
