import type { Decoded } from './codec.ts';

/** The byte at an index; 0 behind the end, which is no part of any text. */
export function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

/** The bytes of text that is known to be ASCII. */
export function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, it => it.charCodeAt(0));
}

/** For each byte the digit it stands for in any of the alphabets, and -1 where it is none: a sum of shifted digits is negative as soon as one of them is. */
export function digitsOf(...alphabets: readonly string[]): Int8Array {
  const digits = new Int8Array(256).fill(-1);
  for (const alphabet of alphabets) asciiOf(alphabet).forEach((byte, digit) => { digits[byte] = digit; });
  return digits;
}

/** The digit a byte stands for, or -1. */
export function digitAt(digits: Int8Array, byte: number): number {
  return digits[byte] ?? -1;
}

/** The value of two hex digits in any case, or a negative number where there are not two. */
export function hexPairAt(bytes: Uint8Array, index: number): number {
  return digitAt(HEX_DIGITS, byteAt(bytes, index)) << 4 | digitAt(HEX_DIGITS, byteAt(bytes, index + 1));
}

export const HEX_DIGITS = digitsOf('0123456789ABCDEF', '0123456789abcdef');

/** Up to so many bytes are looked at one by one, which is quicker than to ask for all at once. */
const NEAR = 24;

/** The first place from `from` on where a byte stands; the length where it stands nowhere. */
export function nextOf(bytes: Uint8Array, byte: number, from: number): number {
  const near = Math.min(from + NEAR, bytes.length);
  for (let at = from; at < near; at++) if (bytes[at] === byte) return at;
  const far = bytes.indexOf(byte, near);
  return far === -1 ? bytes.length : far;
}

/** What was written into a buffer that had no room for more than it may hold. */
export function decodedFrom(buffer: Uint8Array, written: number, complete: boolean): Decoded {
  return { bytes: written < buffer.length ? buffer.subarray(0, written) : buffer, limited: !complete || written > buffer.length };
}

/**
 * Whether the first bytes are digits, as far as the first line break or filling. Nearly everything that is not of a base
 * shows it here, before memory is set aside for what it would hold.
 */
export function beginsWithDigits(bytes: Uint8Array, digits: Int8Array): boolean {
  const end = Math.min(bytes.length, 32);
  for (let i = 0; i < end; i++) {
    const byte = byteAt(bytes, i);
    if (digitAt(digits, byte) < 0) return i > 0 && (isBreak(byte) || byte === EQUALS);
  }
  return end > 0;
}

/** A letter or a digit of ASCII. */
export function isAlphanumeric(byte: number): boolean {
  const small = byte | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}

/** Carriage return or line feed. */
export function isBreak(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** What fills up the last group of a base. */
export const EQUALS = 0x3d;
