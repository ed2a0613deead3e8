import { adler32 } from '../../digests/adler32.ts';
import { crc32 } from '../../digests/crc32.ts';
import { openBits } from './bits.ts';
import type { BitWriter } from './bits.ts';

/**
 * Writes bytes in the form of a compression without making them fewer, yet so that no text stands in the result as it is: who searches it
 * must undo it, as before.
 */
export type Pack = (bytes: Uint8Array) => Uint8Array;

/** The compressions that are written anew, by the codec's name. */
export const PACKS: Readonly<Record<string, Pack>> = {
  'deflate': bytes => deflated(bytes),
  // RFC 1952: no name, no time, made nobody knows on what.
  'gzip': bytes => concat(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff), deflated(bytes), little(crc32.of(bytes)), little(bytes.length)),
  // RFC 1950: its check sum is the only number with its highest byte first.
  'zlib': bytes => concat(Uint8Array.of(0x78, 0x9c), deflated(bytes), little(adler32.of(bytes)).toReversed()),
  'brotli': brotli,
  'zstd': zstd,
};

/** Literals alone, in the code that is fixed (RFC 1951 §3.2.6): nine in ten take eight bits, that are no byte of the text. */
function deflated(bytes: Uint8Array): Uint8Array {
  const bits = openBits(bytes.length + (bytes.length >> 3));
  bits.put(3, 3);
  for (const it of bytes) putLiteral(bits, it);
  bits.put(0, 7);
  bits.align();
  return bits.bytes();
}

function putLiteral(bits: BitWriter, byte: number): void {
  if (byte < 144) bits.put(turned(byte + 0x30, 8), 8);
  else bits.put(turned(byte - 144 + 0x190, 9), 9);
}

function turned(value: number, bits: number): number {
  let it = 0;
  for (let i = 0; i < bits; i += 1) it |= (value >> i & 1) << bits - 1 - i;
  return it;
}

/** Blocks of so many bytes hold no text that is searched for as it stands. */
const BLOCK = 4;

/** RFC 8878 §3.1.1: a frame of raw blocks, the size of the content before them. */
function zstd(bytes: Uint8Array): Uint8Array {
  const parts = blocksOf(bytes).map((it, i, all) => {
    const head = it.length << 3 | (i === all.length - 1 ? 1 : 0);
    return concat(Uint8Array.of(head & 0xff, head >> 8 & 0xff, head >> 16 & 0xff), it);
  });
  return concat(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xa0), little(bytes.length), ...parts);
}

/** RFC 7932 §9.2: meta-blocks that are not compressed, and an empty last one. */
function brotli(bytes: Uint8Array): Uint8Array {
  const parts = bytes.length === 0 ? [] : blocksOf(bytes);
  const bits = openBits(bytes.length * 2);
  bits.put(0, 1);
  for (const it of parts) {
    bits.put(0, 1);
    bits.put(0, 2);
    bits.put(it.length - 1, 16);
    bits.put(1, 1);
    bits.align();
    for (const byte of it) bits.put(byte, 8);
  }
  bits.put(3, 2);
  bits.align();
  return bits.bytes();
}

function blocksOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.max(1, Math.ceil(bytes.length / BLOCK)) }, (_, i) => bytes.subarray(i * BLOCK, (i + 1) * BLOCK));
}

function little(number: number): Uint8Array {
  return Uint8Array.of(number & 0xff, number >>> 8 & 0xff, number >>> 16 & 0xff, number >>> 24 & 0xff);
}

/** Bytes one after the other. */
function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  parts.reduce((at, it) => {
    all.set(it, at);
    return at + it.length;
  }, 0);
  return all;
}
