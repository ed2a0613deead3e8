import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Codec } from '../../../src/core/codecs/codec.ts';
import { TEXT_CODECS } from '../../../src/core/codecs/index.ts';
import { bytesOf } from './reading.ts';

/** Hostile inputs a codec is shown. */
const RUNS = 20_000;
const MAX = 40;

/** Codecs that write any bytes; the others write text, and these two only what shows that it is theirs. */
const OF_TEXT = new Set(['js-escape', 'json-escape', 'html-entities', 'utf-16le', 'utf-16be', 'reversed']);
const SHOWN_BY: Readonly<Record<string, string>> = {
  plus: ' ', percent: '@', 'js-escape': '@', 'json-escape': '@', 'html-entities': '@', 'quoted-printable': '=',
  'utf-16le': 'jane doe of ', 'utf-16be': 'jane doe of ', reversed: 'ab', 'reversed-bytes': 'ab', rot13: 'a', rot47: 'a', substitution: 'k',
};

const readableText = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019 @.+-_=&%<>"\'\\/éñçü')), maxLength: 40 });

function values(id: string): fc.Arbitrary<Uint8Array> {
  const ownSign = bytesOf(SHOWN_BY[id] ?? 'v');
  const text = id.startsWith('utf-16') ? readableText : fc.string({ unit: 'grapheme', maxLength: 40 });
  const any = OF_TEXT.has(id) ? text.map(bytesOf) : fc.uint8Array({ maxLength: 64 });
  return any.map(it => Uint8Array.from([...ownSign, ...it]));
}

/** Random bytes, pieces of every writing, cut and glued: what a page could send to break a decoder. */
const PIECES = [
  '%', '%4', '%40', '\\', '\\u', '\\ud83d', '\\ude00', '\\x4', '\\u{', '\\u{1f600}', '&', '&#', '&#x', '&amp;', '=', '=\r\n', '=4', '<~', '~>', 'z', '!!!!!', 'uuuuu', '#####',
  'A', 'AAAA', '====', '\n', '\r', '\0', '\ufeff', ':::', 'zzzz', '+', 'é', '😀',
];
const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map(it => Uint8Array.from(bytesOf(it.join('')))),
  fc.array(fc.oneof(fc.constantFrom(...PIECES).map(bytesOf), fc.uint8Array({ maxLength: 4 })), { maxLength: 12 }).map(it => Uint8Array.from(Buffer.concat(it))),
);

describe.each(TEXT_CODECS.map(codec => ({ id: codec.id, codec })))('$id', ({ id, codec }) => {
  // Kills a digit table with two places exchanged, and a last group read one byte short.
  test('reads what it writes', () => {
    fc.assert(fc.property(values(id), it => { expect(codec.decode(written(codec, it), 10_000)).toEqual({ bytes: it, limited: false }); }));
  });

  // Kills `limited: false` behind a cut, and a cut that forgets the last bytes that still have room.
  test('gives the beginning and says so where there is more than asked for', () => {
    fc.assert(fc.property(values(id), fc.nat({ max: 80 }), (it, max) => {
      const all = codec.decode(written(codec, it), 10_000)?.bytes ?? it;
      const cut = codec.decode(written(codec, it), max);
      if (cut === undefined) return;
      expect(cut).toEqual({ bytes: all.subarray(0, cut.bytes.length), limited: cut.bytes.length < all.length });
      expect(cut.bytes.length).toBeLessThanOrEqual(max);
      expect(cut.bytes.length >= Math.min(max, all.length)).toBe(true);
    }), { numRuns: 300 });
  });

  // Kills a read behind the end, a pair taken for granted, and a buffer that grows with what its input claims.
  test(`survives ${RUNS} hostile inputs and stays within its bounds`, () => {
    fc.assert(fc.property(hostile, it => {
      const before = Uint8Array.from(it);
      const decoded = codec.decode(it, MAX);
      if (Buffer.compare(before, it) !== 0) return false;
      return decoded === undefined || decoded.bytes.length <= MAX && decoded.bytes.buffer.byteLength <= Math.max(MAX, it.buffer.byteLength) * 2;
    }), { numRuns: RUNS });
  });

  test('has nothing to say of nothing', () => {
    expect(codec.decode(new Uint8Array(), 100)).toBeUndefined();
  });

  // Kills a search for each sign from the start again, and text built letter by letter.
  test.each(['%', '%4', '\\', '\\u', '\\\\', '&', '&#', '&#1', '=', '=\n', '= ', 'z', 'A', 'A\n', '\0', '+', '<~', '\\u{', '\xff', 'é', 'A='])('reads a megabyte of %j in time', piece => {
    const long = Buffer.alloc(1 << 20, piece);
    const start = performance.now();
    codec.decode(long, 1 << 20);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('each has an id of its own', () => {
  expect(new Set(TEXT_CODECS.map(it => it.id)).size).toBe(TEXT_CODECS.length);
});

function written(codec: Codec, bytes: Uint8Array): Uint8Array {
  return codec.encode?.(bytes) ?? bytes;
}
