import { asciiOf, beginsWithDigits, byteAt, digitAt, digitsOf } from '../bytes.ts';
import type { Codec, Decoded } from '../codec.ts';

/** Reading and writing take the square of the length: longer texts are not read. A SHA-512 takes 88 digits. */
export const DIGITS_MAX = 256;

/** Bytes as one big number in a base that is no power of two; each zero byte in front becomes the alphabet's first digit, as Bitcoin writes it. */
export function bigNumber(id: string, alphabet: string): Codec {
  const digits = digitsOf(alphabet);
  const letters = asciiOf(alphabet);
  return { id, encode: bytes => write(bytes, letters), decode: (bytes, max) => read(bytes, max, { digits, base: alphabet.length }) };
}

function write(bytes: Uint8Array, alphabet: Uint8Array): Uint8Array {
  const number = converted(bytes, { from: 256, to: alphabet.length });
  return Uint8Array.from([...bytes.subarray(0, zerosOf(bytes)), ...number], it => byteAt(alphabet, it));
}

function read(bytes: Uint8Array, max: number, { digits, base }: { readonly digits: Int8Array; readonly base: number }): Decoded | undefined {
  if (bytes.length > DIGITS_MAX || !beginsWithDigits(bytes, digits)) return undefined;
  const values = Int16Array.from(bytes, it => digitAt(digits, it));
  if (values.includes(-1)) return undefined;
  const number = Uint8Array.from(values);
  const read = Uint8Array.from([...number.subarray(0, zerosOf(number)), ...converted(number, { from: base, to: 256 })]);
  return { bytes: read.subarray(0, max), limited: read.length > max };
}

/** The digits of a number in another base, without zeros in front. */
function converted(digits: Uint8Array, base: { readonly from: number; readonly to: number }): readonly number[] {
  const result: number[] = [];
  for (const digit of digits.subarray(zerosOf(digits))) {
    let carry = digit;
    for (let i = 0; i < result.length; i++) {
      carry += (result[i] ?? 0) * base.from;
      result[i] = carry % base.to;
      carry = Math.floor(carry / base.to);
    }
    for (; carry > 0; carry = Math.floor(carry / base.to)) result.push(carry % base.to);
  }
  return result.toReversed();
}

function zerosOf(bytes: Uint8Array): number {
  const first = bytes.findIndex(it => it !== 0);
  return first === -1 ? bytes.length : first;
}
