import type { Digest } from './digest.ts';

/** Whirlpool as in ISO/IEC 10118-3:2004 (Barreto, Rijmen), 64 bytes. */
export const whirlpool: Digest = { id: 'whirlpool', of };

const BLOCK = 64;

/** The S-box is made of these two small ones and the inverse of the first. */
const E = Uint8Array.of(1, 11, 9, 12, 13, 6, 15, 3, 14, 8, 7, 4, 10, 2, 5, 0);
const R = Uint8Array.of(7, 12, 11, 13, 14, 4, 9, 15, 6, 3, 8, 10, 2, 5, 1, 0);
const SBOX = Uint8Array.from({ length: 256 }, (_, byte) => substituted(byte));

function substituted(byte: number): number {
  const [upper, lower] = [E[byte >> 4] ?? 0, E.indexOf(byte & 15)];
  const mixed = R[upper ^ lower] ?? 0;
  return (E[upper ^ mixed] ?? 0) << 4 | E.indexOf(lower ^ mixed);
}

/** First row of the diffusion matrix; the others are the same, turned. */
const DIFFUSION = Uint8Array.of(1, 1, 4, 1, 8, 5, 2, 9);

/** What one byte in column `column` adds to the eight bytes of its row after S-box and diffusion: upper and lower half, 8 × 256 each. */
const UPPER = Int32Array.from({ length: 2048 }, (_, index) => contribution(index, 0));
const LOWER = Int32Array.from({ length: 2048 }, (_, index) => contribution(index, 4));

function contribution(index: number, from: number): number {
  const [column, byte] = [index >> 8, SBOX[index & 255] ?? 0];
  return [0, 1, 2, 3].reduce((word, it) => word << 8 | product(byte, DIFFUSION[from + it - column & 7] ?? 0), 0);
}

/** In GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1. */
function product(byte: number, factor: number): number {
  if (factor === 0) return 0;
  return (factor & 1 ? byte : 0) ^ product(byte & 128 ? byte << 1 ^ 0x11d : byte << 1, factor >> 1);
}

/** For each round the next eight bytes of the S-box, in the first row. */
const ROUND_CONSTANTS: readonly Int32Array[] = Array.from({ length: 10 }, (_, round) => Int32Array.of(constant(round * 8), constant(round * 8 + 4)));

function constant(from: number): number {
  return [0, 1, 2, 3].reduce((word, it) => word << 8 | (SBOX[from + it] ?? 0), 0);
}

function of(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  const hash = new Int32Array(16);
  for (let start = 0; start < view.byteLength; start += BLOCK) compress(hash, view, start);
  const digest = new DataView(new ArrayBuffer(BLOCK));
  hash.forEach((it, index) => { digest.setInt32(index * 4, it); });
  return new Uint8Array(digest.buffer);
}

/** Length in bits behind, in 32 bytes, of which JavaScript can need seven. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 33) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(whole.length - 4, bytes.length * 8);
  return view;
}

/** Miyaguchi–Preneel: the block enciphered under the hash so far, then both added. */
function compress(hash: Int32Array, view: DataView, start: number): void {
  const block = Int32Array.from({ length: 16 }, (_, index) => view.getInt32(start + index * 4));
  let [key, state] = [hash.slice(), block.slice()];
  let [nextKey, nextState] = [new Int32Array(16), new Int32Array(16)];
  add(state, key);
  for (const constants of ROUND_CONSTANTS) {
    mixRows(key, nextKey);
    add(nextKey, constants);
    mixRows(state, nextState);
    add(nextState, nextKey);
    [key, nextKey, state, nextState] = [nextKey, key, nextState, state];
  }
  add(hash, state);
  add(hash, block);
}

/** Substitution, column shift and row diffusion in one: byte `column` of a row comes from the row that many above. */
function mixRows(from: Int32Array, to: Int32Array): void {
  for (let row = 0; row < 8; row += 1) {
    let [upper, lower] = [0, 0];
    for (let column = 0; column < 8; column += 1) {
      const word = from[(row - column & 7) * 2 + (column >> 2)] ?? 0;
      const index = column << 8 | word >>> 24 - 8 * (column & 3) & 255;
      upper ^= UPPER[index] ?? 0;
      lower ^= LOWER[index] ?? 0;
    }
    to[row * 2] = upper;
    to[row * 2 + 1] = lower;
  }
}

/** Without carries, which is to say XOR. */
function add(to: Int32Array, other: Int32Array): void {
  for (let i = 0; i < other.length; i += 1) to[i] = (to[i] ?? 0) ^ (other[i] ?? 0);
}
