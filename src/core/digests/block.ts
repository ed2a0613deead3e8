/** In which order the bytes of a word stand: which two bits of a byte's number are to be turned over. */
export const BIG_ENDIAN = 3;
export const LITTLE_ENDIAN = 0;
type Endianness = typeof BIG_ENDIAN | typeof LITTLE_ENDIAN;

/**
 * A message as most digests take it in: words of 32 bits, in whole blocks. Behind the message stands one bit that is set, then zeros,
 * then its length in bits, for which an eighth of a block is set aside (RFC 1321, 3.1 and 3.2; FIPS 180-4, 5.1). They are new at each
 * call, so that a digest may work in them: values are short, and what making one object more costs is a third of their digest.
 */
export function blocksOf(bytes: Uint8Array, blockBytes: number, endianness: Endianness): Int32Array {
  const size = Math.ceil((bytes.length + 1 + blockBytes / 8) / blockBytes) * blockBytes;
  const words = new Int32Array(size / 4);
  for (let i = 0; i < bytes.length; i += 1) words[i >> 2] = (words[i >> 2] as number) | (bytes[i] as number) << 8 * (i & 3 ^ endianness);
  words[bytes.length >> 2] = (words[bytes.length >> 2] as number) | 0x80 << 8 * (bytes.length & 3 ^ endianness);
  const lower = words.length - (endianness === BIG_ENDIAN ? 1 : 2);
  words[lower] = bytes.length << 3;
  words[lower ^ 1] = Math.floor(bytes.length / 0x20000000);
  return words;
}

/** The first bytes of a state of words. */
export function digestOf(words: Int32Array, length: number, endianness: Endianness): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) bytes[i] = (words[i >> 2] as number) >>> 8 * (i & 3 ^ endianness);
  return bytes;
}
