import type { BackBits } from './back-bits.ts';
import { takeBack } from './back-bits.ts';
import type { Bits } from './bits.ts';
import { drop, need, take } from './bits.ts';

/** A finite state entropy table (RFC 8878 §4.1): what each state means, and how the next one follows from it. */
export interface StateTable {
  /** Bits of a state. */
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** A table as it is described in a stream; undefined where it is none. `log` is the largest that is allowed, `symbols` the number there can be. */
export function readTable(bits: Bits, limits: { readonly log: number; readonly symbols: number }): StateTable | undefined {
  const log = take(bits, 4) + 5;
  const shares = log > limits.log ? undefined : readShares(bits, log, limits.symbols);
  return shares && tableOf(shares, log);
}

// How often each symbol occurs, of 2^log; -1 is less than once.
function readShares(bits: Bits, log: number, symbols: number): readonly number[] | undefined {
  const shares: number[] = [];
  let left = (1 << log) + 1;
  while (left > 1 && shares.length < symbols) {
    const share = readShare(bits, left);
    left -= Math.abs(share);
    shares.push(share);
    if (share === 0) skipZeros(bits, shares, symbols);
  }
  return left === 1 ? shares : undefined;
}

// The fewer there are left, the fewer bits a share takes; small ones take one bit less where that is unambiguous.
function readShare(bits: Bits, left: number): number {
  const width = 32 - Math.clz32(left);
  const threshold = 1 << (width - 1);
  const spare = 2 * threshold - 1 - left;
  need(bits, width);
  const low = bits.hold & (threshold - 1);
  if (low < spare) {
    drop(bits, width - 1);
    return low - 1;
  }
  const value = take(bits, width);
  return (value >= threshold ? value - spare : value) - 1;
}

function skipZeros(bits: Bits, shares: number[], symbols: number): void {
  for (let more = 3; more === 3 && shares.length < symbols;) {
    more = take(bits, 2);
    for (let i = 0; i < more; i += 1) shares.push(0);
  }
}

/** The table of known shares. Undefined where they do not fill it. */
export function tableOf(shares: readonly number[], log: number): StateTable | undefined {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const next = new Uint16Array(shares.length);
  let high = size - 1;
  shares.forEach((share, symbol) => {
    next[symbol] = Math.abs(share);
    if (share === -1) { symbols[high] = symbol; high -= 1; }
  });
  return spread(shares, symbols, high) ? finished(symbols, next, log) : undefined;
}

function spread(shares: readonly number[], symbols: Uint8Array, high: number): boolean {
  const size = symbols.length;
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  for (let symbol = 0; symbol < shares.length; symbol += 1) {
    for (let i = shares[symbol] ?? 0; i > 0; i -= 1) {
      symbols[at] = symbol;
      at = following(at, step, { size, high });
    }
  }
  return at === 0;
}

// The places behind `high` are taken.
function following(at: number, step: number, { size, high }: { readonly size: number; readonly high: number }): number {
  let next = (at + step) & (size - 1);
  while (next > high) next = (next + step) & (size - 1);
  return next;
}

function finished(symbols: Uint8Array, next: Uint16Array, log: number): StateTable {
  const bits = new Uint8Array(symbols.length);
  const bases = new Uint16Array(symbols.length);
  symbols.forEach((symbol, state) => {
    const count = next[symbol] ?? 1;
    next[symbol] = count + 1;
    bits[state] = log - (31 - Math.clz32(count));
    bases[state] = (count << (bits[state] ?? 0)) - symbols.length;
  });
  return { log, symbols, bits, bases };
}

/** What a state means. */
export function symbolOf({ symbols }: StateTable, state: number): number {
  return symbols[state] ?? 0;
}

/** The state that follows, for which bits are taken. */
export function nextState(bits: BackBits, table: StateTable, state: number): number {
  return (table.bases[state] ?? 0) + takeBack(bits, table.bits[state] ?? 0);
}

/** A table of one symbol, which takes no bits. */
export function constantTable(symbol: number): StateTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: Uint8Array.of(0), bases: Uint16Array.of(0) };
}
