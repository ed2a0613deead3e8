import { DIGESTS } from './index.ts';

/** HMAC (RFC 2104) with the digest of that id; nothing where it is not known, or has no blocks (the hashes nobody calls cryptographic). */
export function hmac(digestId: string, key: Uint8Array, bytes: Uint8Array): Uint8Array | undefined {
  const [digest, size] = [DIGESTS.find(it => it.id === digestId), BLOCK_BYTES[digestId]];
  if (digest === undefined || size === undefined) return undefined;
  const short = key.length > size ? digest.of(key) : key;
  const under = (mask: number, message: Uint8Array): Uint8Array => {
    const whole = new Uint8Array(size + message.length).fill(mask, 0, size);
    short.forEach((it, index) => { whole[index] = it ^ mask; });
    whole.set(message, size);
    return digest.of(whole);
  };
  return under(0x5c, under(0x36, bytes));
}

/** How much each digest takes in at once, which is as long as its key is made. */
const BLOCK_BYTES: Readonly<Record<string, number>> = {
  'md2': 16, 'md4': 64, 'md5': 64, 'sha1': 64, 'ripemd160': 64, 'sha224': 64, 'sha256': 64, 'sha384': 128, 'sha512': 128,
  'sha3-224': 144, 'sha3-256': 136, 'sha3-384': 104, 'sha3-512': 72,
  'blake2b-512': 128, 'blake2b-256': 128, 'blake2s-256': 64, 'blake3': 64, 'whirlpool': 64,
};

/** The ids of the digests an HMAC can be made with. */
export const HMAC_DIGESTS: readonly string[] = Object.keys(BLOCK_BYTES);
