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

interface Base {
  readonly digits: Int8Array;
  readonly base: number;
}

function read(bytes: Uint8Array, max: number, base: Base): Decoded | undefined {
  if (bytes.length > DIGITS_MAX || !beginsWithDigits(bytes, base.digits) || !bytes.every(it => digitAt(base.digits, it) >= 0)) return undefined;
  const number = bytesOf(limbsOf(bytes, base));
  const zeros = bytes.findIndex(it => digitAt(base.digits, it) !== 0);
  const read = new Uint8Array((zeros === -1 ? bytes.length : zeros) + number.length);
  read.set(number, read.length - number.length);
  return { bytes: read.subarray(0, max), limited: read.length > max };
}

/** Digits are taken four at a time, into limbs of 24 bits: products stay below 2⁵³. */
const TAKEN = 4;
const LIMB = 2 ** 24;

// The lowest limb first.
function limbsOf(bytes: Uint8Array, { digits, base }: Base): Float64Array {
  const limbs = new Float64Array(Math.ceil(bytes.length / TAKEN));
  let count = 0;
  for (let at = 0; at < bytes.length; at += TAKEN) {
    const end = Math.min(at + TAKEN, bytes.length);
    let carry = 0;
    for (let i = at; i < end; i++) carry = carry * base + digitAt(digits, byteAt(bytes, i));
    count = multiplyAdd(limbs, count, { factor: base ** (end - at), carry });
  }
  return limbs.subarray(0, count);
}

function multiplyAdd(limbs: Float64Array, count: number, { factor, carry: first }: { readonly factor: number; readonly carry: number }): number {
  let carry = first;
  for (let i = 0; i < count; i++) {
    const product = (limbs[i] ?? 0) * factor + carry;
    carry = Math.floor(product / LIMB);
    limbs[i] = product - carry * LIMB;
  }
  if (carry > 0) limbs[count] = carry;
  return carry > 0 ? count + 1 : count;
}

function bytesOf(limbs: Float64Array): Uint8Array {
  const bytes = new Uint8Array(limbs.length * 3);
  limbs.forEach((limb, i) => {
    const at = bytes.length - 3 * (i + 1);
    bytes[at] = limb >> 16;
    bytes[at + 1] = limb >> 8;
    bytes[at + 2] = limb;
  });
  return bytes.subarray(zerosOf(bytes));
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
