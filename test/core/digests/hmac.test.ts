import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { createBLAKE2b, createBLAKE2s, createBLAKE3, createHMAC, createMD4, createRIPEMD160, createWhirlpool } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { hmac } from '../../../src/core/digests/hmac.ts';
import { CHECKSUMS, DIGESTS } from '../../../src/core/digests/index.ts';
import { bytesOf, hexOf } from './oracle.ts';

const ours = (id: string, key: Uint8Array, bytes: Uint8Array): string | undefined => {
  const digest = hmac(id, key, bytes);
  return digest && hexOf(digest);
};

// Kills: a wrong block size (keys of a block and one byte more differ), a long key not hashed, the two masks exchanged.
it.each(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-224', 'sha3-256', 'sha3-384', 'sha3-512'])('with %s is that of openssl', id => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (key, bytes) => {
    expect(ours(id, key, bytes)).toBe(createHmac(id, key).update(bytes).digest('hex'));
  }), { numRuns: 100 });
});

it.each([
  ['md4', createMD4], ['ripemd160', createRIPEMD160], ['whirlpool', createWhirlpool], ['blake2b-512', () => createBLAKE2b(512)], ['blake2b-256', () => createBLAKE2b(256)],
  ['blake2s-256', () => createBLAKE2s(256)], ['blake3', () => createBLAKE3(256)],
] as const)('with %s is that of hash-wasm', async (id, create) => {
  for (const length of [1, 64, 65, 128, 129, 200]) {
    const key = new Uint8Array(length).fill(length);
    const theirs = await createHMAC(create(), key);
    expect([length, ours(id, key, bytesOf('somebody@example.com'))]).toEqual([length, theirs.init().update('somebody@example.com').digest()]);
  }
});

it('with md2 is RFC 2104 with blocks of 16 bytes', () => {
  const md2 = DIGESTS.find(it => it.id === 'md2')?.of ?? (it => it);
  const under = (mask: number, bytes: Uint8Array): Uint8Array => md2(Uint8Array.from([...new Uint8Array(15).fill(mask), 7 ^ mask, ...bytes]));
  const key = Uint8Array.from([...new Uint8Array(15), 7]);
  expect(ours('md2', key, bytesOf('a'))).toBe(hexOf(under(0x5c, under(0x36, bytesOf('a')))));
});

describe('is nothing', () => {
  it.each(['sha-256', '', 'constructor', 'murmur3-x64-128', 'xxh64', ...CHECKSUMS.map(it => it.id)])('with %j', id => {
    expect(hmac(id, bytesOf('key'), bytesOf('text'))).toBeUndefined();
  });
});
