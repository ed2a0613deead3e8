import { BIG_ENDIAN, digestOf, lay, LAID_WORDS, paddedBytes } from './block.ts';
import type { Digest } from './digest.ts';

/** FIPS 180-4. */
export const sha1: Digest = { id: 'sha1', of };

const BLOCK = 64;
const STEPS = 80;

/** The square roots of 2, 3, 5 and 10, a quarter of each: one for each round of twenty steps. */
const ROOTS = Int32Array.of(0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6);

function of(bytes: Uint8Array): Uint8Array {
  const words = new Int32Array(LAID_WORDS);
  const end = paddedBytes(bytes.length, BLOCK);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let start = 0; start < end; start += BLOCK) {
    lay(words, bytes, { start, end, endianness: BIG_ENDIAN });
    compress(state, words);
  }
  return digestOf(state, 20, BIG_ENDIAN);
}

function compress(state: Int32Array, words: Int32Array): void {
  const [a0 = 0, b0 = 0, c0 = 0, d0 = 0, e0 = 0] = state;
  let [a, b, c, d, e] = [a0, b0, c0, d0, e0];
  for (let step = 0; step < STEPS; step += 1) {
    const word = step < 16 ? words[step] as number : scheduled(words, step);
    const round = step / 20 | 0;
    const sum = (a << 5 | a >>> 27) + mixed(round, b, [c, d]) + e + (ROOTS[round] as number) + word | 0;
    e = d;
    d = c;
    c = b << 30 | b >>> 2;
    b = a;
    a = sum;
  }
  state[0] = a0 + a;
  state[1] = b0 + b;
  state[2] = c0 + c;
  state[3] = d0 + d;
  state[4] = e0 + e;
}

/** A later word of the schedule, from earlier ones, in the place of the oldest of them. */
function scheduled(words: Int32Array, step: number): number {
  const at = step & 15;
  const sum = (words[step + 13 & 15] as number) ^ (words[step + 8 & 15] as number) ^ (words[step + 2 & 15] as number) ^ (words[at] as number);
  const word = sum << 1 | sum >>> 31;
  words[at] = word;
  return word;
}

function mixed(round: number, b: number, [c, d]: readonly [c: number, d: number]): number {
  if (round === 0) return b & c | ~b & d;
  return round === 2 ? b & c | b & d | c & d : b ^ c ^ d;
}
