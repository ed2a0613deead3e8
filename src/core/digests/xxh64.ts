import type { Digest } from './digest.ts';
import { bytesOf, folded, plus, rotated, times, wordAt, xor } from './word64.ts';
import type { Word64 } from './word64.ts';

/** XXH64 (Collet, https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), seed 0. */
export const xxh64: Digest = { id: 'xxh64', of };

const P1: Word64 = { hi: 0x9e3779b1, lo: 0x85ebca87 };
const P2: Word64 = { hi: 0xc2b2ae3d, lo: 0x27d4eb4f };
const P3: Word64 = { hi: 0x165667b1, lo: 0x9e3779f9 };
const P4: Word64 = { hi: 0x85ebca77, lo: 0xc2b2ae63 };
const P5: Word64 = { hi: 0x27d4eb2f, lo: 0x165667c5 };
const ZERO: Word64 = { hi: 0, lo: 0 };
const MINUS_P1: Word64 = { hi: 0x61c8864e, lo: 0x7a143579 };
const STRIPE = 32;

function of(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const striped = bytes.length - bytes.length % STRIPE;
  const start = plus(striped > 0 ? lanesMerged(view, striped) : P5, { hi: 0, lo: bytes.length });
  const taken = rest(start, view, striped);
  return bytesOf(folded(times(folded(times(folded(taken, 33), P2), 29), P3), 32));
}

function lanesMerged(view: DataView, end: number): Word64 {
  let [a, b, c, d]: [Word64, Word64, Word64, Word64] = [plus(P1, P2), P2, ZERO, MINUS_P1];
  for (let at = 0; at < end; at += STRIPE) {
    a = round(a, wordAt(view, at));
    b = round(b, wordAt(view, at + 8));
    c = round(c, wordAt(view, at + 16));
    d = round(d, wordAt(view, at + 24));
  }
  const sum = plus(plus(rotated(a, 1), rotated(b, 7)), plus(rotated(c, 12), rotated(d, 18)));
  return [a, b, c, d].reduce((hash, it) => plus(times(xor(hash, round(ZERO, it)), P1), P4), sum);
}

function round(lane: Word64, word: Word64): Word64 {
  return times(rotated(plus(lane, times(word, P2)), 31), P1);
}

/** What is left after whole stripes, by eight bytes, four and one. */
function rest(start: Word64, view: DataView, from: number): Word64 {
  const end = view.byteLength;
  let [hash, at] = [start, from];
  for (; at + 8 <= end; at += 8) hash = plus(times(rotated(xor(hash, round(ZERO, wordAt(view, at))), 27), P1), P4);
  if (at + 4 <= end) {
    hash = plus(times(rotated(xor(hash, times({ hi: 0, lo: view.getInt32(at, true) }, P1)), 23), P2), P3);
    at += 4;
  }
  for (; at < end; at += 1) hash = times(rotated(xor(hash, times({ hi: 0, lo: view.getUint8(at) }, P5)), 11), P1);
  return hash;
}
