import type { Bits } from './bits.ts';
import { isOver, take } from './bits.ts';
import type { PrefixCode } from './prefix-code.ts';
import { constantCode, prefixCode, symbolIn } from './prefix-code.ts';

/** The two codes of a deflate block. */
export interface Codes {
  readonly literals: PrefixCode;
  readonly distances: PrefixCode;
}

/** The codes of a block that names none (RFC 1951 §3.2.6). */
export function fixedCodes(): Codes {
  const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  return {
    literals: prefixCode(lengths) ?? constantCode(0),
    distances: prefixCode(new Uint8Array(30).fill(5), true) ?? constantCode(0),
  };
}

/** The order in which the lengths of the code for code lengths are written (RFC 1951 §3.2.7). */
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

/** The codes that a block brings along; undefined where they make none. */
export function readCodes(bits: Bits): Codes | undefined {
  const literals = take(bits, 5) + 257;
  const distances = take(bits, 5) + 1;
  const first = new Uint8Array(19);
  for (let i = 0, count = take(bits, 4) + 4; i < count; i += 1) first[ORDER[i] ?? 0] = take(bits, 3);
  const code = literals > 286 ? undefined : prefixCode(first);
  const lengths = code && readLengths(bits, code, literals + distances);
  // Without a code for its end, a block has none.
  return lengths === undefined || lengths[256] === 0 ? undefined : codesOf(lengths.subarray(0, literals), lengths.subarray(literals));
}

function codesOf(ofLiterals: Uint8Array, ofDistances: Uint8Array): Codes | undefined {
  const literals = prefixCode(ofLiterals);
  const distances = literals && prefixCode(ofDistances, true);
  return distances && { literals, distances };
}

function readLengths(bits: Bits, code: PrefixCode, count: number): Uint8Array | undefined {
  const lengths = new Uint8Array(count);
  for (let at = 0; at < count;) {
    const symbol = symbolIn(bits, code);
    if (symbol < 0 || isOver(bits) || (symbol === 16 && at === 0)) return undefined;
    const next = run(bits, symbol, lengths[at - 1] ?? 0);
    if (at + next.times > count) return undefined;
    at = write(lengths, at, next);
  }
  return lengths;
}

interface Repeated {
  readonly value: number;
  readonly times: number;
}

// Nearly always it is a single one, for which filling would take several times as long.
function write(lengths: Uint8Array, from: number, { value, times }: Repeated): number {
  for (let at = from; at < from + times; at += 1) lengths[at] = value;
  return from + times;
}

function run(bits: Bits, symbol: number, before: number): Repeated {
  switch (symbol) {
    case 16: return { value: before, times: 3 + take(bits, 2) };
    case 17: return { value: 0, times: 3 + take(bits, 3) };
    case 18: return { value: 0, times: 11 + take(bits, 7) };
    default: return { value: symbol, times: 1 };
  }
}
