import type { LiteralCode } from './zstd-huffman.ts';
import { readLiteralCode, readLiterals } from './zstd-huffman.ts';

/** The literals of a block, the code that they were written in, and the byte behind them. */
export interface Literals {
  readonly bytes: Uint8Array;
  readonly code: LiteralCode | undefined;
  readonly end: number;
}

const RAW = 0;
const REPEATED = 1;
const WITH_CODE = 2;
const SIZE_MAX = 1 << 17;

/** The literals section at the beginning of a block (RFC 8878 §3.1.1.3.1); `before` is the code of the block before it. */
export function literalsOf(block: Uint8Array, before: LiteralCode | undefined): Literals | undefined {
  const head = block[0] ?? 0;
  const kind = head & 3;
  const format = (head >> 2) & 3;
  if (kind === RAW || kind === REPEATED) return plain(block, kind, format);
  return coded(block, { format, isNew: kind === WITH_CODE }, before);
}

function plain(block: Uint8Array, kind: number, format: number): Literals | undefined {
  const width = format === 3 ? 3 : 1 + (format & 1);
  const size = format % 2 === 0 ? number(block, 1) >> 3 : number(block, width) >> 4;
  const end = width + (kind === RAW ? size : 1);
  if (size > SIZE_MAX || end > block.length) return undefined;
  const bytes = kind === RAW ? block.subarray(width, end) : new Uint8Array(size).fill(block[width] ?? 0);
  return { bytes, code: undefined, end };
}

function number(block: Uint8Array, width: number): number {
  return (block[0] ?? 0) + (width > 1 ? (block[1] ?? 0) * 256 : 0) + (width > 2 ? (block[2] ?? 0) * 65536 : 0);
}

interface Coded {
  readonly format: number;
  readonly isNew: boolean;
}

function coded(block: Uint8Array, { format, isNew }: Coded, before: LiteralCode | undefined): Literals | undefined {
  const { width, size, end } = sizesOf(block, format);
  if (size > SIZE_MAX || end > block.length) return undefined;
  const described = isNew ? readLiteralCode(block, width) : before && { code: before, end: width };
  const bytes = new Uint8Array(size);
  const read = format === 0 ? readLiterals : readFour;
  return described && read(block.subarray(described.end, end), described.code, bytes) ? { bytes, code: described.code, end } : undefined;
}

// Two numbers of 10, 14 or 18 bits behind the first four: what comes out, and what it takes.
function sizesOf(block: Uint8Array, format: number): { readonly width: number; readonly size: number; readonly end: number } {
  const width = format < 2 ? 3 : format + 2;
  const digits = format < 2 ? 10 : format * 4 + 6;
  let all = 0;
  for (let i = width - 1; i >= 0; i -= 1) all = all * 256 + (block[i] ?? 0);
  return { width, size: Math.floor(all / 16) % 2 ** digits, end: width + Math.floor(all / 16 / 2 ** digits) };
}

// Four streams, the first three of which say how long they are.
function readFour(streams: Uint8Array, code: LiteralCode, to: Uint8Array): boolean {
  const size = (to.length + 3) >> 2;
  let at = 6;
  for (let i = 0; i < 4; i += 1) {
    const end = i === 3 ? streams.length : at + (streams[i * 2] ?? 0) + (streams[i * 2 + 1] ?? 0) * 256;
    if (end > streams.length || !readLiterals(streams.subarray(at, end), code, to.subarray(i * size, i === 3 ? to.length : (i + 1) * size))) return false;
    at = end;
  }
  return true;
}
