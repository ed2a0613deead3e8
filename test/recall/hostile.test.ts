import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import LZString from 'lz-string';
import { describe, expect, test } from 'vitest';
import type { Carried } from '../../src/core/payload/field.ts';
import { openSearch } from '../../src/core/search/open-search.ts';
import { PERSONA } from './persona.ts';
import { textBody } from './tokens.ts';

const search = openSearch(PERSONA);
const text = (it: string): Carried => ({ url: 'https://c.tracker.example/c', headers: [], body: textBody(it) });
const binary = (it: Uint8Array): Carried => ({ url: 'https://c.tracker.example/c', headers: [], body: { kind: 'binary', base64: Buffer.from(it).toString('base64'), bytes: it.length, cut: false } });

const MB = 1_000_000;
/** Text, so that whoever wants to know whether it is any has to believe it. */
const FILLING = Buffer.alloc(64 * MB, '{"a":"b"},');
const BOMB = gzipSync(FILLING, { level: 9 });

/** Frames of zstd whose blocks say one byte 128 KB of times each (RFC 8878 §3.1.1.2.2): a megabyte in 32 bytes. */
function zstdBomb(megabytes: number): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0b0000_0000, 0x58]);
  const size = 128 * 1024;
  const block = Buffer.alloc(4);
  block.writeUIntLE(size << 3 | 1 << 1, 0, 3);
  const last = Buffer.from(block);
  last.writeUIntLE(size << 3 | 1 << 1 | 1, 0, 3);
  return Buffer.concat([head, ...Array.from({ length: megabytes * 8 - 1 }, () => block), last]);
}

/**
 * What lz-string makes of n (n + 1) / 2 quotation marks: each code means one more of them than the one before. Written here, since its
 * own encoder takes minutes for as many.
 */
function lzBomb(codes: number): string {
  const bits = [0, 0, ...bitsOf('"'.charCodeAt(0), 8)];
  const end = 2;
  let width = 3;
  let left = 4;
  for (const code of [...Array.from({ length: codes - 1 }, (_, i) => i + 4), end]) {
    if (left === 0) left = 1 << width++;
    bits.push(...bitsOf(code, width));
    left -= 1;
  }
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
  return Array.from({ length: Math.floor(bits.length / 6) + 1 }, (_, i) => alphabet[parseInt(bits.slice(i * 6, i * 6 + 6).join('').padEnd(6, '0'), 2)] ?? '').join('');
}

function bitsOf(number: number, width: number): readonly number[] {
  return Array.from({ length: width }, (_, i) => number >> i & 1);
}

