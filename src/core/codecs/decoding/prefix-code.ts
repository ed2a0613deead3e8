import type { Bits } from './bits.ts';
import { drop, need } from './bits.ts';

/** A canonical prefix code as deflate (RFC 1951 §3.2.2) and brotli (RFC 7932 §3.2) write it. */
export interface PrefixCode {
  /** By the next bits, nine at most: symbol * 16 + length, or `LONGER`. Its size is a power of two. */
  readonly short: Int32Array;
  /** How many codes there are of each length, and their symbols in the order of the codes. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** Bits that are looked up at once: with more, the table costs a hostile sender less than us. */
const SHORT = 9;
const LONGEST = 15;
const LONGER = -1;

/**
 * A code from the length of each symbol's; undefined where the lengths make none. `incomplete` allows some bits to mean
 * nothing, as deflate does for a single distance.
 */
export function prefixCode(lengths: Uint8Array, incomplete = false): PrefixCode | undefined {
  const counts = new Uint16Array(LONGEST + 1);
  for (let i = 0; i < lengths.length; i += 1) counts[lengths[i] as number] = (counts[lengths[i] as number] ?? 0) + 1;
  counts[0] = 0;
  const left = unusedBy(counts);
  if (left < 0 || (left > 0 && !incomplete)) return undefined;
  const symbols = sorted(lengths, counts);
  return { short: shortTable({ counts, symbols }), counts, symbols };
}

/** A code for one symbol that takes no bits at all. */
export function constantCode(symbol: number): PrefixCode {
  return { short: Int32Array.of(symbol * 16), counts: new Uint16Array(0), symbols: new Uint16Array(0) };
}

/** The next symbol; -1 where the bits mean none. */
export function symbolIn(bits: Bits, code: PrefixCode): number {
  need(bits, LONGEST);
  const entry = code.short[bits.hold & code.short.length - 1] as number;
  if (entry === LONGER) return longSymbol(bits, code);
  drop(bits, entry & 15);
  return entry >> 4;
}

function unusedBy(counts: Uint16Array): number {
  let left = 1;
  for (let length = 1; length <= LONGEST; length += 1) {
    left = left * 2 - (counts[length] ?? 0);
    if (left < 0) return left;
  }
  return left;
}

function sorted(lengths: Uint8Array, counts: Uint16Array): Uint16Array {
  const next = new Uint16Array(LONGEST + 2);
  for (let length = 1; length <= LONGEST; length += 1) next[length + 1] = (next[length] ?? 0) + (counts[length] ?? 0);
  const symbols = new Uint16Array(next[LONGEST + 1] ?? 0);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const at = next[length] as number;
    symbols[at] = symbol;
    next[length] = at + 1;
  }
  return symbols;
}

function shortTable({ counts, symbols }: Pick<PrefixCode, 'counts' | 'symbols'>): Int32Array {
  const longest = Math.min(SHORT, counts.findLastIndex(it => it > 0));
  const table = new Int32Array(1 << Math.max(0, longest)).fill(LONGER);
  for (let length = 1, code = 0, index = 0; length <= longest; length += 1, code *= 2) {
    for (let left = counts[length] as number; left > 0; left -= 1, code += 1, index += 1) {
      fillEvery(table, reversed(code, length), { step: 1 << length, entry: (symbols[index] as number) * 16 + length });
    }
  }
  return table;
}

function fillEvery(table: Int32Array, from: number, { step, entry }: { readonly step: number; readonly entry: number }): void {
  for (let at = from; at < table.length; at += step) table[at] = entry;
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let left = code, i = length; i > 0; i -= 1, left >>= 1) turned = turned << 1 | left & 1;
  return turned;
}

// Codes of one length are consecutive numbers: the code is told from them bit by bit.
function longSymbol(bits: Bits, { counts, symbols }: PrefixCode): number {
  for (let length = 1, code = 0, first = 0, index = 0; length <= LONGEST; length += 1) {
    code |= (bits.hold >> (length - 1)) & 1;
    const count = counts[length] ?? 0;
    if (code - first < count) {
      drop(bits, length);
      return symbols[index + code - first] ?? -1;
    }
    index += count;
    first = (first + count) * 2;
    code *= 2;
  }
  return -1;
}
