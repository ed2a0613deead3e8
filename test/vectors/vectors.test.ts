import { createHash, createHmac, getHashes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { base32, base32hex, base58 } from '@scure/base';
import { decompress as unzstd } from 'fzstd';
import { adler32, blake2b, blake2s, blake3, crc32, md4, whirlpool, xxhash32 } from 'hash-wasm';
import LZString from 'lz-string';
import { describe, expect, test } from 'vitest';
import { BYTE_FORMS, DIGESTS, TEXT_FORMS, zstd } from '../recall/encoders.ts';
import { VECTOR_FILES, vectorsOf } from './read-vectors.ts';

/** The encoders the vectors were made with are held to node's and hash-wasm's: two mistakes alike are unlikely. */
const wires = vectorsOf('wires');

test.each(VECTOR_FILES)('%s is what its header says', name => {
  expect(vectorsOf(name).length).toBeGreaterThan(0);
});

describe('digests', () => {
  const byNode = getHashes().filter(it => /^(md5|sha1|sha224|sha256|sha384|sha512|ripemd160|sha3-\d+|blake2[bs]\d+)$/u.test(it));

  test.each(vectorsOf('digests'))('of "$text" are what node says', ({ text, digests }) => {
    expect(byNode.length).toBeGreaterThan(10);
    for (const name of byNode.filter(it => it !== 'sha3-224')) {
      const ours = name.replace(/^blake2([bs])/u, 'blake2$1-');
      expect(digests[ours], name).toBe(createHash(name).update(text).digest('hex'));
    }
  });

  test.each(vectorsOf('digests'))('of "$text" are what hash-wasm says', async ({ text, digests, checksums }) => {
    expect(digests).toMatchObject({
      'md4': await md4(text), 'whirlpool': await whirlpool(text), 'blake3': await blake3(text), 'blake2b-512': await blake2b(text), 'blake2s-256': await blake2s(text),
    });
    expect(checksums).toMatchObject({
      crc32: parseInt(await crc32(text), 16), adler32: parseInt(await adler32(text), 16), xxh32: parseInt(await xxhash32(text, 0), 16),
    });
  });

  // RFC 1319 A.5; Appleby's own MurmurHash3 verification; the FNV authors' test vectors.
  test('that neither knows are what their documents say', () => {
    expect(vectorsOf('digests').find(it => it.text === 'a')?.digests['md2']).toBe('32ec01ec4a6dac72c0ab96fb34c0b5d1');
    expect(vectorsOf('digests').find(it => it.text === 'a')?.checksums).toMatchObject({ murmur3: 0x3c2569b2, fnv1a: 0xe40c292c });
  });

  test('are what the grid computes', () => {
    for (const { text, digests } of vectorsOf('digests')) {
      for (const [id, of] of Object.entries(DIGESTS).filter(([it]) => !it.includes(' '))) expect(of(Buffer.from(text)).toString('hex'), id).toBe(digests[id]);
    }
    for (const { value, steps: [first, second], ofHex, ofRaw } of vectorsOf('digests-twice')) {
      const [inner, outer] = [DIGESTS[first], DIGESTS[second]];
      if (inner === undefined || outer === undefined) continue;
      const raw = inner(Buffer.from(value));
      expect([outer(Buffer.from(raw.toString('hex'))).toString('hex'), outer(raw).toString('hex')], `${first} ${second}`).toEqual([ofHex, ofRaw]);
    }
  });

  test('under a key are what node says', () => {
    for (const { digest, key, value, hmac } of vectorsOf('keyed')) expect(createHmac(digest, key).update(value).digest('hex')).toBe(hmac);
  });
});

describe('text forms', () => {
  test.each(vectorsOf('forms'))('of "$text" are what others write', ({ text, ofText, ofBytes, bytes }) => {
    const data = Buffer.from(text);
    expect(ofBytes).toMatchObject({
      'hex': data.toString('hex'), 'base64': data.toString('base64'), 'base64url-unpadded': data.toString('base64url'), 'base32': base32.encode(data), 'base32hex': base32hex.encode(data), 'base58': base58.encode(data),
    });
    expect(decodeURIComponent(ofText['percent'] ?? '')).toBe(text);
    expect(decodeURIComponent(decodeURIComponent(decodeURIComponent(ofText['percent-triple'] ?? '')))).toBe(text);
    expect(JSON.parse(`"${ofText['json-u'] ?? ''}"`)).toBe(text);
    expect(bytes['utf16le']).toBe(Buffer.from(text, 'utf16le').toString('hex'));
  });

  test.each(vectorsOf('forms'))('of "$text" are what the grid writes', ({ text, ofText, ofBytes }) => {
    const shared = (ours: Readonly<Record<string, unknown>>, theirs: object): readonly string[] => Object.keys(theirs).filter(it => it in ours && it !== 'json-string' && !/^(percent-(double|triple|plus)|js-x|json-u|entities-\w+|quoted-printable|base64-amid-\d)$/u.test(it));
    const bytes = shared(BYTE_FORMS, ofBytes);
    expect(bytes).toEqual(expect.arrayContaining(['base45', 'base58', 'base62', 'z85', 'base85']));
    for (const name of bytes) expect(BYTE_FORMS[name]?.(Buffer.from(text)), name).toBe(ofBytes[name]);
    for (const name of shared(TEXT_FORMS, ofText)) expect(TEXT_FORMS[name]?.(text), name).toBe(ofText[name]);
  });

  test.each([1, 9, 999, 1_000, 1_001, 5_000])('of %i letters in zstd are what fzstd reads', length => {
    const text = Buffer.alloc(length, '{"d":"zoe@brume.example"}');
    expect(Buffer.from(unzstd(zstd(text)))).toEqual(text);
    expect(zstd(text).includes('zoe@')).toBe(false);
  });

  test.each(vectorsOf('forms'))('of "$text" can be unpacked by others', ({ text, packed, lz }) => {
    const undo = { gzip: gunzipSync, zlib: inflateSync, deflate: inflateRawSync, brotli: brotliDecompressSync, zstd: unzstd };
    for (const [name, of] of Object.entries(undo)) expect(Buffer.from(of(Buffer.from(packed[name] ?? '', 'base64'))).toString(), name).toBe(text.repeat(3));
    if (lz['lz-uri'] === undefined) return;
    expect(lz).toEqual({
      'lz-base64': LZString.compressToBase64(text.repeat(3)), 'lz-uri': LZString.compressToEncodedURIComponent(text.repeat(3)), 'lz-utf16': LZString.compressToUTF16(text.repeat(3)),
      'lz-uint8array': Buffer.from(LZString.compressToUint8Array(text.repeat(3))).toString('base64'),
    });
  });
});

describe('wires', () => {
  const AXES = ['normalization', 'digest', 'form', 'compression', 'channel'] as const;
  const membersOf = (axis: number) => new Set(wires.map(it => it.chain[axis]));

  test.each([[1, 17], [2, 40], [3, 10], [4, 20]] as const)('hold at least %i: %i members', (axis, count) => {
    expect(membersOf(axis).size, AXES[axis]).toBeGreaterThanOrEqual(count);
  });

  // What is not there is what cannot be: a name no host has, a digest of a part.
  test.each([[1, 2, 600], [2, 3, 480], [3, 4, 190], [2, 4, 1050]] as const)('hold the pairs of axes %i and %i: at least %i', (one, other, count) => {
    expect(new Set(wires.map(it => `${it.chain[one]} ${it.chain[other]}`)).size).toBeGreaterThanOrEqual(count);
  });
});
