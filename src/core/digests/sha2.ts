import { BIG_ENDIAN, digestOf, lay, LAID_WORDS, paddedBytes } from './block.ts';
import type { Digest } from './digest.ts';
import { CUBE_ROOTS, SQUARE_ROOTS } from './roots.ts';

/** FIPS 180-4: the two of words of 32 bits. */
export const sha256: Digest = { id: 'sha256', of: it => hashed(it, UPPER_ROOTS, 32) };
export const sha224: Digest = { id: 'sha224', of: it => hashed(it, LOWER_ROOTS, 28) };

const BLOCK = 64;
const STEPS = 64;

const UPPER_ROOTS = SQUARE_ROOTS.filter((_, i) => i < 16 && i % 2 === 0);
const LOWER_ROOTS = SQUARE_ROOTS.filter((_, i) => i >= 16 && i % 2 === 1);
const CONSTANTS = CUBE_ROOTS.filter((_, i) => i < 2 * STEPS && i % 2 === 0);

function hashed(bytes: Uint8Array, initial: Int32Array, length: number): Uint8Array {
  const words = new Int32Array(LAID_WORDS);
  const end = paddedBytes(bytes.length, BLOCK);
  const state = initial.slice();
  for (let start = 0; start < end; start += BLOCK) {
    lay(words, bytes, { start, end, endianness: BIG_ENDIAN });
    compress(state, words);
  }
  return digestOf(state, length, BIG_ENDIAN);
}

type Words = readonly [number, number, number, number, number, number, number, number];

function compress(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as Words;
  for (let step = 0; step < STEPS; step += 1) {
    const word = step < 16 ? words[step] as number : scheduled(words, step);
    const turnedE = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
    const turnedA = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
    const sum = h + turnedE + (e & f ^ ~e & g) + (CONSTANTS[step] as number) + word | 0;
    h = g;
    g = f;
    f = e;
    e = d + sum | 0;
    d = c;
    const majority = a & b ^ a & c ^ b & c;
    c = b;
    b = a;
    a = sum + turnedA + majority | 0;
  }
  add(state, 0, [a, b, c, d]);
  add(state, 4, [e, f, g, h]);
}

/** A later word of the schedule, from earlier ones, in the place of the oldest of them. */
function scheduled(words: Int32Array, step: number): number {
  const at = step & 15;
  const [late, early] = [words[step + 14 & 15] as number, words[step + 1 & 15] as number];
  const turnedLate = (late >>> 17 | late << 15) ^ (late >>> 19 | late << 13) ^ late >>> 10;
  const turnedEarly = (early >>> 7 | early << 25) ^ (early >>> 18 | early << 14) ^ early >>> 3;
  const word = turnedLate + (words[step + 9 & 15] as number) + turnedEarly + (words[at] as number) | 0;
  words[at] = word;
  return word;
}

function add(state: Int32Array, from: number, [a, b, c, d]: readonly [number, number, number, number]): void {
  state[from] = (state[from] as number) + a;
  state[from + 1] = (state[from + 1] as number) + b;
  state[from + 2] = (state[from + 2] as number) + c;
  state[from + 3] = (state[from + 3] as number) + d;
}
