/** An unsigned number of 64 bits in two halves of 32, since a `bigint` is ten times as slow. The halves may be negative: only their bits count. */
export interface Word64 {
  readonly hi: number;
  readonly lo: number;
}

export function plus(a: Word64, b: Word64): Word64 {
  const lo = (a.lo >>> 0) + (b.lo >>> 0);
  return { hi: a.hi + b.hi + (lo > 0xffffffff ? 1 : 0) | 0, lo: lo | 0 };
}

export function times(a: Word64, b: Word64): Word64 {
  return { hi: Math.imul(a.hi, b.lo) + Math.imul(a.lo, b.hi) + upperHalf(a.lo, b.lo) | 0, lo: Math.imul(a.lo, b.lo) };
}

export function xor(a: Word64, b: Word64): Word64 {
  return { hi: a.hi ^ b.hi, lo: a.lo ^ b.lo };
}

/** To the left, by 1 to 63 bits, not 32. */
export function rotated({ hi, lo }: Word64, bits: number): Word64 {
  const [upper, lower, by] = bits < 32 ? [hi, lo, bits] : [lo, hi, bits - 32];
  return { hi: upper << by | lower >>> 32 - by, lo: lower << by | upper >>> 32 - by };
}

/** XOR with itself shifted right by 1 to 63 bits: how most hashes make the upper bits reach the lower ones. */
export function folded({ hi, lo }: Word64, bits: number): Word64 {
  return bits >= 32
    ? { hi, lo: lo ^ hi >>> bits - 32 }
    : { hi: hi ^ hi >>> bits, lo: lo ^ (lo >>> bits | hi << 32 - bits) };
}

/** Eight bytes, the least significant first. */
export function wordAt(view: DataView, offset: number): Word64 {
  return { hi: view.getInt32(offset + 4, true), lo: view.getInt32(offset, true) };
}

/** The most significant byte first, as digests are written. */
export function bytesOf(...words: readonly Word64[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 8));
  words.forEach(({ hi, lo }, index) => {
    view.setInt32(index * 8, hi);
    view.setInt32(index * 8 + 4, lo);
  });
  return new Uint8Array(view.buffer);
}

/** The upper 32 bits of a product of two unsigned numbers, by halves of 16 bits, as a double is exact only to 53. */
function upperHalf(a: number, b: number): number {
  const [a1, a0, b1, b0] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = a1 * b0 + (a0 * b0 >>> 16);
  return a1 * b1 + Math.floor(middle / 0x10000) + ((middle & 0xffff) + a0 * b1) / 0x10000 | 0;
}
