import type { BackBits } from './back-bits.ts';
import { backBitsOf, peekBack, takeBack } from './back-bits.ts';
import { align, bitsOf } from './bits.ts';
import type { StateTable } from './zstd-table.ts';
import { nextState, readTable, symbolOf } from './zstd-table.ts';

/** The code of literals (RFC 8878 §4.2): by the next `log` bits, symbol * 16 + length. */
export interface LiteralCode {
  readonly log: number;
  readonly table: Uint16Array;
}

/** The code described from the byte `at` on, and the byte behind its description; undefined where it is none. */
export function readLiteralCode(bytes: Uint8Array, at: number): { readonly code: LiteralCode; readonly end: number } | undefined {
  const head = bytes[at] ?? 0;
  const end = at + 1 + (head < 128 ? head : (head - 126) >> 1);
  if (end > bytes.length) return undefined;
  const weights = head < 128 ? packedWeights(bytes.subarray(at + 1, end)) : plainWeights(bytes.subarray(at + 1, end), head - 127);
  const code = weights && codeOf(weights);
  return code && { code, end };
}

function plainWeights(bytes: Uint8Array, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? (bytes[i >> 1] ?? 0) >> 4 : (bytes[i >> 1] ?? 0) & 15));
}

const WEIGHTS = { log: 6, symbols: 13 };
const SYMBOLS_MAX = 255;

function packedWeights(bytes: Uint8Array): readonly number[] | undefined {
  const bits = bitsOf(bytes);
  const table = readTable(bits, WEIGHTS);
  const back = table && backBitsOf(bytes.subarray(align(bits)));
  return back && interleaved(back, table);
}

// Two states take turns until the bits are used up; the other one then has a last word.
function interleaved(bits: BackBits, table: StateTable): readonly number[] | undefined {
  const states = [takeBack(bits, table.log), takeBack(bits, table.log)];
  const weights: number[] = [];
  for (let turn = 0; weights.length <= SYMBOLS_MAX; turn = 1 - turn) {
    const state = states[turn] ?? 0;
    weights.push(symbolOf(table, state));
    states[turn] = nextState(bits, table, state);
    if (bits.left < 0) return [...weights, symbolOf(table, states[1 - turn] ?? 0)];
  }
  return undefined;
}

const LOG_MAX = 11;

// The last weight is not written: it fills up the whole to a power of two.
function codeOf(written: readonly number[]): LiteralCode | undefined {
  const sum = written.reduce((total, it) => total + (it === 0 ? 0 : 2 ** (it - 1)), 0);
  const log = 32 - Math.clz32(sum);
  const rest = 2 ** log - sum;
  if (sum === 0 || log > LOG_MAX || (rest & (rest - 1)) !== 0) return undefined;
  const weights = [...written, 32 - Math.clz32(rest)];
  const table = new Uint16Array(1 << log);
  let at = 0;
  for (let weight = 1; weight <= log; weight += 1) {
    weights.forEach((it, symbol) => {
      if (it !== weight) return;
      table.fill(symbol * 16 + log + 1 - weight, at, at + 2 ** (weight - 1));
      at += 2 ** (weight - 1);
    });
  }
  return at === table.length ? { log, table } : undefined;
}

/** Fills `to` with literals from one stream; false where it breaks off. */
export function readLiterals(bytes: Uint8Array, { log, table }: LiteralCode, to: Uint8Array): boolean {
  const bits = backBitsOf(bytes);
  if (bits === undefined) return false;
  for (let i = 0; i < to.length; i += 1) {
    const entry = table[peekBack(bits, log)] ?? 0;
    bits.left -= entry & 15;
    if (bits.left < 0) return false;
    to[i] = entry >> 4;
  }
  return true;
}
