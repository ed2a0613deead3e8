import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZLIB } from '../../../../src/core/codecs/compressions/zlib.ts';
import { FOREIGN, MAX, textOf, TEXTS } from './texts.ts';

const pack = (text: string): Uint8Array => deflateSync(text);

describe('reads what another encoder wrote', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const packed = pack(text);
    expect(ZLIB.sniff(packed)).toBe(true);
    expect(ZLIB.decode(packed, MAX)?.limited).toBe(false);
    expect(textOf(ZLIB.decode(packed, MAX))).toBe(text);
  });
});

describe('is not found in', () => {
  test.each(FOREIGN)('%s', (_, given) => {
    expect(ZLIB.decode(given, MAX)).toBeUndefined();
  });
});

test('a stream cut short gives the beginning of what it held, and says so', () => {
  const text = TEXTS[3]?.[1] ?? '';
  const packed = pack(text);
  for (const share of [0.3, 0.6, 0.9]) {
    const cut = ZLIB.decode(packed.subarray(0, Math.floor(packed.length * share)), MAX);
    expect(cut?.limited).toBe(true);
    expect(text.startsWith((textOf(cut) ?? '?').slice(0, -1))).toBe(true);
    expect(textOf(cut)?.length).toBeGreaterThan(text.length * share * 0.5);
  }
});
test('a bomb is stopped at the limit, in no time', () => {
  const bomb = pack('b'.repeat(50_000_000));
  const began = performance.now();
  const decoded = ZLIB.decode(bomb, MAX);
  expect(decoded?.bytes.length).toBe(MAX);
  expect(decoded?.limited).toBe(true);
  expect(performance.now() - began).toBeLessThan(500);
});
test('every level that encoders have is read', () => {
  for (let level = 0; level <= 9; level += 1) expect(textOf(ZLIB.decode(deflateSync(TEXTS[3]?.[1] ?? '', { level }), MAX))).toBe(TEXTS[3]?.[1]);
});

// Kills: an index or a length that is believed without being checked.
test('whatever is changed in a stream, reading ends without a fault and within its limit', () => {
  const packed = pack(TEXTS[0]?.[1] ?? '');
  fc.assert(fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, value) => {
    const changed = packed.slice();
    changed[at] = value;
    expect(ZLIB.decode(changed, 5_000)?.bytes.length ?? 0).toBeLessThanOrEqual(5_000);
  }), { numRuns: 300 });
});

test('what stands behind the check sum is set aside', () => {
  expect(ZLIB.decode(pack('ann@example.com'), MAX)?.aside).toBe(0);
  expect(ZLIB.decode(new Uint8Array([...pack('ann@example.com'), 1, 2, 3]), MAX)?.aside).toBe(3);
});
