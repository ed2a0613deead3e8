import type { Bits } from './bits.ts';
import { align, bitsOf, isOver, take } from './bits.ts';
import { fixedCodes, readCodes } from './inflate-codes.ts';
import type { Codes } from './inflate-codes.ts';
import type { PrefixCode } from './prefix-code.ts';
import { LONGEST, symbolIn } from './prefix-code.ts';
import type { Sink } from './sink.ts';
import { put, putAll, repeat } from './sink.ts';

/**
 * Undoes deflate (RFC 1951) from the byte `at` on, into `sink`. Answers the byte behind its end, or undefined where it breaks
 * off, is none, or the sink is full: what was read up to there is in the sink. Our own, since the packages either take a
 * bomb's output whole or give nothing of a stream cut short.
 */
export function inflate(bytes: Uint8Array, at: number, sink: Sink): number | undefined {
  const bits = bitsOf(bytes, at);
  for (;;) {
    const last = take(bits, 1) === 1;
    if (!block(bits, sink) || isOver(bits)) return undefined;
    if (last) return align(bits);
  }
}

function block(bits: Bits, sink: Sink): boolean {
  switch (take(bits, 2)) {
    case 0: return stored(bits, sink);
    case 1: return coded(bits, FIXED, sink);
    case 2: {
      const codes = readCodes(bits);
      return codes !== undefined && coded(bits, codes, sink);
    }
    default: return false;
  }
}

const FIXED = fixedCodes();

function stored(bits: Bits, sink: Sink): boolean {
  const at = align(bits);
  const [low = 0, high = 0, notLow = 0, notHigh = 0] = bits.bytes.subarray(at, at + 4);
  if ((low ^ notLow) !== 0xff || (high ^ notHigh) !== 0xff) return false;
  const length = low + high * 256;
  putAll(sink, bits.bytes.subarray(at + 4, at + 4 + length));
  bits.at = at + 4 + length;
  return !sink.full;
}

const END = 256;

function coded(bits: Bits, codes: Codes, sink: Sink): boolean {
  for (;;) {
    literals(bits, codes.literals, sink);
    const symbol = symbolIn(bits, codes.literals);
    if (symbol < 0 || sink.full || isOver(bits)) return false;
    if (symbol === END) return true;
    if (symbol < END) put(sink, symbol);
    else if (!copied(bits, { symbol, codes }, sink)) return false;
  }
}

// Nothing but what is most of the work: symbols with short codes that stand for themselves, while there is room, and input for the longest. What it keeps to itself saves half of its time.
function literals(bits: Bits, { short }: PrefixCode, sink: Sink): void {
  const mask = short.length - 1;
  const last = bits.bytes.length - 2;
  let { at, hold, held } = bits;
  let { size } = sink;
  while (at < last && size < sink.bytes.length) {
    if (held < LONGEST) {
      hold |= ((bits.bytes[at] as number) | (bits.bytes[at + 1] as number) << 8) << held;
      at += 2;
      held += 16;
    }
    const entry = short[hold & mask] as number;
    if (entry >>> 0 >= END * 16) break;
    sink.bytes[size++] = entry >> 4;
    hold >>>= entry & 15;
    held -= entry & 15;
  }
  bits.at = at;
  bits.hold = hold;
  bits.held = held;
  sink.size = size;
}

/** Base values and extra bits of lengths and distances (RFC 1951 §3.2.5). */
const LENGTH_BASE = Uint16Array.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258);
const LENGTH_EXTRA = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0);
const DISTANCE_BASE = Uint16Array.of(1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577);

function copied(bits: Bits, { symbol, codes }: { readonly symbol: number; readonly codes: Codes }, sink: Sink): boolean {
  const base = LENGTH_BASE[symbol - 257];
  if (base === undefined) return false;
  const length = base + take(bits, LENGTH_EXTRA[symbol - 257] ?? 0);
  const code = symbolIn(bits, codes.distances);
  const distance = DISTANCE_BASE[code];
  if (distance === undefined) return false;
  const back = distance + take(bits, code < 4 ? 0 : (code >> 1) - 1);
  return !isOver(bits) && repeat(sink, back, length);
}
