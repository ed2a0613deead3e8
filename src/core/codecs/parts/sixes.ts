import { beginsWithDigits, byteAt, digitAt, EQUALS, isBreak } from '../bytes.ts';
import type { Decoded } from '../codec.ts';
import { endOfDigits } from './bits.ts';

/**
 * Reads digits of six bits (four make three bytes): padded rightly or not at all, with line breaks anywhere, any bit pattern
 * behind the last whole byte. Most of what leaves a page in bulk comes through here, so it is tried without breaks first.
 */
export function readSixes(bytes: Uint8Array, max: number, digits: Int8Array): Decoded | undefined {
  if (!beginsWithDigits(bytes, digits)) return undefined;
  const whole = readUnbroken(bytes, max, digits);
  if (whole !== undefined) return whole;
  const unbroken = withoutBreaks(bytes, digits);
  return unbroken === undefined ? undefined : readUnbroken(unbroken, max, digits);
}

function withoutBreaks(bytes: Uint8Array, digits: Int8Array): Uint8Array | undefined {
  const unbroken = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = byteAt(bytes, i);
    if (isBreak(byte)) continue;
    if (digitAt(digits, byte) < 0 && byte !== EQUALS) return undefined;
    unbroken[length++] = byte;
  }
  return length < bytes.length ? unbroken.subarray(0, length) : undefined;
}

function readUnbroken(bytes: Uint8Array, max: number, digits: Int8Array): Decoded | undefined {
  const end = endOfDigits(bytes, 4);
  if (end === 0 || end % 4 === 1) return undefined;
  const size = Math.floor(end * 3 / 4);
  const read = new Uint8Array(Math.min(size, max));
  const wholes = read.length - read.length % 3;
  return readWholes(bytes, read.subarray(0, wholes), digits) && readRest(bytes.subarray(wholes / 3 * 4), read.subarray(wholes), digits)
    ? { bytes: read, limited: size > read.length }
    : undefined;
}

// `into` is as long as there are digits for, so that every index lies in its array: the loop is the time of what is packed.
function readWholes(bytes: Uint8Array, into: Uint8Array, digits: Int8Array): boolean {
  for (let from = 0, to = 0; to < into.length; from += 4, to += 3) {
    const word = (digits[bytes[from] as number] as number) << 18 | (digits[bytes[from + 1] as number] as number) << 12
      | (digits[bytes[from + 2] as number] as number) << 6 | (digits[bytes[from + 3] as number] as number);
    if (word < 0) return false;
    into[to] = word >> 16;
    into[to + 1] = word >> 8;
    into[to + 2] = word;
  }
  return true;
}

// One or two bytes are left: they take one digit more than they are.
function readRest(bytes: Uint8Array, into: Uint8Array, digits: Int8Array): boolean {
  let word = 0;
  for (let digit = 0; into.length > 0 && digit <= into.length; digit++) {
    word |= digitAt(digits, byteAt(bytes, digit)) << 18 - 6 * digit;
  }
  into.set([word >> 16 & 0xff, word >> 8 & 0xff].slice(0, into.length));
  return word >= 0;
}
