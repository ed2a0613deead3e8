import { byteAt, decodedFrom, hexPairAt } from '../bytes.ts';
import type { Decoded } from '../codec.ts';

export const PERCENT_SIGN = 0x25;

/** Where the first whole `%40` begins; -1 where there is none. */
export function firstEscape(bytes: Uint8Array): number {
  let at = bytes.indexOf(PERCENT_SIGN);
  while (at !== -1 && hexPairAt(bytes, at + 1) < 0) at = bytes.indexOf(PERCENT_SIGN, at + 1);
  return at;
}

/** Reads bytes written as `%40`; every other byte reads as `plain` says, a broken escape as it stands. */
export function readByteEscapes(bytes: Uint8Array, max: number, plain: Uint8Array): Decoded {
  const read = new Uint8Array(Math.min(bytes.length, max));
  let from = 0;
  let to = 0;
  while (from < bytes.length && to < read.length) {
    const byte = byteAt(bytes, from++);
    const value = byte === PERCENT_SIGN ? hexPairAt(bytes, from) : -1;
    if (value >= 0) from += 2;
    read[to++] = value >= 0 ? value : byteAt(plain, byte);
  }
  return decodedFrom(read, to, from >= bytes.length);
}

/** Writes every byte but those of `kept` as `%40`. */
export function writeByteEscapes(bytes: Uint8Array, kept: string): Uint8Array {
  const written: number[] = [];
  for (const byte of bytes) {
    if (kept.includes(String.fromCharCode(byte))) written.push(byte);
    else written.push(PERCENT_SIGN, hexDigit(byte >> 4), hexDigit(byte & 0xf));
  }
  return Uint8Array.from(written);
}

function hexDigit(value: number): number {
  return value < 10 ? 0x30 + value : 0x37 + value;
}

export const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