/** More than can be read: each must say so. */
const TOO_MUCH: Readonly<Record<string, () => Carried>> = {
  'a gzip bomb': () => binary(BOMB),
  'a gzip bomb inside a gzip bomb': () => binary(gzipSync(Buffer.concat([BOMB, BOMB]))),
  'a zlib bomb': () => binary(deflateSync(FILLING)),
  'a raw deflate bomb': () => binary(deflateRawSync(FILLING)),
  'a brotli bomb': () => binary(brotliCompressSync(FILLING, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
  'a zstd bomb': () => binary(zstdBomb(512)),
  'an lz-string bomb': () => text(lzBomb(4_000)),
  'a gzip bomb in base64 in JSON': () => text(JSON.stringify({ d: BOMB.toString('base64') })),
  'an lz-string bomb in a parameter': () => ({ url: `https://c.tracker.example/c?d=${lzBomb(4_000)}`, headers: [], body: { kind: 'none' } }),
  'ten megabytes of base64 in one line': () => text(Buffer.alloc(7.5 * MB, 'the quick brown fox ').toString('base64')),
  'ten megabytes of one word': () => text('a'.repeat(10 * MB)),
  'JSON nested a hundred thousand deep': () => text(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`),
  'JSON objects nested a hundred thousand deep': () => text(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  'three hundred thousand members': () => text(JSON.stringify(Array.from({ length: 300_000 }, (_, i) => ({ i })))),
  'base64 in base64 in base64, forty times': () => text(inEachOther(40, it => Buffer.from(it).toString('base64').slice(0, 200_000))),
  'percent in percent, forty thousand times': () => text(`d=%${'25'.repeat(40_000)}40`),
  'JSON in JSON, eighteen times': () => text(inEachOther(18, it => JSON.stringify({ d: it }))),
  'a hundred thousand gzip headers': () => binary(Buffer.concat(Array.from({ length: 100_000 }, () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x0a])))),
};

/** Texts that send a careless pattern or parser round in circles. All of them can be read to the end. */
const CIRCLES: Readonly<Record<string, () => Carried>> = {
  'parameters that end as prose': () => text(`${'a=b&'.repeat(20_000)}"`),
  'an address that never ends': () => text(`https://${'a.'.repeat(50_000)}`),
  'an e-mail that never comes': () => text(`${'a'.repeat(100_000)}@${'b.'.repeat(50_000)}`),
  'a boundary on every line': () => text(`--x\r\n${'--x\r\nContent-Disposition: form-data; name="a"\r\n'.repeat(5_000)}`),
  'JSON that is never closed': () => text('{"a":['.repeat(100_000)),
  'white space before nothing': () => text(`${' '.repeat(200_000)}x`),
  'backslashes': () => text('\\'.repeat(200_000)),
  'percent signs': () => text('%'.repeat(200_000)),
  'ampersands': () => text('&'.repeat(200_000)),
  'entities without end': () => text('&#'.repeat(100_000)),
  'equals signs': () => text('='.repeat(200_000)),
  'opening tags': () => text('<a '.repeat(60_000)),
  'JWT without end': () => text('eyJ.'.repeat(50_000)),
  'a quoted text that is never closed': () => text(`"${'\\u00'.repeat(50_000)}`),
  'half of a surrogate pair, many times': () => text('\ud83d'.repeat(100_000)),
  'labels without end': () => ({ url: `https://${'deadbeef.'.repeat(9_000)}example/`, headers: [], body: { kind: 'none' } }),
  'cookies without end': () => ({ url: 'https://c.tracker.example/', headers: [['cookie', '=;'.repeat(100_000)]], body: { kind: 'none' } }),
  'a value many times over': () => text(`${PERSONA[0]?.text ?? ''} `.repeat(20_000)),
  'the beginning of a value, many times': () => text('marie.laurent.'.repeat(20_000)),
};

function inEachOther(times: number, wrap: (text: string) => string): string {
  return Array.from({ length: times }).reduce<string>(it => wrap(it), '{"v":1}');
}

/** Generous, for two busy cores: what is caught is work that grows faster than its input. */
const EACH_MS = 5_000;

describe('more than is read is said to be', () => {
  test.each(Object.entries(TOO_MUCH))('%s', (_, make) => {
    const carried = make();
    const begun = process.cpuUsage();
    expect(search.search(carried).limited).toBe(true);
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(EACH_MS);
  }, 60_000);
});

describe('nothing sends the search round in circles', () => {
  test.each(Object.entries(CIRCLES))('%s', (_, make) => {
    const carried = make();
    const begun = process.cpuUsage();
    expect(search.search(carried).hits.filter(it => it.confidence === 'digest')).toEqual([]);
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(EACH_MS);
  }, 60_000);
});

test('the lz-string bomb is one', () => {
  for (const codes of [3, 4, 5, 12, 60, 300]) expect(lzBomb(codes)).toBe(LZString.compressToEncodedURIComponent('"'.repeat(codes * (codes + 1) / 2)));
});

// A bomb must not cost the search its memory of what stood before it.
test('what stands before the bomb is still found', () => {
  const mail = PERSONA[0]?.text ?? '';
  expect(search.search(binary(gzipSync(Buffer.concat([Buffer.from(JSON.stringify({ em: mail })), FILLING])))).hits.some(it => it.wanted === 0 && it.confidence === 'exact')).toBe(true);
});
