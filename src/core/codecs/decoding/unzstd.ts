import type { Sink } from './sink.ts';
import { put, putAll } from './sink.ts';
import type { LiteralCode } from './zstd-huffman.ts';
import { literalsOf } from './zstd-literals.ts';
import type { Memory } from './zstd-sequences.ts';
import { runSequences } from './zstd-sequences.ts';

/**
 * Undoes zstd (RFC 8878) into `sink`; false where it breaks off, makes no sense, or the sink is full: what was read up to there
 * is in the sink. Our own, since the package sets aside what a header claims and follows matches past every end.
 */
export function unzstd(bytes: Uint8Array, sink: Sink): boolean {
  let at = 0;
  for (let frames = 0; at < bytes.length; frames += 1) {
    const next = isSkippable(bytes, at) ? at + 8 + number(bytes, at + 4, 4) : readFrame(bytes, at, sink);
    if (next === undefined || frames === FRAMES_MAX) return false;
    at = next;
  }
  return true;
}

/** Frames written one after the other are one text. */
const FRAMES_MAX = 64;
/** A frame of a megabyte has eight blocks; one that was flushed now and then, some hundreds. */
const BLOCKS_MAX = 4096;
const BLOCK_SIZE_MAX = 1 << 17;

/** Whether a frame begins here. */
export function isFrame(bytes: Uint8Array, at = 0): boolean {
  return number(bytes, at, 4) === 0xfd2fb528;
}

function isSkippable(bytes: Uint8Array, at: number): boolean {
  return number(bytes, at, 4) >>> 4 === 0x184d2a5;
}

function number(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = width - 1; i >= 0; i -= 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

interface Frame {
  readonly bytes: Uint8Array;
  at: number;
  code: LiteralCode | undefined;
  readonly memory: Memory;
}

const HAS_CHECK = 4;
const IS_SINGLE = 32;
const DICTIONARY = 3;
const DICTIONARY_SIZES = Uint8Array.of(0, 1, 2, 4);

function readFrame(bytes: Uint8Array, at: number, sink: Sink): number | undefined {
  if (!isFrame(bytes, at)) return undefined;
  const flags = bytes[at + 4] ?? 0;
  const frame: Frame = { bytes, at: at + headerSize(flags), code: undefined, memory: { tables: undefined, back: [1, 4, 8] } };
  for (let blocks = 0; blocks < BLOCKS_MAX; blocks += 1) {
    const head = number(bytes, frame.at, 3);
    frame.at += 3;
    if (frame.at > bytes.length || !readBlock(frame, head, sink)) return undefined;
    if ((head & 1) === 1) return frame.at + ((flags & HAS_CHECK) === 0 ? 0 : 4);
  }
  return undefined;
}

// Mark, flags, window, dictionary and size of the content.
function headerSize(flags: number): number {
  const isSingle = (flags & IS_SINGLE) !== 0;
  const size = flags >> 6 === 0 ? Number(isSingle) : 1 << (flags >> 6);
  return 5 + (isSingle ? 0 : 1) + (DICTIONARY_SIZES[flags & DICTIONARY] ?? 0) + size;
}

function readBlock(frame: Frame, head: number, sink: Sink): boolean {
  const kind = (head >> 1) & 3;
  const size = head >> 3;
  const start = frame.at;
  frame.at += kind === 1 ? 1 : size;
  const block = frame.bytes.subarray(start, frame.at);
  const isWhole = frame.at <= frame.bytes.length;
  if (size > BLOCK_SIZE_MAX) return false;
  switch (kind) {
    case 0: putAll(sink, block); break;
    case 1: if (isWhole) repeatByte(sink, block[0] ?? 0, size); break;
    case 2: return isWhole && readCompressed(frame, block, sink);
    default: return false;
  }
  return isWhole && !sink.full;
}

function repeatByte(sink: Sink, byte: number, times: number): void {
  for (let i = 0; i < times && !sink.full; i += 1) put(sink, byte);
}

function readCompressed(frame: Frame, block: Uint8Array, sink: Sink): boolean {
  const literals = literalsOf(block, frame.code);
  if (literals === undefined) return false;
  frame.code = literals.code ?? frame.code;
  return runSequences({ block, at: literals.end, literals: literals.bytes }, frame.memory, sink);
}
