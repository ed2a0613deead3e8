import type { Bits } from './bits.ts';
import { isOver, take } from './bits.ts';
import type { Blocks, Mapped } from './brotli-blocks.ts';
import { step } from './brotli-blocks.ts';
import { contextOf } from './brotli-contexts.ts';
import { wordOf } from './brotli-words.ts';
import type { PrefixCode } from './prefix-code.ts';
import { symbolIn } from './prefix-code.ts';
import type { Sink } from './sink.ts';
import { put, putAll, repeat } from './sink.ts';

/** All that the head of a meta-block says (RFC 7932 §9.2). */
export interface MetaBlock {
  readonly length: number;
  readonly blocks: readonly [literals: Blocks, commands: Blocks, distances: Blocks];
  readonly modes: Uint8Array;
  readonly literals: Mapped;
  readonly commands: readonly PrefixCode[];
  readonly distances: Mapped;
  readonly postfix: number;
  readonly direct: number;
  readonly window: number;
  /** The last four distances, the latest first. Kept from one meta-block to the next. */
  readonly back: number[];
}

/** Carries out the commands of a meta-block; false where they make no sense or break off, or the sink is full. */
export function runCommands(bits: Bits, meta: MetaBlock, sink: Sink): boolean {
  const end = sink.size + meta.length;
  while (sink.size < end) {
    const command = commandIn(bits, meta);
    if (command === undefined || isOver(bits)) return false;
    if (!insert(bits, meta, { sink, count: command.insert })) return false;
    if (sink.size >= end) return true;
    if (!copy(bits, meta, { sink, command })) return false;
  }
  return !sink.full;
}

interface Command {
  readonly insert: number;
  readonly copy: number;
  readonly isAtLast: boolean;
}

// RFC 7932 §5: what a command's code says of the two lengths, by its upper bits.
const INSERT_CELLS = Uint8Array.of(0, 0, 0, 0, 8, 8, 0, 16, 8, 16, 16);
const COPY_CELLS = Uint8Array.of(0, 8, 0, 8, 0, 8, 16, 0, 16, 8, 16);
const INSERT_BASES = Uint16Array.of(0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 18, 26, 34, 50, 66, 98, 130, 194, 322, 578, 1090, 2114, 6210, 22_594);
const INSERT_BITS = Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 14, 24);
const COPY_BASES = Uint16Array.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 22, 30, 38, 54, 70, 102, 134, 198, 326, 582, 1094, 2118);
const COPY_BITS = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 24);
/** Commands below this one repeat the last distance. */
const AT_LAST = 128;

function commandIn(bits: Bits, { blocks: [, blocks], commands }: MetaBlock): Command | undefined {
  step(blocks, bits);
  const symbol = symbolOf(bits, commands[blocks.type]);
  if (symbol < 0) return undefined;
  const insertCode = (INSERT_CELLS[symbol >> 6] ?? 0) + ((symbol >> 3) & 7);
  const copyCode = (COPY_CELLS[symbol >> 6] ?? 0) + (symbol & 7);
  const insertLength = (INSERT_BASES[insertCode] ?? 0) + take(bits, INSERT_BITS[insertCode] ?? 0);
  return { insert: insertLength, copy: (COPY_BASES[copyCode] ?? 0) + take(bits, COPY_BITS[copyCode] ?? 0), isAtLast: symbol < AT_LAST };
}

function symbolOf(bits: Bits, code: PrefixCode | undefined): number {
  return code === undefined ? -1 : symbolIn(bits, code);
}

function contextIn({ bytes, size }: Sink, mode: number): number {
  return contextOf(mode, bytes[size - 1] ?? 0, bytes[size - 2] ?? 0);
}

function insert(bits: Bits, { blocks: [blocks], modes, literals }: MetaBlock, { sink, count }: { readonly sink: Sink; readonly count: number }): boolean {
  for (let i = 0; i < count; i += 1) {
    step(blocks, bits);
    const context = contextIn(sink, modes[blocks.type] ?? 0);
    const symbol = symbolOf(bits, literals.codes[literals.map[blocks.type * 64 + context] ?? 0]);
    if (symbol < 0 || isOver(bits) || sink.full) return false;
    put(sink, symbol);
  }
  return !sink.full;
}

function copy(bits: Bits, meta: MetaBlock, { sink, command }: { readonly sink: Sink; readonly command: Command }): boolean {
  const symbol = command.isAtLast ? 0 : distanceCode(bits, meta, command.copy);
  const distance = symbol < 0 ? 0 : distanceOf(bits, meta, symbol);
  if (distance <= 0 || isOver(bits)) return false;
  const farthest = Math.min(meta.window, sink.size);
  if (distance > farthest) return putWord(sink, wordOf({ length: command.copy, id: distance - farthest - 1 }));
  if (symbol > 0) {
    meta.back.unshift(distance);
    meta.back.length = 4;
  }
  return repeat(sink, distance, command.copy) && !sink.full;
}

function putWord(sink: Sink, word: Uint8Array | undefined): boolean {
  putAll(sink, word ?? new Uint8Array());
  return word !== undefined && !sink.full;
}

function distanceCode(bits: Bits, { blocks: [, , blocks], distances }: MetaBlock, length: number): number {
  step(blocks, bits);
  return symbolOf(bits, distances.codes[distances.map[blocks.type * 4 + Math.min(3, length - 2)] ?? 0]);
}

/** The first sixteen codes: a distance used before, and how far from it. */
const BACK = Uint8Array.of(0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
const FROM = Int8Array.of(0, 0, 0, 0, -1, 1, -2, 2, -3, 3, -1, 1, -2, 2, -3, 3);
const SHORT = 16;

function distanceOf(bits: Bits, { postfix, direct, back }: MetaBlock, symbol: number): number {
  if (symbol < SHORT) return (back[BACK[symbol] ?? 0] ?? 0) + (FROM[symbol] ?? 0);
  if (symbol < SHORT + direct) return symbol - SHORT + 1;
  const rest = symbol - SHORT - direct;
  const width = 1 + (rest >> (postfix + 1));
  const high = rest >> postfix;
  const low = rest & ((1 << postfix) - 1);
  return (((2 + (high & 1)) << width) - 4 + take(bits, width)) * 2 ** postfix + low + direct + 1;
}
