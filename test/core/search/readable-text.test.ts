import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isAsciiAlone, readableText, textOfAny } from '../../../src/core/search/readable-text.ts';
import { bytesOf } from './looking.ts';

describe('is read as text', () => {
  it.each(['', 'a', '{"n":"José"}', 'line\r\nline\tend', '日本語'])('%j', text => { expect(readableText(bytesOf(text))).toBe(text); });
});

describe('is read as no text', () => {
  it.each<[string, Uint8Array]>([['a compression', gzipSync('ann')], ['bytes with a control among the first', Uint8Array.of(0x61, 0x01, 0x62)], ['text in two bytes a character', Buffer.from('ann', 'utf16le')]])('%s', (_, bytes) => {
    expect(readableText(bytes)).toBeUndefined();
  });
});

// Kills: a byte that cannot be read counted as one of ASCII, of which it has the length.
test('bytes are ASCII alone exactly where each of them is', () => {
  const some = fc.array(fc.oneof({ weight: 6, arbitrary: fc.nat(127) }, fc.nat(255)), { maxLength: 12 }).map(it => Uint8Array.from(it));
  fc.assert(fc.property(fc.oneof(some, fc.string({ unit: 'binary', maxLength: 6 }).map(bytesOf)), bytes => {
    expect(isAsciiAlone(textOfAny(bytes), bytes)).toBe(bytes.every(it => it < 128));
  }), { numRuns: 400 });
});

test('every sign of ASCII stands in the text of any bytes, in the same order', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
    expect([...textOfAny(bytes)].filter(it => it < '\u0080').join('')).toBe([...bytes].filter(it => it < 128).map(it => String.fromCharCode(it)).join(''));
  }), { numRuns: 200 });
});
