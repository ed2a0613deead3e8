import type { Checksum } from './digest.ts';

/** XXH32 (Collet, https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), seed 0. */
export const xxh32: Checksum = { id: 'xxh32', of };

const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;
const STRIPE = 16;

function of(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const striped = bytes.length - bytes.length % STRIPE;
  let [hash, at] = [(striped > 0 ? lanesMerged(view, striped) : P5) + bytes.length | 0, striped];
  for (; at + 4 <= bytes.length; at += 4) hash = Math.imul(turned(hash + Math.imul(view.getInt32(at, true), P3) | 0, 17), P4);
  for (; at < bytes.length; at += 1) hash = Math.imul(turned(hash + Math.imul(view.getUint8(at), P5) | 0, 11), P1);
  hash = Math.imul(hash ^ hash >>> 15, P2);
  hash = Math.imul(hash ^ hash >>> 13, P3);
  return (hash ^ hash >>> 16) >>> 0;
}

function lanesMerged(view: DataView, end: number): number {
  let [a, b, c, d] = [P1 + P2 | 0, P2 | 0, 0, -P1 | 0];
  for (let at = 0; at < end; at += STRIPE) {
    a = round(a, view.getInt32(at, true));
    b = round(b, view.getInt32(at + 4, true));
    c = round(c, view.getInt32(at + 8, true));
    d = round(d, view.getInt32(at + 12, true));
  }
  return turned(a, 1) + turned(b, 7) + turned(c, 12) + turned(d, 18) | 0;
}

function round(lane: number, word: number): number {
  return Math.imul(turned(lane + Math.imul(word, P2) | 0, 13), P1);
}

function turned(word: number, bits: number): number {
  return word << bits | word >>> 32 - bits;
}
