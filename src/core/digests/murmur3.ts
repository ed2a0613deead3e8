import type { Checksum, Digest } from './digest.ts';
import { bytesOf, folded, plus, rotated, times, wordAt, xor } from './word64.ts';
import type { Word64 } from './word64.ts';

/** MurmurHash3 (Appleby, https://github.com/aappleby/smhasher), seed 0. Written as JavaScript libraries do: each word from its most significant byte. */
export const murmur3x64: Digest = { id: 'murmur3-x64-128', of: x64Of };

const C1: Word64 = { hi: 0x87c37b91, lo: 0x114253d5 };
const C2: Word64 = { hi: 0x4cf5ad43, lo: 0x2745937f };
const FIVE: Word64 = { hi: 0, lo: 5 };
const ADDED_1: Word64 = { hi: 0, lo: 0x52dce729 };
const ADDED_2: Word64 = { hi: 0, lo: 0x38495ab5 };
const FINAL_1: Word64 = { hi: 0xff51afd7, lo: 0xed558ccd };
const FINAL_2: Word64 = { hi: 0xc4ceb9fe, lo: 0x1a85ec53 };

function x64Of(bytes: Uint8Array): Uint8Array {
  const view = blocksOf(bytes, 16);
  const length: Word64 = { hi: 0, lo: bytes.length };
  let [one, two]: [Word64, Word64] = [{ hi: 0, lo: 0 }, { hi: 0, lo: 0 }];
  for (let start = 0; start < view.byteLength; start += 16) {
    // An unfinished last block is taken in and not mixed.
    const whole = start + 16 <= bytes.length;
    one = xor(one, times(rotated(times(wordAt(view, start), C1), 31), C2));
    if (whole) one = plus(times(plus(rotated(one, 27), two), FIVE), ADDED_1);
    two = xor(two, times(rotated(times(wordAt(view, start + 8), C2), 33), C1));
    if (whole) two = plus(times(plus(rotated(two, 31), one), FIVE), ADDED_2);
  }
  one = plus(xor(one, length), xor(two, length));
  two = plus(xor(two, length), one);
  const [first, second] = [finished64(one), finished64(two)];
  return bytesOf(plus(first, second), plus(second, plus(first, second)));
}

function finished64(word: Word64): Word64 {
  return folded(times(folded(times(folded(word, 33), FINAL_1), 33), FINAL_2), 33);
}

/** The variant for 32-bit machines, of the same length and with other results. */
export const murmur3x86: Digest = { id: 'murmur3-x86-128', of: x86Of };

const FACTORS = Int32Array.of(0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93);
const ADDED = Int32Array.of(0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17);

function x86Of(bytes: Uint8Array): Uint8Array {
  const view = blocksOf(bytes, 16);
  const state = new Int32Array(4);
  for (let start = 0; start < view.byteLength; start += 16) takeIn(state, view, { start, whole: start + 16 <= bytes.length });
  const mixed = spread(spread(state.map(it => it ^ bytes.length)).map(finished32));
  return bytesOf({ hi: mixed[0] ?? 0, lo: mixed[1] ?? 0 }, { hi: mixed[2] ?? 0, lo: mixed[3] ?? 0 });
}

function takeIn(state: Int32Array, view: DataView, { start, whole }: { readonly start: number; readonly whole: boolean }): void {
  for (let lane = 0; lane < 4; lane += 1) {
    const word = Math.imul(view.getInt32(start + 4 * lane, true), FACTORS[lane] ?? 0);
    const taken = (state[lane] ?? 0) ^ Math.imul(turned(word, 15 + lane), FACTORS[lane + 1 & 3] ?? 0);
    state[lane] = whole ? Math.imul(turned(taken, 19 - 2 * lane) + (state[lane + 1 & 3] ?? 0), 5) + (ADDED[lane] ?? 0) : taken;
  }
}

function spread([a = 0, b = 0, c = 0, d = 0]: Int32Array): Int32Array {
  const sum = a + b + c + d;
  return Int32Array.of(sum, b + sum, c + sum, d + sum);
}

/** 32 bits: what JavaScript calls murmurhash3 when it says no more. */
export const murmur3: Checksum = { id: 'murmur3-32', of: x32Of };

function x32Of(bytes: Uint8Array): number {
  const view = blocksOf(bytes, 4);
  let hash = 0;
  for (let start = 0; start < view.byteLength; start += 4) {
    hash ^= Math.imul(turned(Math.imul(view.getInt32(start, true), 0xcc9e2d51), 15), 0x1b873593);
    if (start + 4 <= bytes.length) hash = Math.imul(turned(hash, 13), 5) + 0xe6546b64;
  }
  return finished32(hash ^ bytes.length) >>> 0;
}

function finished32(word: number): number {
  const once = Math.imul(word ^ word >>> 16, 0x85ebca6b);
  const twice = Math.imul(once ^ once >>> 13, 0xc2b2ae35);
  return twice ^ twice >>> 16;
}

function turned(word: number, bits: number): number {
  return word << bits | word >>> 32 - bits;
}

/** The bytes, filled up to whole blocks with zeros, which the hash takes for nothing. */
function blocksOf(bytes: Uint8Array, size: number): DataView {
  const whole = new Uint8Array(Math.ceil(bytes.length / size) * size);
  whole.set(bytes);
  return new DataView(whole.buffer);
}
