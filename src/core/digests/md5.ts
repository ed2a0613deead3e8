import { digestOf, lay, LAID_WORDS, LITTLE_ENDIAN, paddedBytes } from './block.ts';
import type { Digest } from './digest.ts';

/** RFC 1321. */
export const md5: Digest = { id: 'md5', of };

const BLOCK = 64;
const STEPS = 64;

const SINES = Int32Array.from({ length: STEPS }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 0x100000000));

/** How far each step rotates, four to a round. */
const SHIFTS = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);

/** The word each step takes in: every one, every fifth, every third and every seventh. */
const ORDER = Uint8Array.from({ length: STEPS }, (_, step) => [step, 5 * step + 1, 3 * step + 5, 7 * step][step >> 4] ?? 0).map(it => it & 15);

function of(bytes: Uint8Array): Uint8Array {
  const words = new Int32Array(LAID_WORDS);
  const end = paddedBytes(bytes.length, BLOCK);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let start = 0; start < end; start += BLOCK) {
    lay(words, bytes, { start, end, endianness: LITTLE_ENDIAN });
    compress(state, words);
  }
  return digestOf(state, 16, LITTLE_ENDIAN);
}

function compress(state: Int32Array, words: Int32Array): void {
  const [a0 = 0, b0 = 0, c0 = 0, d0 = 0] = state;
  let [a, b, c, d] = [a0, b0, c0, d0];
  for (let step = 0; step < STEPS; step += 1) {
    const round = step >> 4;
    const mixed = round < 2 ? mixedEarly(round, b, [c, d]) : mixedLate(round, b, [c, d]);
    const sum = a + mixed + (words[ORDER[step] as number] as number) + (SINES[step] as number) | 0;
    const shift = SHIFTS[round << 2 | step & 3] as number;
    a = d;
    d = c;
    c = b;
    b = b + (sum << shift | sum >>> 32 - shift) | 0;
  }
  state[0] = a0 + a;
  state[1] = b0 + b;
  state[2] = c0 + c;
  state[3] = d0 + d;
}

type Others = readonly [c: number, d: number];

function mixedEarly(round: number, b: number, [c, d]: Others): number {
  return round === 0 ? b & c | ~b & d : b & d | c & ~d;
}

function mixedLate(round: number, b: number, [c, d]: Others): number {
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}
