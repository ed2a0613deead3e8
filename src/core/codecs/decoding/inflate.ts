import type { Bits } from './bits.ts';
import { align, bitsOf, isOver, take } from './bits.ts';
import { fixedCodes, readCodes } from './inflate-codes.ts';
import type { Codes } from './inflate-codes.ts';
import type { PrefixCode } from './prefix-code.ts';
import { symbolIn } from './prefix-code.ts';
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
    const symbol = symbolIn(bits, codes.literals);
    if (symbol < 0 || sink.full || isOver(bits)) return false;
    if (symbol === END) return true;
    if (symbol < END) put(sink, symbol);
    else if (!copied(bits, symbol - END - 1, { distances: codes.distances, sink })) return false;
  }
}

/** Base values and extra bits of lengths and distances (RFC 1951 §3.2.5). */
const LENGTH_BASE = Uint16Array.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258);
const LENGTH_EXTRA = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0);
const DISTANCE_BASE = Uint16Array.of(1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577);

interface Copying {
  readonly distances: PrefixCode;
  readonly sink: Sink;
}

function copied(bits: Bits, kind: number, { distances, sink }: Copying): boolean {
  if (kind >= LENGTH_BASE.length) return false;
  const length = (LENGTH_BASE[kind] as number) + take(bits, LENGTH_EXTRA[kind] as number);
  const code = symbolIn(bits, distances);
  if (code < 0 || code >= DISTANCE_BASE.length) return false;
  const back = (DISTANCE_BASE[code] as number) + take(bits, code < 4 ? 0 : (code >> 1) - 1);
  return !isOver(bits) && repeat(sink, back, length);
}
