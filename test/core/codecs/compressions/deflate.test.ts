import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFLATE } from '../../../../src/core/codecs/compressions/deflate.ts';
import { FOREIGN, MAX, textOf, TEXTS } from './texts.ts';

const pack = (text: string): Uint8Array => deflateRawSync(text);

describe('reads what another encoder wrote', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const packed = pack(text);
    expect(DEFLATE.sniff(packed)).toBe(true);
    expect(DEFLATE.decode(packed, MAX)?.limited).toBe(false);
    expect(textOf(DEFLATE.decode(packed, MAX))).toBe(text);
  });
});

describe('is not found in', () => {
  test.each(FOREIGN)('%s', (_, given) => {
    expect(DEFLATE.decode(given, MAX)).toBeUndefined();
  });
});

test('a bomb is stopped at the limit, in no time', () => {
  const bomb = pack('b'.repeat(50_000_000));
  const began = performance.now();
  const decoded = DEFLATE.decode(bomb, MAX);
  expect(decoded?.bytes.length).toBe(MAX);
  expect(decoded?.limited).toBe(true);
  expect(performance.now() - began).toBeLessThan(500);
});
test('fixed codes are read as well', () => {
  const text = TEXTS[0]?.[1] ?? '';
  expect(textOf(DEFLATE.decode(deflateRawSync(text, { strategy: constants.Z_FIXED }), MAX))).toBe(text);
});

test('a stream cut short is not believed, since nothing marks it', () => {
  const packed = pack(TEXTS[3]?.[1] ?? '');
  expect(DEFLATE.decode(packed.subarray(0, packed.length / 2), MAX)).toBeUndefined();
});

test('what is no text is believed where it is long enough and whole', () => {
  const given = Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256);
  const packed = deflateRawSync(given);
  expect(DEFLATE.decode(packed, MAX)?.bytes).toEqual(given);
  expect(DEFLATE.decode(packed.subarray(0, -1), MAX)).toBeUndefined();
  expect(DEFLATE.decode(new Uint8Array([...packed, 0]), MAX)).toBeUndefined();
  expect(DEFLATE.decode(deflateRawSync(given.subarray(0, 6)), MAX)).toBeUndefined();
});

// Kills: an index or a length that is believed without being checked.
test('whatever is changed in a stream, reading ends without a fault and within its limit', () => {
  const packed = pack(TEXTS[0]?.[1] ?? '');
  fc.assert(fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, value) => {
    const changed = packed.slice();
    changed[at] = value;
    expect(DEFLATE.decode(changed, 5_000)?.bytes.length ?? 0).toBeLessThanOrEqual(5_000);
  }), { numRuns: 300 });
});
