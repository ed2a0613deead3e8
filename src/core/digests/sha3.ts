import { digestOf, LITTLE_ENDIAN } from './block.ts';
import type { Digest } from './digest.ts';

/** FIPS 202: SHA-3 as standardized, which is not the Keccak that came before it. */
export const sha3: readonly Digest[] = [224, 256, 384, 512].map(bits => ({ id: `sha3-${bits}`, of: bytes => hashed(bytes, bits / 8) }));

const STATE_BYTES = 200;
/** Behind the message: the two bits that tell SHA-3 from others, and the first bit of the padding. */
const SUFFIX = 6;

function hashed(bytes: Uint8Array, length: number): Uint8Array {
  const rate = STATE_BYTES - 2 * length;
  const state = new Int32Array(50);
  const space = new Int32Array(50);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    add(state, at, bytes[i] as number);
    at += 1;
    if (at < rate) continue;
    permute(state, space);
    at = 0;
  }
  add(state, at, SUFFIX);
  add(state, rate - 1, 0x80);
  permute(state, space);
  return digestOf(state, length, LITTLE_ENDIAN);
}

function add(state: Int32Array, at: number, byte: number): void {
  state[at >> 2] = (state[at >> 2] as number) ^ byte << 8 * (at & 3);
}

/** Keccak-f[1600]: 25 lanes of 64 bits, in two halves each, the lower one first. An even number of rounds: what goes to and fro ends in its place. */
function permute(state: Int32Array, space: Int32Array): void {
  let [from, to] = [state, space];
  for (let round = 0; round < ROUND_CONSTANTS.length; round += 2) {
    mixColumns(from);
    mixRows(from, to);
    [from, to] = [to, from];
    from[0] = (from[0] as number) ^ (ROUND_CONSTANTS[round] as number);
    from[1] = (from[1] as number) ^ (ROUND_CONSTANTS[round + 1] as number);
  }
}

/** Theta: to each lane the parity of the column before it and, turned by one bit, of the one behind it. */
function mixColumns(state: Int32Array): void {
  const a = parityOf(state, 0);
  const aHigh = parityOf(state, 1);
  const b = parityOf(state, 2);
  const bHigh = parityOf(state, 3);
  const c = parityOf(state, 4);
  const cHigh = parityOf(state, 5);
  const d = parityOf(state, 6);
  const dHigh = parityOf(state, 7);
  const e = parityOf(state, 8);
  const eHigh = parityOf(state, 9);
  addToColumn(state, 0, { low: e ^ (b << 1 | bHigh >>> 31), high: eHigh ^ (bHigh << 1 | b >>> 31) });
  addToColumn(state, 2, { low: a ^ (c << 1 | cHigh >>> 31), high: aHigh ^ (cHigh << 1 | c >>> 31) });
  addToColumn(state, 4, { low: b ^ (d << 1 | dHigh >>> 31), high: bHigh ^ (dHigh << 1 | d >>> 31) });
  addToColumn(state, 6, { low: c ^ (e << 1 | eHigh >>> 31), high: cHigh ^ (eHigh << 1 | e >>> 31) });
  addToColumn(state, 8, { low: d ^ (a << 1 | aHigh >>> 31), high: dHigh ^ (aHigh << 1 | a >>> 31) });
}

function parityOf(state: Int32Array, half: number): number {
  return (state[half] as number) ^ (state[half + 10] as number) ^ (state[half + 20] as number) ^ (state[half + 30] as number) ^ (state[half + 40] as number);
}

function addToColumn(state: Int32Array, column: number, { low, high }: { readonly low: number; readonly high: number }): void {
  for (let at = column; at < 50; at += 10) {
    state[at] = (state[at] as number) ^ low;
    state[at + 1] = (state[at + 1] as number) ^ high;
  }
}

/** Rho, pi and chi in one: the lanes that make up a row, each turned as it comes, and to each what the one behind the next has and the next has not. */
function mixRows(from: Int32Array, to: Int32Array): void {
  for (let i = 0; i < 50; i += 5) {
    const a = turned(from, i);
    const b = turned(from, i + 1);
    const c = turned(from, i + 2);
    const d = turned(from, i + 3);
    const e = turned(from, i + 4);
    const at = i - i % 10 + (i & 1);
    to[at] = a ^ ~b & c;
    to[at + 2] = b ^ ~c & d;
    to[at + 4] = c ^ ~d & e;
    to[at + 6] = d ^ ~e & a;
    to[at + 8] = e ^ ~a & b;
  }
}

// By up to 31 bits, and by none: no number is shifted by 32.
function turned(from: Int32Array, i: number): number {
  const at = SOURCES[i] as number;
  const bits = TURNS[i] as number;
  return (from[at] as number) << bits | (from[at ^ 1] as number) >>> 1 >>> 31 - bits;
}

/** How far each lane is turned, and where from it moves: by the number of the lane it becomes (FIPS 202, 3.2.2 and 3.2.3). */
const MOVES = movesOf();

function movesOf(): readonly (readonly [lane: number, bits: number])[] {
  const moves: (readonly [number, number])[] = [[0, 0]];
  let [x, y] = [1, 0];
  for (let i = 0; i < 24; i += 1) {
    const lane = 5 * y + x;
    [x, y] = [y, (2 * x + 3 * y) % 5];
    moves[5 * y + x] = [lane, (i + 1) * (i + 2) / 2 % 64];
  }
  return moves;
}

/** The five halves that make up each row: of the lower halves, then of the upper ones; a turn by more than 31 bits begins at the other half. */
const HALVES = [0, 5, 10, 15, 20].flatMap(row => [0, 1].flatMap(upper => MOVES.slice(row, row + 5).map(([lane, bits]) => [2 * lane + (upper ^ bits >> 5), bits & 31] as const)));
const SOURCES = Uint8Array.from(HALVES, ([half]) => half);
const TURNS = Uint8Array.from(HALVES, ([, bits]) => bits);

/** The lower and the upper half of each round's constant, by a shift register of eight bits (FIPS 202, 3.2.5). */
const ROUND_CONSTANTS = roundConstants();

function roundConstants(): Int32Array {
  const constants = new Int32Array(48);
  let register = 1;
  for (let i = 0; i < 24 * 7; i += 1) {
    const bit = (1 << i % 7) - 1;
    const at = 2 * Math.floor(i / 7) + (bit >> 5);
    constants[at] = (constants[at] as number) | (register & 1) << (bit & 31);
    register = register << 1 ^ (register >> 7) * 0x171;
  }
  return constants;
}
