import { BIG_ENDIAN, digestOf, lay, LAID_WORDS, paddedBytes } from './block.ts';
import type { Digest } from './digest.ts';
import { CUBE_ROOTS, SQUARE_ROOTS } from './roots.ts';

/** FIPS 180-4: the two of words of 64 bits. */
export const sha512: Digest = { id: 'sha512', of: it => hashed(it, SQUARE_ROOTS.subarray(0, 16), 64) };
export const sha384: Digest = { id: 'sha384', of: it => hashed(it, SQUARE_ROOTS.subarray(16), 48) };

const BLOCK = 128;
const STEPS = 80;
const CARRY = 0x100000000;

function hashed(bytes: Uint8Array, initial: Int32Array, length: number): Uint8Array {
  const block = { early: new Int32Array(LAID_WORDS), late: new Int32Array(LAID_WORDS) };
  const end = paddedBytes(bytes.length, BLOCK);
  const state = initial.slice();
  for (let start = 0; start < end; start += BLOCK) {
    lay(block.early, bytes, { start, end, endianness: BIG_ENDIAN });
    lay(block.late, bytes, { start: start + BLOCK / 2, end, endianness: BIG_ENDIAN });
    compress(state, halvesOf(block));
  }
  return digestOf(state, length, BIG_ENDIAN);
}

/** The sixteen words of a block, in halves. */
interface Halves {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

function halvesOf({ early, late }: { readonly early: Int32Array; readonly late: Int32Array }): Halves {
  const high = new Int32Array(LAID_WORDS);
  const low = new Int32Array(LAID_WORDS);
  for (let i = 0; i < LAID_WORDS / 2; i += 1) {
    high[i] = early[2 * i] as number;
    low[i] = early[2 * i + 1] as number;
    high[i + 8] = late[2 * i] as number;
    low[i + 8] = late[2 * i + 1] as number;
  }
  return { high, low };
}

type Words = readonly [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];

/** Each word of 64 bits in two halves, the upper one `…H`. Sums of halves are exact, so what exceeds 32 bits is carried over. */
function compress(state: Int32Array, halves: Halves): void {
  let [aH, aL, bH, bL, cH, cL, dH, dL, eH, eL, fH, fL, gH, gL, hH, hL] = state as unknown as Words;
  for (let step = 0; step < STEPS; step += 1) {
    if (step >= 16) schedule(halves, step);
    const at = step & 15;
    const low = (hL >>> 0) + (turnedE(eL, eH) >>> 0) + ((eL & fL ^ ~eL & gL) >>> 0) + ((CUBE_ROOTS[2 * step + 1] as number) >>> 0) + ((halves.low[at] as number) >>> 0);
    const high = hH + turnedE(eH, eL) + (eH & fH ^ ~eH & gH) + (CUBE_ROOTS[2 * step] as number) + (halves.high[at] as number) + (low / CARRY | 0) | 0;
    const sum = low | 0;
    const otherLow = (sum >>> 0) + (turnedA(aL, aH) >>> 0) + ((aL & bL ^ aL & cL ^ bL & cL) >>> 0);
    const otherHigh = high + turnedA(aH, aL) + (aH & bH ^ aH & cH ^ bH & cH) + (otherLow / CARRY | 0) | 0;
    [hH, hL, gH, gL, fH, fL] = [gH, gL, fH, fL, eH, eL];
    const nextLow = (dL >>> 0) + (sum >>> 0);
    eH = dH + high + (nextLow / CARRY | 0) | 0;
    eL = nextLow | 0;
    [dH, dL, cH, cL, bH, bL] = [cH, cL, bH, bL, aH, aL];
    aH = otherHigh;
    aL = otherLow | 0;
  }
  add(state, [aH, aL, bH, bL, cH, cL, dH, dL, eH, eL, fH, fL, gH, gL, hH, hL]);
}

/** Half a word, turned right by 14, 18 and 41 bits. */
function turnedE(half: number, other: number): number {
  return (half >>> 14 | other << 18) ^ (half >>> 18 | other << 14) ^ (other >>> 9 | half << 23);
}

/** Half a word, turned right by 28, 34 and 39 bits. */
function turnedA(half: number, other: number): number {
  return (half >>> 28 | other << 4) ^ (other >>> 2 | half << 30) ^ (other >>> 7 | half << 25);
}

/** Makes a later word of the schedule from earlier ones, in the place of the oldest of them. */
function schedule({ high, low }: Halves, step: number): void {
  const [at, late, early, between] = [step & 15, step + 14 & 15, step + 1 & 15, step + 9 & 15];
  const [lateH, lateL, earlyH, earlyL] = [high[late] as number, low[late] as number, high[early] as number, low[early] as number];
  const sum = ((turnedLate(lateL, lateH) ^ (lateL >>> 6 | lateH << 26)) >>> 0) + ((turnedEarly(earlyL, earlyH) ^ (earlyL >>> 7 | earlyH << 25)) >>> 0)
    + ((low[between] as number) >>> 0) + ((low[at] as number) >>> 0);
  high[at] = (turnedLate(lateH, lateL) ^ lateH >>> 6) + (turnedEarly(earlyH, earlyL) ^ earlyH >>> 7) + (high[between] as number) + (high[at] as number) + (sum / CARRY | 0);
  low[at] = sum;
}

/** Half a word, turned right by 19 and 61 bits. */
function turnedLate(half: number, other: number): number {
  return (half >>> 19 | other << 13) ^ (other >>> 29 | half << 3);
}

/** Half a word, turned right by 1 and 8 bits. */
function turnedEarly(half: number, other: number): number {
  return (half >>> 1 | other << 31) ^ (half >>> 8 | other << 24);
}

function add(state: Int32Array, other: readonly number[]): void {
  for (let i = 0; i < state.length; i += 2) {
    const low = ((state[i + 1] as number) >>> 0) + ((other[i + 1] as number) >>> 0);
    state[i] = (state[i] as number) + (other[i] as number) + (low / CARRY | 0);
    state[i + 1] = low;
  }
}
