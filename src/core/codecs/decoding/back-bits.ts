/** Bits read from the end of bytes towards their beginning, as zstd writes them (RFC 8878 §4.1): the highest set bit marks the end. */
export interface BackBits {
  readonly bytes: Uint8Array;
  /** Bits that are left; negative where more were taken than there are. Those are zeros. */
  left: number;
}

/** Undefined where the last byte has no mark. */
export function backBitsOf(bytes: Uint8Array): BackBits | undefined {
  const last = bytes.at(-1) ?? 0;
  return last === 0 ? undefined : { bytes, left: bytes.length * 8 - 8 + 31 - Math.clz32(last) };
}

/** The next `count` bits (at most 32), which stay. */
export function peekBack({ bytes, left }: BackBits, count: number): number {
  if (count > 16) return peekBack({ bytes, left }, count - 16) * 65536 + peekBack({ bytes, left: left - (count - 16) }, 16);
  const from = left - count;
  if (from < 0) return left <= 0 ? 0 : peekBack({ bytes, left }, left) << -from;
  const at = from >> 3;
  const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return (word >> (from & 7)) & ((1 << count) - 1);
}

/** The next `count` bits (at most 32). */
export function takeBack(bits: BackBits, count: number): number {
  const value = peekBack(bits, count);
  bits.left -= count;
  return value;
}
