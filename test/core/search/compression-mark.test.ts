import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isCompressed } from '../../../src/core/search/compression-mark.ts';

const markOf = (bytes: Uint8Array): number => (bytes[0] ?? 0) << 24 | (bytes[1] ?? 0) << 16 | (bytes[2] ?? 0) << 8 | (bytes[3] ?? 0);

describe('is a mark', () => {
  it.each([
    ['of gzip', gzipSync('ann')], ...[0, 3, 6, 9].map(level => [`of zlib at level ${level}`, deflateSync('ann', { level })] as const),
    ['of Zstandard', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd)],
  ] as const)('%s', (_, bytes) => { expect(isCompressed(markOf(bytes))).toBe(true); });
});

// Kills: the check of zlib left out, which any letter x would pass; a dictionary, which nobody can send along, taken for one.
describe('is no mark', () => {
  it.each([
    ['a word with x', Buffer.from('xylo')], ['zlib with a wrong check', Uint8Array.of(0x78, 0x9d, 0, 0)], ['zlib with a dictionary', Uint8Array.of(0x78, 0xbb, 0, 0)],
    ['half of gzip\'s', Uint8Array.of(0x1f, 0x8c, 8, 0)], ['three bytes of Zstandard\'s', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfc)], ['text', Buffer.from('{"a"')], ['nothing', new Uint8Array()],
  ] as const)('%s', (_, bytes) => { expect(isCompressed(markOf(bytes))).toBe(false); });
});
