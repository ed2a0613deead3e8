import { expect, test } from 'vitest';
import { UTF_16LE } from '../../../src/core/codecs/utf-16le.ts';
import { bytesOf, reads, refuses } from './reading.ts';

const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const marked = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), wide(text)]);

reads(UTF_16LE, [[wide('jane@shop'), 'jane@shop'], [wide('josé 😀'), 'josé 😀'], [marked('日本'), '日本'], [marked('\ud83d!'), '\ufffd!'], [wide('a\tb\n'), 'a\tb\n']]);
refuses(UTF_16LE, [
  '', 'jane', 'jane@shop.example', wide('jan'), wide('日本語東京'), wide('\u0001\u0002\u0003\u0004'), Buffer.alloc(64), wide('jane\0doe'), Buffer.from([0xff, 0xfe]),
  Buffer.concat([wide('jane'), Buffer.from([0])]), Buffer.from(wide('jane@shop')).swap16(), Uint8Array.from({ length: 64 }, (_, i) => i), wide('日本語東京大阪名古屋 jane doe jane doe jane doe'),
]);

test('utf-16le writes what Node writes', () => {
  expect(UTF_16LE.encode?.(bytesOf('josé 😀'))).toEqual(Uint8Array.from(wide('josé 😀')));
});
