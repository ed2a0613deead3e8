import type { Bits } from './bits.ts';
import { align, bitsOf, isOver, take } from './bits.ts';
import { readBlocks, readCodes, readMap } from './brotli-blocks.ts';
import type { MetaBlock } from './brotli-commands.ts';
import { runCommands } from './brotli-commands.ts';
import type { PrefixCode } from './prefix-code.ts';
import type { Sink } from './sink.ts';
import { putAll } from './sink.ts';

/**
 * Undoes brotli (RFC 7932) into `sink`. Answers the byte behind its end, or undefined where it breaks off, is none, or the sink
 * is full. Our own, since the package sets aside what headers claim, up to 16 MiB for each few bytes.
 */
export function unbrotli(bytes: Uint8Array, sink: Sink): number | undefined {
  const bits = bitsOf(bytes);
  const window = windowIn(bits);
  if (window === undefined) return undefined;
  const back = [4, 11, 15, 16];
  for (;;) {
    const head = headIn(bits);
    if (head === undefined || isOver(bits)) return undefined;
    if (head.length > 0 && !readMeta(bits, { ...head, window, back }, sink)) return undefined;
    if (head.isLast) return align(bits);
  }
}

function windowIn(bits: Bits): number | undefined {
  if (take(bits, 1) === 0) return (1 << 16) - 16;
  const large = take(bits, 3);
  if (large > 0) return (1 << (17 + large)) - 16;
  const small = take(bits, 3);
  if (small === 1) return undefined;
  return (1 << (small === 0 ? 17 : 8 + small)) - 16;
}

interface Head {
  readonly isLast: boolean;
  readonly length: number;
  readonly isStored: boolean;
}

const EMPTY = { length: 0, isStored: false };
const SKIPPED = 3;

function headIn(bits: Bits): Head | undefined {
  const isLast = take(bits, 1) === 1;
  if (isLast && take(bits, 1) === 1) return { ...EMPTY, isLast };
  const nibbles = take(bits, 2);
  if (nibbles === SKIPPED) return skip(bits) && !isLast ? { ...EMPTY, isLast } : undefined;
  const length = lengthIn(bits, nibbles);
  return length === undefined ? undefined : { isLast, length, isStored: !isLast && take(bits, 1) === 1 };
}

// A longer number than needed is none.
function lengthIn(bits: Bits, nibbles: number): number | undefined {
  const width = (nibbles + 4) * 4;
  const length = take(bits, width) + 1;
  return nibbles > 0 && length <= 1 << (width - 4) ? undefined : length;
}

function skip(bits: Bits): boolean {
  if (take(bits, 1) === 1) return false;
  const width = take(bits, 2) * 8;
  const length = width === 0 ? 0 : take(bits, width) + 1;
  bits.at = align(bits) + length;
  return true;
}

interface Context extends Head {
  readonly window: number;
  readonly back: number[];
}

function readMeta(bits: Bits, context: Context, sink: Sink): boolean {
  if (!context.isStored) {
    const meta = metaBlockIn(bits, context);
    return meta !== undefined && runCommands(bits, meta, sink);
  }
  const at = align(bits);
  putAll(sink, bits.bytes.subarray(at, at + context.length));
  bits.at = at + context.length;
  return !sink.full && bits.at <= bits.bytes.length;
}

const LITERALS = 256;
const COMMANDS = 704;

function metaBlockIn(bits: Bits, { length, window, back }: Context): MetaBlock | undefined {
  const blocks = allBlocksIn(bits);
  if (blocks === undefined || isOver(bits)) return undefined;
  const [literals, , distances] = blocks;
  const postfix = take(bits, 2);
  const direct = take(bits, 4) << postfix;
  const modes = Uint8Array.from({ length: literals.types }, () => take(bits, 2));
  const literalMap = readMap(bits, literals.types * 64);
  const distanceMap = literalMap && readMap(bits, distances.types * 4);
  const codes = distanceMap && allCodesIn(bits, [[literalMap.count, LITERALS], [blocks[1].types, COMMANDS], [distanceMap.count, 16 + direct + (48 << postfix)]]);
  return codes && { length, window, back, postfix, direct, modes, blocks, ...mapped(codes, literalMap.map, distanceMap.map) };
}

function allBlocksIn(bits: Bits): MetaBlock['blocks'] | undefined {
  const literals = readBlocks(bits);
  const commands = literals && readBlocks(bits);
  const distances = commands && readBlocks(bits);
  return distances && [literals, commands, distances];
}

type Codes = readonly [literals: readonly PrefixCode[], commands: readonly PrefixCode[], distances: readonly PrefixCode[]];
type Wanted = readonly [count: number, size: number];

function allCodesIn(bits: Bits, [first, second, third]: readonly [Wanted, Wanted, Wanted]): Codes | undefined {
  const literals = readCodes(bits, ...first);
  const commands = literals && readCodes(bits, ...second);
  const distances = commands && readCodes(bits, ...third);
  return distances && [literals, commands, distances];
}

function mapped([literals, commands, distances]: Codes, literalMap: Uint8Array, distanceMap: Uint8Array): Pick<MetaBlock, 'literals' | 'commands' | 'distances'> {
  return { commands, literals: { map: literalMap, codes: literals }, distances: { map: distanceMap, codes: distances } };
}
