import { BIG_ENDIAN, blocksOf, digestOf } from './block.ts';
import type { Digest } from './digest.ts';
import { CUBE_ROOTS, SQUARE_ROOTS } from './roots.ts';

/** FIPS 180-4: the two of words of 64 bits. */
export const sha512: Digest = { id: 'sha512', of: it => hashed(it, SQUARE_ROOTS.subarray(0, 16), 64) };
export const sha384: Digest = { id: 'sha384', of: it => hashed(it, SQUARE_ROOTS.subarray(16), 48) };

const BLOCK = 128;
const STEPS = 80;
const CARRY = 0x100000000;

function hashed(bytes: Uint8Array, initial: Int32Array, length: number): Uint8Array {
  const words = blocksOf(bytes, BLOCK, BIG_ENDIAN);
  const state = initial.slice();
  for (let start = 0; start < words.length; start += BLOCK / 4) compress(state, words, start);
  return digestOf(state, length, BIG_ENDIAN);
}

type Words = readonly [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];

/** Each word of 64 bits in two halves, the upper one `…H`. Sums of halves are exact, so what exceeds 32 bits is carried over. */
function compress(state: Int32Array, words: Int32Array, start: number): void {
  let [aH, aL, bH, bL, cH, cL, dH, dL, eH, eL, fH, fL, gH, gL, hH, hL] = state as unknown as Words;
  for (let step = 0; step < STEPS; step += 1) {
    if (step >= 16) schedule(words, start, step);
    const at = start + 2 * (step & 15);
    const low = (hL >>> 0) + (turnedE(eL, eH) >>> 0) + ((eL & fL ^ ~eL & gL) >>> 0) + ((CUBE_ROOTS[2 * step + 1] as number) >>> 0) + ((words[at + 1] as number) >>> 0);
    const high = hH + turnedE(eH, eL) + (eH & fH ^ ~eH & gH) + (CUBE_ROOTS[2 * step] as number) + (words[at] as number) + (low / CARRY | 0) | 0;
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
function schedule(words: Int32Array, start: number, step: number): void {
  const [at, late, early, between] = [start + 2 * (step & 15), start + 2 * (step + 14 & 15), start + 2 * (step + 1 & 15), start + 2 * (step + 9 & 15)];
  const [lateH, lateL, earlyH, earlyL] = [words[late] as number, words[late + 1] as number, words[early] as number, words[early + 1] as number];
  const low = ((turnedLate(lateL, lateH) ^ (lateL >>> 6 | lateH << 26)) >>> 0) + ((turnedEarly(earlyL, earlyH) ^ (earlyL >>> 7 | earlyH << 25)) >>> 0)
    + ((words[between + 1] as number) >>> 0) + ((words[at + 1] as number) >>> 0);
  words[at] = (turnedLate(lateH, lateL) ^ lateH >>> 6) + (turnedEarly(earlyH, earlyL) ^ earlyH >>> 7) + (words[between] as number) + (words[at] as number) + (low / CARRY | 0);
  words[at + 1] = low;
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
