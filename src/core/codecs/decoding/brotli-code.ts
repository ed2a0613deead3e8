import type { Bits } from './bits.ts';
import { drop, isOver, need, take } from './bits.ts';
import type { PrefixCode } from './prefix-code.ts';
import { constantCode, prefixCode, symbolIn } from './prefix-code.ts';

/** A code as brotli describes it (RFC 7932 §3.4, §3.5), of an alphabet of `size`; undefined where it is none. */
export function readCode(bits: Bits, size: number): PrefixCode | undefined {
  const skipped = take(bits, 2);
  return skipped === 1 ? simpleCode(bits, size) : complexCode(bits, size, skipped);
}

/** The lengths of the symbols that are named, by how many there are. */
const SIMPLE: readonly (readonly number[])[] = [[0], [1, 1], [1, 2, 2], [2, 2, 2, 2], [1, 2, 3, 3]];

function simpleCode(bits: Bits, size: number): PrefixCode | undefined {
  const count = take(bits, 2) + 1;
  const symbols = Array.from({ length: count }, () => take(bits, 32 - Math.clz32(size - 1)));
  if (symbols.some(it => it >= size) || new Set(symbols).size < count) return undefined;
  if (count === 1) return constantCode(symbols[0] ?? 0);
  const shape = SIMPLE[count === 4 ? 3 + take(bits, 1) : count - 1] ?? [];
  const lengths = new Uint8Array(Math.max(...symbols) + 1);
  symbols.forEach((symbol, i) => { lengths[symbol] = shape[i] ?? 0; });
  return prefixCode(lengths);
}

const ORDER = Uint8Array.of(1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15);

function complexCode(bits: Bits, size: number, skipped: number): PrefixCode | undefined {
  const lengths = new Uint8Array(ORDER.length);
  let space = 32;
  for (let i = skipped; i < ORDER.length && space > 0; i += 1) {
    const length = shortLength(bits);
    lengths[ORDER[i] ?? 0] = length;
    if (length > 0) space -= 32 >> length;
  }
  // Lengths that leave space over make no code, unless there is only one.
  const isOne = lengths.filter(it => it > 0).length === 1;
  const code = isOne ? constantCode(lengths.findIndex(it => it > 0)) : prefixCode(lengths);
  const all = code && readLengths(bits, code, size);
  return all && prefixCode(all);
}

// 00, 10 and 01 are two bits; 011 is three, 0111 and 1111 are four.
function shortLength(bits: Bits): number {
  need(bits, 4);
  const next = bits.hold & 15;
  const [length, width] = (next & 3) < 3 ? [[0, 4, 3][next & 3] ?? 0, 2] : (next & 4) === 0 ? [2, 3] : [next === 7 ? 1 : 5, 4];
  drop(bits, width);
  return length;
}

const WHOLE = 1 << 15;
const REPEAT_LAST = 16;

interface Lengths {
  readonly all: Uint8Array;
  at: number;
  /** What the codes that are known leave of the whole. */
  space: number;
  last: number;
  /** The length that is being repeated, and how often so far. */
  repeated: number;
  times: number;
}

function readLengths(bits: Bits, code: PrefixCode, size: number): Uint8Array | undefined {
  const lengths: Lengths = { all: new Uint8Array(size), at: 0, space: WHOLE, last: 8, repeated: 0, times: 0 };
  while (lengths.at < size && lengths.space > 0) {
    const symbol = symbolIn(bits, code);
    if (symbol < 0 || isOver(bits)) return undefined;
    if (symbol < REPEAT_LAST) addLength(lengths, symbol);
    else if (!addRun(lengths, symbol, take(bits, symbol - 14))) return undefined;
  }
  return lengths.space === 0 ? lengths.all : undefined;
}

function addLength(lengths: Lengths, length: number): void {
  lengths.all[lengths.at] = length;
  lengths.at += 1;
  lengths.times = 0;
  if (length === 0) return;
  lengths.last = length;
  lengths.space -= WHOLE >> length;
}

// A run that goes on multiplies the one before.
function addRun(lengths: Lengths, symbol: number, extra: number): boolean {
  const length = symbol === REPEAT_LAST ? lengths.last : 0;
  const before = length === lengths.repeated ? lengths.times : 0;
  const times = (before > 0 ? (before - 2) << (symbol - 14) : 0) + extra + 3;
  const more = times - before;
  if (lengths.at + more > lengths.all.length) return false;
  lengths.all.fill(length, lengths.at, lengths.at + more);
  lengths.at += more;
  lengths.repeated = length;
  lengths.times = times;
  if (length > 0) lengths.space -= more << (15 - length);
  return true;
}
