import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Body } from '../../../src/core/evidence/evidence.ts';
import { FIELDS_MAX, TEXT_MAX } from '../../../src/core/payload/limits.ts';
import { readFields } from '../../../src/core/payload/read.ts';
import { ZSTD_BOMB } from '../codecs/compressions/zstd-vectors.ts';

const text = (it: string): Body => ({ kind: 'text', text: it, bytes: it.length, cut: false });
const binary = (it: Uint8Array): Body => ({ kind: 'binary', base64: Buffer.from(it).toString('base64'), bytes: it.length, cut: false });
const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
const repeated = (times: number, ...bytes: readonly number[]): Uint8Array => Uint8Array.from({ length: times * bytes.length }, (_, i) => bytes[i % bytes.length] ?? 0);
const zeros = Buffer.alloc(TEXT_MAX * 20);
const KEYS = 'a'.repeat(30);

/** What a hostile page may send, and whether we must say that it was not read to its end. */
const HOSTILE: readonly (readonly [name: string, body: Body, limited: boolean])[] = [
  ['a gzip bomb', binary(gzipSync(zeros)), true],
  ['a gzip bomb in a gzip bomb', binary(gzipSync(gzipSync(zeros))), true],
  ['a zlib bomb of text', binary(deflateSync('ann '.repeat(TEXT_MAX * 4))), true],
  ['a brotli bomb of text', binary(brotliCompressSync('ann '.repeat(TEXT_MAX * 4))), true],
  ['a zstd bomb', binary(Buffer.from(ZSTD_BOMB, 'base64')), true],
  ['a bomb in base64 in JSON', text(JSON.stringify({ data: gzipSync('b'.repeat(TEXT_MAX * 8)).toString('base64') })), true],
  ['a thousand bombs in JSON', text(JSON.stringify(Array.from({ length: 1_000 }, () => gzipSync('b'.repeat(TEXT_MAX)).toString('base64')))), true],
  ['a thousand small bombs in a JSON of strings', text(JSON.stringify(Array.from({ length: 1_000 }, () => gzipSync('b'.repeat(100_000)).toString('latin1')))), true],
  ['JSON nested a hundred thousand deep', text(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`), true],
  ['JSON in JSON in JSON without end', text(Array.from({ length: 12 }).reduce<string>(it => JSON.stringify({ a: it }), 'x')), true],
  ['ten megabytes of base64 in one line', text('YW5u'.repeat(2_500_000)), true],
  ['ten megabytes of escapes', text('%2541'.repeat(2_000_000)), true],
  ['ten megabytes of one letter', text('a'.repeat(10_000_000)), true],
  ['a million parameters', text(`${KEYS}=1${'&a=1'.repeat(500_000)}`), true],
  ['a million lines', text('{"a":1}\n'.repeat(200_000)), true],
  ['half a million elements', text('<a>x'.repeat(500_000)), true],
  ['a document that laughs a billion times', text(`<!DOCTYPE l [<!ENTITY a "${'ha'.repeat(1000)}">${Array.from({ length: 30 }, (_, i) => `<!ENTITY b${i} "${'&a;'.repeat(10)}">`).join('')}]><l>${'&b29;'.repeat(10)}</l>`), false],
  ['UTF-8 that is none', binary(repeated(200_000, 0xc3, 0x28, 0xe2, 0x28, 0xa1)), true],
  ['a protobuf of a million fields', binary(Buffer.concat([hex('0a 03 616e6e'), repeated(1_000_000, 0x0a, 0x00)])), true],
  ['a million empty lines in units of two bytes', binary(repeated(1_000_000, 0x0a, 0x00)), false],
  ['a MessagePack array that claims four thousand million items', binary(hex('dd ffffffff a5 68656c6c6f a5 776f726c64')), true],
  ['a CBOR array that claims four thousand million items', binary(hex('9a ffffffff 65 68656c6c6f 65 776f726c64')), true],
  ['MessagePack nested without end', binary(Buffer.concat([hex('93 a5 68656c6c6f a5 776f726c64'), repeated(500_000, 0x91)])), true],
  ['CBOR nested without end', binary(Buffer.concat([hex('83 65 68656c6c6f 65 776f726c64'), repeated(500_000, 0x81)])), true],
  ['a multipart form of a hundred thousand parts', text(`${'--X\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(100_000)}--X--`), true],
  ['entities without end', text('&#65;'.repeat(400_000)), false],
  ['backslashes without end', text('\\x41'.repeat(400_000)), false],
  ['a text that begins like everything', text('{[<--eyJdata:x=%&\\x'.repeat(100_000)), false],
];

/** Milliseconds. Generous: machines that test are busy with other things. */
const SLOW = 1_500;

describe('what a hostile page sends is read within bounds, without a fault', () => {
  test.each(HOSTILE)('%s', (_, body, isLimited) => {
    const began = performance.now();
    const { fields, limited } = readFields({ url: 'https://t.example/', headers: [], body });
    expect(performance.now() - began).toBeLessThan(SLOW);
    expect(fields.length).toBeLessThanOrEqual(FIELDS_MAX);
    expect(limited).toBe(isLimited);
  });
});

test('a long hostile address, header and cookie are read within bounds', () => {
  const long = '%25'.repeat(200_000);
  const began = performance.now();
  const { fields } = readFields({ url: `https://${'a.'.repeat(100)}example/${long}?${long}=${long}#${long}`, headers: [['x-a', long], ['cookie', `${long}=${long};`.repeat(3)], ['referer', `https://t.example/?${long}`]], body: { kind: 'none' } });
  expect(fields.length).toBeLessThanOrEqual(FIELDS_MAX);
  expect(performance.now() - began).toBeLessThan(SLOW);
});
