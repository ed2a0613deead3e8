import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BROTLI } from '../../../../src/core/codecs/compressions/brotli.ts';
import { FOREIGN, MAX, textOf, TEXTS } from './texts.ts';

const pack = (text: string): Uint8Array => brotliCompressSync(text);

describe('reads what another encoder wrote', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const packed = pack(text);
    expect(BROTLI.sniff(packed)).toBe(true);
    expect(BROTLI.decode(packed, MAX)?.limited).toBe(false);
    expect(textOf(BROTLI.decode(packed, MAX))).toBe(text);
  });
});

describe('is not found in', () => {
  test.each(FOREIGN)('%s', (_, given) => {
    expect(BROTLI.decode(given, MAX)).toBeUndefined();
  });
});

test('a bomb is stopped at the limit, in no time', () => {
  const bomb = pack('b'.repeat(50_000_000));
  const began = performance.now();
  const decoded = BROTLI.decode(bomb, MAX);
  expect(decoded?.bytes.length).toBe(MAX);
  expect(decoded?.limited).toBe(true);
  expect(performance.now() - began).toBeLessThan(500);
});
test('every quality and window that encoders have is read', () => {
  for (const quality of [0, 1, 2, 4, 5, 9, 11]) {
    for (const window of [10, 16, 18, 24]) {
      const text = TEXTS[3]?.[1] ?? '';
      const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: window } });
      expect(textOf(BROTLI.decode(packed, MAX))).toBe(text);
    }
  }
});

test('words of its dictionary are read in every way they are written', () => {
  const words = 'the information Government RESOURCES available, Department of Education between university language; Организация'.split(' ');
  const text = Array.from({ length: 300 }, (_, i) => `${words[i % words.length] ?? ''}${i % 7 === 0 ? '. ' : ' '}`).join('');
  expect(textOf(BROTLI.decode(pack(text), MAX))).toBe(text);
});

test('a stream that breaks off after enough of it gives what it held', () => {
  const text = TEXTS[3]?.[1] ?? '';
  const packed = pack(text);
  const cut = BROTLI.decode(packed.subarray(0, packed.length / 2), MAX);
  expect(cut?.limited).toBe(true);
  expect(text.startsWith(textOf(cut) ?? '?')).toBe(true);
});

test('what is no text is believed where it is long enough and whole', () => {
  const given = Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256);
  const packed = brotliCompressSync(given);
  expect(BROTLI.decode(packed, MAX)?.bytes).toEqual(given);
  expect(BROTLI.decode(packed.subarray(0, -1), MAX)).toBeUndefined();
});

test('bytes that would be stored as they are, and break off, are no stream', () => {
  const stored = new Uint8Array([0x00, 0xff, 0x7f, ...Buffer.from('a readable text that goes on and on. '.repeat(4))]);
  expect(BROTLI.decode(stored, MAX)).toBeUndefined();
});

test('empty meta-blocks without end take no time', () => {
  const began = performance.now();
  expect(BROTLI.decode(new Uint8Array(MAX).fill(0x06, 1), MAX)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1_000);
});

// Kills: an index or a length that is believed without being checked.
test('whatever is changed in a stream, reading ends without a fault and within its limit', () => {
  const packed = pack(TEXTS[0]?.[1] ?? '');
  fc.assert(fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, value) => {
    const changed = packed.slice();
    changed[at] = value;
    expect(BROTLI.decode(changed, 5_000)?.bytes.length ?? 0).toBeLessThanOrEqual(5_000);
  }), { numRuns: 300 });
});
