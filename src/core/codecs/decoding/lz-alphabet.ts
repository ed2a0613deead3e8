import type { Decoded } from '../codec.ts';
import { lzText, startsLz } from './lz-text.ts';

/** lz-string written with letters of six bits each. */
export interface LzAlphabet {
  readonly sniff: (bytes: Uint8Array) => boolean;
  readonly decode: (bytes: Uint8Array, max: number) => Decoded | undefined;
}

const UNKNOWN = 64;
const HEAD = 8;
const SPACE = 0x20;

/** The reading half of a codec for one alphabet of 64 letters; `fill` is what fills up the last group. A space is what a `+` became in a parameter. */
export function lzAlphabet(letters: string, fill: string): LzAlphabet {
  const values = new Uint8Array(256).fill(UNKNOWN);
  for (let i = 0; i < letters.length; i += 1) values[letters.charCodeAt(i)] = i;
  values[fill.charCodeAt(0)] = 0;
  values[SPACE] = letters.indexOf('+');
  const read = (bytes: Uint8Array): Uint8Array => {
    const digits = new Uint8Array(bytes.length);
    for (let i = 0; i < digits.length; i += 1) digits[i] = values[bytes[i] ?? 0] ?? UNKNOWN;
    return digits;
  };
  const sniff = (bytes: Uint8Array): boolean => bytes.length >= HEAD && isLz(read(bytes.subarray(0, HEAD)));
  return {
    sniff,
    decode: (bytes, max) => {
      const read6 = sniff(bytes) ? read(bytes) : undefined;
      return read6 === undefined || read6.includes(UNKNOWN) ? undefined : lzText({ values: read6, width: 6 }, max);
    },
  };
}

function isLz(values: Uint8Array): boolean {
  return !values.includes(UNKNOWN) && startsLz(values, 6);
}
