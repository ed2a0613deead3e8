import { BASE64 } from '../codecs/base64.ts';
import { hexOf } from '../search/hex.ts';

/** A writing of a value, and the stand-in's; and how closely what stands somewhere is the value's. */
export interface Written {
  /** `plain`: letters may be capitals; `any-case`: of a base or a digest, and likewise; `exact`: as it is. `hex`, `base64`: a digest in that writing, of which the end may be missing. */
  readonly of: 'plain' | 'any-case' | 'exact' | 'hex' | 'base64';
  readonly value: Uint8Array;
  readonly by: Uint8Array;
}

/** The stand-in's writing, written as the value's stands there; undefined where it cannot be told how. */
export function writtenLike(stands: Uint8Array, { of, value, by }: Written): Uint8Array | undefined {
  switch (of) {
    case 'plain': return casedLike(stands, value, by);
    case 'any-case': return inCaseOf(stands, by);
    case 'exact': return by.subarray(0, Math.max(stands.length, by.length === value.length ? 0 : by.length));
    case 'hex': return inCaseOf(stands, hexOf(by)).subarray(0, stands.length);
    case 'base64': return inBase64(stands, value, by);
  }
}

// Letter by letter where both have as many; otherwise the case of all of it.
function casedLike(stands: Uint8Array, value: Uint8Array, by: Uint8Array): Uint8Array {
  const [given, usual, other] = [stands, value, by].map(it => new TextDecoder().decode(it)) as [string, string, string];
  if (given === usual) return by;
  if (given.length !== other.length || usual.length !== other.length) return new TextEncoder().encode(given === given.toUpperCase() ? other.toUpperCase() : given === given.toLowerCase() ? other.toLowerCase() : other);
  const letters = Array.from({ length: other.length }, (_, i) => {
    const [sign, was, letter] = [given.charAt(i), usual.charAt(i), other.charAt(i)];
    if (sign === was) return letter;
    return sign === sign.toUpperCase() ? letter.toUpperCase() : letter.toLowerCase();
  });
  return new TextEncoder().encode(letters.join(''));
}

function inCaseOf(stands: Uint8Array, by: Uint8Array): Uint8Array {
  const isUpper = stands.some(it => it >= 0x41 && it <= 0x5a) && !stands.some(it => it >= 0x61 && it <= 0x7a);
  return isUpper ? by.map(it => it >= 0x61 && it <= 0x7a ? it - 0x20 : it) : by;
}

/** Behind so many bytes a digest begins in base64 with another part of itself. */
const BEFORE = [0, 1, 2];

// The first whole digit says behind how many bytes it stands; of digits that it shares with others, the others' bits stay.
function inBase64(stands: Uint8Array, value: Uint8Array, by: Uint8Array): Uint8Array | undefined {
  const isUrl = stands.includes(DASH) || stands.includes(LOW_LINE);
  const before = BEFORE.find(it => isSame(wholeDigits(value, it, stands.length).subarray(0, -2), standard(stands)));
  if (before === undefined) return undefined;
  const [made, is] = [stands.slice(), wholeDigits(by, before, stands.length)];
  made.set(isUrl ? is.map(it => it === PLUS ? DASH : it === SLASH ? LOW_LINE : it) : is);
  return made;
}

function wholeDigits(bytes: Uint8Array, before: number, most: number): Uint8Array {
  const skipped = before === 0 ? 0 : before + 1;
  return digitsOf(bytes, before).subarray(skipped, skipped + most);
}

function digitsOf(bytes: Uint8Array, before: number): Uint8Array {
  const all = new Uint8Array(before + bytes.length);
  all.set(bytes, before);
  const digits = BASE64.encode?.(all) ?? all;
  const filling = digits.indexOf(EQUALS);
  return filling === -1 ? digits : digits.subarray(0, filling);
}

function isSame(part: Uint8Array, whole: Uint8Array): boolean {
  return part.length > 0 && part.every((it, i) => it === whole[i]);
}

function standard(digits: Uint8Array): Uint8Array {
  return digits.map(it => it === DASH ? PLUS : it === LOW_LINE ? SLASH : it);
}

const PLUS = 0x2b;
const SLASH = 0x2f;
const DASH = 0x2d;
const LOW_LINE = 0x5f;
const EQUALS = 0x3d;
