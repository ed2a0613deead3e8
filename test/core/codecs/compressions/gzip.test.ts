import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GZIP } from '../../../../src/core/codecs/compressions/gzip.ts';
import { FOREIGN, MAX, textOf, TEXTS } from './texts.ts';

const pack = (text: string): Uint8Array => gzipSync(text);

describe('reads what another encoder wrote', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const packed = pack(text);
    expect(GZIP.sniff(packed)).toBe(true);
    expect(GZIP.decode(packed, MAX)?.limited).toBe(false);
    expect(textOf(GZIP.decode(packed, MAX))).toBe(text);
  });
});

describe('is not found in', () => {
  test.each(FOREIGN)('%s', (_, given) => {
    expect(GZIP.decode(given, MAX)).toBeUndefined();
  });
});

test('a stream cut short gives the beginning of what it held, and says so', () => {
  const text = TEXTS[3]?.[1] ?? '';
  const packed = pack(text);
  for (const share of [0.3, 0.6, 0.9]) {
    const cut = GZIP.decode(packed.subarray(0, Math.floor(packed.length * share)), MAX);
    expect(cut?.limited).toBe(true);
    expect(text.startsWith((textOf(cut) ?? '?').slice(0, -1))).toBe(true);
    expect(textOf(cut)?.length).toBeGreaterThan(text.length * share * 0.5);
  }
});
test('a bomb is stopped at the limit, in no time', () => {
  const bomb = pack('b'.repeat(50_000_000));
  const began = performance.now();
  const decoded = GZIP.decode(bomb, MAX);
  expect(decoded?.bytes.length).toBe(MAX);
  expect(decoded?.limited).toBe(true);
  expect(performance.now() - began).toBeLessThan(500);
});
test('members one after the other are one text', () => {
  const both = new Uint8Array([...gzipSync('ann@'), ...gzipSync('example.com')]);
  expect(textOf(GZIP.decode(both, MAX))).toBe('ann@example.com');
});

test('a header with a name, a comment, an extra field and a check is passed over', () => {
  const plain = gzipSync('ann@example.com');
  const header = [0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3, 97, 0, 98, 0, 9, 9];
  expect(textOf(GZIP.decode(new Uint8Array([...header, ...plain.subarray(10)]), MAX))).toBe('ann@example.com');
});

// Kills: an index or a length that is believed without being checked.
test('whatever is changed in a stream, reading ends without a fault and within its limit', () => {
  const packed = pack(TEXTS[0]?.[1] ?? '');
  fc.assert(fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, value) => {
    const changed = packed.slice();
    changed[at] = value;
    expect(GZIP.decode(changed, 5_000)?.bytes.length ?? 0).toBeLessThanOrEqual(5_000);
  }), { numRuns: 300 });
});

// Kills: notes and what stands behind a stream counted as part of what was compressed.
test.each<[what: string, bytes: Buffer, aside: number]>([
  ['nothing', gzipSync('ann@example.com'), 0],
  ['nothing of two members', Buffer.concat([gzipSync('ann@'), gzipSync('example.com')]), 0],
  ['what stands behind it', Buffer.concat([gzipSync('ann@example.com'), Buffer.from('more')]), 4],
  ['a name in the header', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, 97, 98, 0]), gzipSync('ann@example.com').subarray(10)]), 3],
])('of its bytes, %s is set aside', (_, bytes, aside) => { expect(GZIP.decode(bytes, MAX)?.aside).toBe(aside); });
