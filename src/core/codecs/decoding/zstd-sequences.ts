import type { BackBits } from './back-bits.ts';
import { backBitsOf, takeBack } from './back-bits.ts';
import { align, bitsOf } from './bits.ts';
import type { Sink } from './sink.ts';
import { putAll, repeat } from './sink.ts';
import type { StateTable } from './zstd-table.ts';
import { constantTable, nextState, readTable, symbolOf, tableOf } from './zstd-table.ts';

/** The tables of literal lengths, offsets and match lengths, in the order in which a block writes them. */
export type Tables = readonly [lengths: StateTable, offsets: StateTable, matches: StateTable];

/** What one block leaves to the next. */
export interface Memory {
  tables: Tables | undefined;
  /** The last three distances. */
  readonly back: [number, number, number];
}

// RFC 8878 §3.1.1.3.2.2: shares of the tables that are not described, and the limits of those that are.
const LENGTHS = tableOf([4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1], 6) ?? constantTable(0);
const OFFSETS = tableOf([1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1], 5) ?? constantTable(0);
const MATCHES = tableOf([
  1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1,
], 6) ?? constantTable(0);
const KINDS = [{ log: 9, symbols: 36, known: LENGTHS }, { log: 8, symbols: 32, known: OFFSETS }, { log: 9, symbols: 53, known: MATCHES }] as const;

/** Extra bits behind each code of a length; the base values follow from them. */
const LENGTH_BITS = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
const MATCH_BITS = Uint8Array.from([...Array.from({ length: 32 }, () => 0), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
const LENGTH_BASES = basesOf(LENGTH_BITS, 0);
const MATCH_BASES = basesOf(MATCH_BITS, 3);

function basesOf(bits: Uint8Array, first: number): Uint32Array {
  const bases = new Uint32Array(bits.length);
  bits.forEach((_, i) => { bases[i] = i === 0 ? first : (bases[i - 1] ?? 0) + 2 ** (bits[i - 1] ?? 0); });
  return bases;
}

/** Where the sequences of a block begin, and the literals they put between what they repeat. */
export interface Section {
  readonly block: Uint8Array;
  readonly at: number;
  readonly literals: Uint8Array;
}

/** Carries out the sequences of a block (RFC 8878 §3.1.1.3.2); false where they make no sense, or the sink is full. */
export function runSequences({ block, at, literals }: Section, memory: Memory, sink: Sink): boolean {
  const { count, end } = countAt(block, at);
  if (count === 0) {
    putAll(sink, literals);
    return !sink.full;
  }
  const modes = block[end] ?? 0;
  const read = tablesAt(block, { at: end + 1, modes }, memory.tables);
  const bits = read && backBitsOf(block.subarray(read.end));
  if (bits === undefined) return false;
  memory.tables = read?.tables;
  return read !== undefined && run({ bits, tables: read.tables, count, literals }, memory, sink);
}

function countAt(block: Uint8Array, at: number): { readonly count: number; readonly end: number } {
  const [first = 0, second = 0, third = 0] = block.subarray(at, at + 3);
  if (first < 128) return { count: first, end: at + 1 };
  return first < 255 ? { count: (first - 128) * 256 + second, end: at + 2 } : { count: second + third * 256 + 0x7f00, end: at + 3 };
}

const KNOWN = 0;
const CONSTANT = 1;
const DESCRIBED = 2;

function tablesAt(block: Uint8Array, from: { readonly at: number; readonly modes: number }, before: Tables | undefined): { readonly tables: Tables; readonly end: number } | undefined {
  let { at } = from;
  const tables: (StateTable | undefined)[] = KINDS.map((kind, i) => {
    const mode = (from.modes >> (6 - i * 2)) & 3;
    if (mode === KNOWN) return kind.known;
    if (mode === CONSTANT) return constantTable(block[at++] ?? 0);
    if (mode !== DESCRIBED) return before?.[i];
    const bits = bitsOf(block, at);
    const table = readTable(bits, kind);
    at = align(bits);
    return table;
  });
  const [lengths, offsets, matches] = tables;
  return lengths && offsets && matches && { tables: [lengths, offsets, matches], end: at };
}

interface Run {
  readonly bits: BackBits;
  readonly tables: Tables;
  readonly count: number;
  readonly literals: Uint8Array;
}

function run({ bits, tables: [lengths, offsets, matches], count, literals }: Run, memory: Memory, sink: Sink): boolean {
  let ofLength = takeBack(bits, lengths.log);
  let ofOffset = takeBack(bits, offsets.log);
  let ofMatch = takeBack(bits, matches.log);
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    const offset = symbolOf(offsets, ofOffset);
    const raw = 2 ** offset + takeBack(bits, offset);
    const match = numberOf(bits, symbolOf(matches, ofMatch), MATCH);
    const length = numberOf(bits, symbolOf(lengths, ofLength), LENGTH);
    if (bits.left < 0 || at + length > literals.length) return false;
    putAll(sink, literals.subarray(at, at + length));
    at += length;
    if (!repeat(sink, distanceOf(memory.back, raw, length), match) || sink.full) return false;
    // Behind the last one there is nothing to take: what would be taken are zeros, and nobody asks.
    ofLength = nextState(bits, lengths, ofLength);
    ofMatch = nextState(bits, matches, ofMatch);
    ofOffset = nextState(bits, offsets, ofOffset);
  }
  putAll(sink, literals.subarray(at));
  return !sink.full;
}

const MATCH = { bits: MATCH_BITS, bases: MATCH_BASES };
const LENGTH = { bits: LENGTH_BITS, bases: LENGTH_BASES };

function numberOf(bits: BackBits, code: number, { bits: extra, bases }: typeof MATCH): number {
  return (bases[code] ?? 0) + takeBack(bits, extra[code] ?? 0);
}

// The first three numbers mean distances used before; without literals between, they mean the next older ones.
function distanceOf(back: [number, number, number], raw: number, length: number): number {
  const index = raw > 3 ? 3 : raw - (length === 0 ? 0 : 1);
  const [first, second, third] = back;
  const distance = raw > 3 ? raw - 3 : [first, second, third, first - 1][index] ?? 0;
  if (index === 0) return distance;
  if (index > 1) back[2] = second;
  back[1] = first;
  back[0] = distance;
  return distance;
}
