/**
 * What one pair of the table leads to, packed into 32 bits: the number of a term, in which writing the pair stands for it,
 * and how many bytes before the pair its text began.
 */
export type Reference = number;

/** A pair is looked for each eight bytes, so a text is entered at as many shifts. */
export const SHIFTS = 8;

/** A text, letter by letter. */
export const TEXT = 0;
/** A digest in hexadecimal, in bytes as they are, and in base64. */
export const HEX = 1;
export const RAW = 2;
const BASE64 = 3;

/** In base64 the first whole character of a digest holds it from this bit on: which, depends on how many bytes stand before it. */
export const BASE64_BITS: readonly number[] = [0, 4, 2];

export function packReference(term: number, kind: number): Reference {
  return (term << 6 | kind << 3) >>> 0;
}

export function termOf(reference: Reference): number {
  return reference >>> 6;
}

export function kindOf(reference: Reference): number {
  return reference >>> 3 & 7;
}

export function shiftOf(reference: Reference): number {
  return reference & 7;
}

/** The kind of base64 by its number in `BASE64_BITS`. */
export function kindOfBase64(alignment: number): number {
  return BASE64 + alignment;
}

/** The first bit of a base64 kind. */
export function bitOf(kind: number): number {
  return BASE64_BITS[kind - BASE64] ?? 0;
}
