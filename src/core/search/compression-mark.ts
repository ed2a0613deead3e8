/** Whether four bytes, the first one uppermost, are the mark of gzip (RFC 1952 §2.3.1), zlib (RFC 1950 §2.2) or Zstandard (RFC 8878 §3.1.1). */
export function isCompressed(mark: number): boolean {
  const pair = mark >>> 16;
  if (pair === 0x1f8b) return true;
  return pair >>> 8 === 0x78 ? ZLIB_SECOND.includes(pair & 0xff) : mark >>> 0 === 0x28b52ffd;
}

/** The four levels of compression an encoder can tell: a multiple of 31 with the first byte, and no dictionary that nobody could send along. */
const ZLIB_SECOND: readonly number[] = [0x01, 0x5e, 0x9c, 0xda];
