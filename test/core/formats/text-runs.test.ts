import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PARTS_MAX } from '../../../src/core/formats/limits.ts';
import { TEXT_RUNS } from '../../../src/core/formats/text-runs.ts';
import { found, hex, utf8 } from './found.ts';

const between = (content: Uint8Array): Uint8Array => new Uint8Array(Buffer.concat([hex('00 01 fe 03'), content, hex('ff 00 10 9c')]));

describe('finds', () => {
  test.each([
    ['text between other bytes', between(utf8('ann@example.com')), ['.text[0]: ann@example.com']],
    ['each of several', between(Buffer.concat([utf8('ann@example.com'), hex('00'), utf8('Lyon, 69003')])), ['.text[0]: ann@example.com', '.text[1]: Lyon, 69003']],
    ['accents', between(utf8('Zoé Léa')), ['.text[0]: Zoé Léa']],
    ['units of two bytes, at an odd place', between(Buffer.from('ann@example.com', 'utf16le')), ['.text[0]: ann@example.com']],
    ['units of two bytes, the higher first', new Uint8Array(Buffer.concat([hex('03'), Buffer.from('ann@example.com', 'utf16le').swap16(), hex('ff')])), ['.text[0]: ann@example.co', '.text[1]: ann@example.com']],
    ['what is compressed with a mark', between(gzipSync('ann@example.com')), [`.packed[0]: ${Buffer.from('ann@example.com').toString('hex')}`]],
    ['what is zlib', between(deflateSync('{"email":"ann"}')), [`.packed[0]: ${Buffer.from('{"email":"ann"}').toString('hex')}`]],
  ] as const)('%s', (_, bytes, expected) => {
    expect(found(TEXT_RUNS, bytes)?.filter(it => expected.some(wanted => wanted === it))).toEqual(expected);
  });
});

describe('is not found in', () => {
  test.each([
    ['nothing', new Uint8Array()], ['zeros', new Uint8Array(64)], ['ones', new Uint8Array(64).fill(0xff)], ['short words', between(utf8('SDK'))],
    ['a digest', Uint8Array.from({ length: 32 }, (_, i) => (i * 73 + 41) % 256)], ['short words of two bytes', between(Buffer.from('SDK', 'utf16le'))],
    ['a mark of gzip with nothing behind it', between(hex('1f8b08'))], ['broken UTF-8', new Uint8Array(40).fill(0xc3)],
  ] as const)('%s', (_, bytes) => {
    expect(found(TEXT_RUNS, bytes)).toBeUndefined();
  });
});

test('texts without end are cut off and said', () => {
  const opened = TEXT_RUNS.read(new Uint8Array(Buffer.from('lavender\u0000'.repeat(PARTS_MAX * 2))));
  expect(opened?.limited).toBe(true);
  expect(opened?.parts).toHaveLength(PARTS_MAX);
});

test('no more than sixteen marks of a compression are followed, and said', () => {
  const opened = TEXT_RUNS.read(new Uint8Array(Buffer.concat([hex('00'), ...Array.from({ length: 40 }, () => gzipSync('lavender fields'))])));
  expect(opened?.limited).toBe(true);
});
