import type { Bits } from './bits.ts';
import { isOver, take } from './bits.ts';
import { readCode } from './brotli-code.ts';
import type { PrefixCode } from './prefix-code.ts';
import { symbolIn } from './prefix-code.ts';

/** Which of several codes is in use for literals, commands or distances, and for how many more (RFC 7932 §6). */
export interface Blocks {
  readonly types: number;
  readonly typeCode: PrefixCode | undefined;
  readonly lengthCode: PrefixCode | undefined;
  type: number;
  before: number;
  left: number;
}

const ENDLESS = 1 << 28;
const LENGTH_CODES = 26;
const LENGTH_BASES = Uint16Array.of(1, 5, 9, 13, 17, 25, 33, 41, 49, 65, 81, 97, 113, 145, 177, 209, 241, 305, 369, 497, 753, 1265, 2289, 4337, 8433, 16_625);
const LENGTH_BITS = Uint8Array.of(2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13, 24);

/** The blocks of one kind as the head of a meta-block describes them. */
export function readBlocks(bits: Bits): Blocks | undefined {
  const types = smallNumber(bits) + 1;
  const one = { types, typeCode: undefined, lengthCode: undefined, type: 0, before: 1, left: ENDLESS };
  if (types === 1) return one;
  const typeCode = readCode(bits, types + 2);
  const lengthCode = typeCode && readCode(bits, LENGTH_CODES);
  return typeCode && lengthCode && { ...one, typeCode, lengthCode, left: lengthIn(bits, lengthCode) };
}

/** Counts one more in the present block, going on to the next where it has ended. */
export function step(blocks: Blocks, bits: Bits): void {
  if (blocks.left === 0) next(blocks, bits);
  blocks.left -= 1;
}

function next(blocks: Blocks, bits: Bits): void {
  const { typeCode, lengthCode, types, type, before } = blocks;
  if (typeCode === undefined || lengthCode === undefined) return;
  const code = symbolIn(bits, typeCode);
  const chosen = code === 0 ? before : code === 1 ? type + 1 : code - 2;
  blocks.before = type;
  blocks.type = chosen >= types || chosen < 0 ? 0 : chosen;
  blocks.left = lengthIn(bits, lengthCode);
}

function lengthIn(bits: Bits, code: PrefixCode): number {
  const symbol = Math.max(0, symbolIn(bits, code));
  return (LENGTH_BASES[symbol] ?? 1) + take(bits, LENGTH_BITS[symbol] ?? 0);
}

/** A number from 0 to 255 in 1 to 11 bits. */
export function smallNumber(bits: Bits): number {
  if (take(bits, 1) === 0) return 0;
  const width = take(bits, 3);
  return 2 ** width + take(bits, width);
}

/** Codes, and which of them each context uses (RFC 7932 §7.3). */
export interface Mapped {
  readonly map: Uint8Array;
  readonly codes: readonly PrefixCode[];
}

/** The map of `contexts` contexts to a number of codes. */
export function readMap(bits: Bits, contexts: number): { readonly map: Uint8Array; readonly count: number } | undefined {
  const count = smallNumber(bits) + 1;
  const map = new Uint8Array(contexts);
  if (count === 1) return { map, count };
  const longest = take(bits, 1) === 0 ? 0 : take(bits, 4) + 1;
  const code = readCode(bits, count + longest);
  if (code === undefined || !fillMap(bits, { map, longest, code })) return undefined;
  if (take(bits, 1) === 1) moveToFront(map);
  return { map, count };
}

function fillMap(bits: Bits, { map, longest, code }: { readonly map: Uint8Array; readonly longest: number; readonly code: PrefixCode }): boolean {
  for (let at = 0; at < map.length;) {
    const symbol = symbolIn(bits, code);
    if (symbol < 0 || isOver(bits)) return false;
    const isRun = symbol > 0 && symbol <= longest;
    if (symbol > longest) map[at] = symbol - longest;
    at += isRun ? 2 ** symbol + take(bits, symbol) : 1;
    if (at > map.length) return false;
  }
  return true;
}

function moveToFront(map: Uint8Array): void {
  const order = Array.from({ length: 256 }, (_, i) => i);
  map.forEach((index, at) => {
    const [value = 0] = order.splice(index, 1);
    order.unshift(value);
    map[at] = value;
  });
}

/** So many codes of an alphabet; undefined where one of them is none. */
export function readCodes(bits: Bits, count: number, size: number): readonly PrefixCode[] | undefined {
  const codes: PrefixCode[] = [];
  while (codes.length < count) {
    const code = isOver(bits) ? undefined : readCode(bits, size);
    if (code === undefined) return undefined;
    codes.push(code);
  }
  return codes;
}
