/** In which order the bytes of a word stand: which two bits of a byte's number are to be turned over. */
export const BIG_ENDIAN = 3;
export const LITTLE_ENDIAN = 0;
type Endianness = typeof BIG_ENDIAN | typeof LITTLE_ENDIAN;

/** Words of 32 bits that are laid out at once. No more: up to 64 bytes are made in a twentieth of the time that more take (V8). */
export const LAID_WORDS = 16;
const LAID_BYTES = 4 * LAID_WORDS;

/** How many bytes a message has with its padding, which is a bit that is set, zeros, and its length in bits in an eighth of a block. */
export function paddedBytes(length: number, blockBytes: number): number {
  return Math.ceil((length + 1 + blockBytes / 8) / blockBytes) * blockBytes;
}

/** Which 64 bytes of a padded message are meant. */
interface Stretch {
  readonly start: number;
  /** Where the padded message ends. */
  readonly end: number;
  readonly endianness: Endianness;
}

/** Lays 64 bytes of a padded message out as words (RFC 1321, 3.1 and 3.2; FIPS 180-4, 5.1), over whatever was in them. */
export function lay(words: Int32Array, bytes: Uint8Array, { start, end, endianness }: Stretch): void {
  const count = Math.min(bytes.length - start, LAID_BYTES);
  words.fill(0);
  for (let i = 0; i < count; i += 1) words[i >> 2] = (words[i >> 2] as number) | (bytes[start + i] as number) << 8 * (i & 3 ^ endianness);
  if (count >= 0 && count < LAID_BYTES) words[count >> 2] = (words[count >> 2] as number) | 0x80 << 8 * (count & 3 ^ endianness);
  if (start + LAID_BYTES < end) return;
  const lower = LAID_WORDS - (endianness === BIG_ENDIAN ? 1 : 2);
  words[lower] = bytes.length << 3;
  words[lower ^ 1] = Math.floor(bytes.length / 0x20000000);
}

/** The first bytes of a state of words. */
export function digestOf(words: Int32Array, length: number, endianness: Endianness): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) bytes[i] = (words[i >> 2] as number) >>> 8 * (i & 3 ^ endianness);
  return bytes;
}
