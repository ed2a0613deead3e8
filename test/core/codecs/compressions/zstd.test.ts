import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZSTD } from '../../../../src/core/codecs/compressions/zstd.ts';
import { FOREIGN, MAX, textOf, TEXTS } from './texts.ts';
import { ZSTD_BOMB, ZSTD_VECTORS } from './zstd-vectors.ts';

const packed = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

describe('reads what another encoder wrote', () => {
  test.each(ZSTD_VECTORS)('text $text at level $level', ({ text, base64 }) => {
    const expected = TEXTS[text]?.[1] ?? '';
    expect(ZSTD.sniff(packed(base64))).toBe(true);
    expect(ZSTD.decode(packed(base64), MAX)?.limited).toBe(false);
    expect(textOf(ZSTD.decode(packed(base64), MAX))).toBe(text === TEXTS.length - 1 ? expected.slice(0, 3000) : expected);
  });

  test('frames one after the other, with one between them that is to be skipped, are one text', () => {
    const one = packed(ZSTD_VECTORS[0]?.base64 ?? '');
    const skipped = [0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3];
    expect(textOf(ZSTD.decode(new Uint8Array([...one, ...skipped, ...one]), MAX))).toBe(`${TEXTS[0]?.[1]}${TEXTS[0]?.[1]}`);
  });
});

describe('is not found in', () => {
  test.each(FOREIGN)('%s', (_, given) => {
    expect(ZSTD.decode(given, MAX)).toBeUndefined();
  });
});

test('a stream cut short gives the blocks that were whole, and says so', () => {
  const whole = packed(ZSTD_BOMB);
  const cut = ZSTD.decode(whole.subarray(0, 40), MAX);
  expect(cut?.limited).toBe(true);
  expect(cut?.bytes.length).toBeGreaterThan(100_000);
});

test('a bomb is stopped at the limit, in no time', () => {
  const began = performance.now();
  const decoded = ZSTD.decode(packed(ZSTD_BOMB), MAX);
  expect(decoded?.bytes.length).toBe(MAX);
  expect(decoded?.limited).toBe(true);
  expect(performance.now() - began).toBeLessThan(500);
});

test('a header that claims a window of two gigabytes sets nothing aside', () => {
  const claim = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0xa8, 0x29, 0, 0, 97, 98, 99, 100, 101);
  expect(textOf(ZSTD.decode(claim, MAX))).toBe('abcde');
});

test('a million blocks without content take no time', () => {
  const many = new Uint8Array(3_000_006);
  many.set([0x28, 0xb5, 0x2f, 0xfd, 0, 0x58]);
  const began = performance.now();
  expect(ZSTD.decode(many, MAX)?.limited).toBe(true);
  expect(performance.now() - began).toBeLessThan(200);
});

// Kills: an index or a length that is believed without being checked.
test('whatever is changed in a stream, reading ends without a fault and within its limit', () => {
  const streams = ZSTD_VECTORS.filter(it => it.text === 3 || it.text === 0).map(it => packed(it.base64));
  fc.assert(fc.property(fc.constantFrom(...streams), fc.nat(), fc.nat(255), (stream, at, value) => {
    const changed = stream.slice();
    changed[at % changed.length] = value;
    expect(ZSTD.decode(changed, 5_000)?.bytes.length ?? 0).toBeLessThanOrEqual(5_000);
  }), { numRuns: 500 });
});
