/** Bytes read bit by bit, the lowest bit of a byte first. Past the end there are zeros: `isOver` tells. */
export interface Bits {
  readonly bytes: Uint8Array;
  /** The next byte to fetch. */
  at: number;
  /** Bits fetched and not yet taken, and how many of them. */
  hold: number;
  held: number;
}

/** Bits from the byte `at` on. */
export function bitsOf(bytes: Uint8Array, at = 0): Bits {
  return { bytes, at, hold: 0, held: 0 };
}

/** Makes sure that `count` bits (at most 24) can be looked at in `hold`. */
export function need(bits: Bits, count: number): void {
  if (bits.held >= count) return;
  // Two bytes at once, as long as both fit into 31 bits and are there.
  if (bits.held < 16 && bits.at + 1 < bits.bytes.length) {
    bits.hold |= ((bits.bytes[bits.at] as number) | (bits.bytes[bits.at + 1] as number) << 8) << bits.held;
    bits.at += 2;
    bits.held += 16;
  }
  while (bits.held < count) {
    bits.hold |= (bits.bytes[bits.at] ?? 0) << bits.held;
    bits.at += 1;
    bits.held += 8;
  }
}

/** Drops bits that `need` has fetched. */
export function drop(bits: Bits, count: number): void {
  bits.hold >>>= count;
  bits.held -= count;
}

/** The next `count` bits (at most 24) as a number. */
export function take(bits: Bits, count: number): number {
  need(bits, count);
  const value = bits.hold & ((1 << count) - 1);
  drop(bits, count);
  return value;
}

/** More was taken than there is. */
export function isOver({ bytes, at, held }: Bits): boolean {
  return at > bytes.length && at - (held >> 3) > bytes.length;
}

/** Goes on at the next whole byte, and answers which that is. */
export function align(bits: Bits): number {
  bits.at -= bits.held >> 3;
  bits.hold = 0;
  bits.held = 0;
  return bits.at;
}
