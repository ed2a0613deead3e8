import { digitAt, digitsOf, HEX_DIGITS } from '../codecs/bytes.ts';
import { sixBitsAt } from './entries.ts';
import { bitOf, HEX, RAW } from './reference.ts';
import type { Sighting } from './sighting.ts';
import type { DigestTerms } from './term.ts';
import { DIGEST_BYTES } from './term.ts';

/** As many bits of a digest must agree: two values share them once in 1.8 · 10¹⁹. */
const BITS_MIN = 64;

/** Where a digest may stand, and how written (`reference.ts`). */
export interface Suspect {
  readonly term: number;
  readonly kind: number;
  readonly start: number;
}

/** The digest, if its first 64 bits or more stand there in that writing. */
export function confirmDigest(bytes: Uint8Array, digests: DigestTerms, suspect: Suspect): Sighting | undefined {
  switch (suspect.kind) {
    case HEX: return inHex(bytes, digests, suspect);
    case RAW: return asBytes(bytes, digests, suspect);
    default: return inBase64(bytes, digests, suspect);
  }
}

function inHex(bytes: Uint8Array, digests: DigestTerms, { term, start }: Suspect): Sighting | undefined {
  const size = (digests.sizes[term] as number) * 2;
  const kept = keptOf(digests, term);
  const digits = kept.length * 2;
  let at = 0;
  while (at < digits && hexDigitAt(bytes, start + at) === fourBitsAt(kept, at)) at += 1;
  if (at * 4 < BITS_MIN) return undefined;
  // Of the rest nothing is kept to compare: that it goes on in hexadecimal to its end is enough.
  if (at === digits) while (at < size && hexDigitAt(bytes, start + at) >= 0) at += 1;
  return { of: 'digest', term, start, end: start + at, written: 'hex', cut: at < size, alone: false, joined: false };
}

function fourBitsAt(bytes: Uint8Array, digit: number): number {
  return (bytes[digit >> 1] as number) >> (digit % 2 === 0 ? 4 : 0) & 15;
}

function inBase64(bytes: Uint8Array, digests: DigestTerms, { term, start, kind }: Suspect): Sighting | undefined {
  const bit = bitOf(kind);
  const kept = keptOf(digests, term);
  let at = 0;
  while (bit + at * 6 + 6 <= kept.length * 8 && base64DigitAt(bytes, start + at) === sixBitsAt(kept, bit + at * 6)) at += 1;
  if (at * 6 < BITS_MIN) return undefined;
  const end = start + Math.ceil(((digests.sizes[term] ?? 0) * 8 - bit) / 6);
  const urlSafe = bytes.subarray(start, end).some(it => it === DASH || it === LOW_LINE);
  return { of: 'digest', term, start, end, written: urlSafe ? 'base64url' : 'base64', cut: false, alone: false, joined: false };
}

function asBytes(bytes: Uint8Array, digests: DigestTerms, { term, start }: Suspect): Sighting | undefined {
  if (!keptOf(digests, term).every((it, i) => bytes[start + i] === it)) return undefined;
  return { of: 'digest', term, start, end: start + (digests.sizes[term] ?? 0), written: '', cut: false, alone: false, joined: false };
}

function keptOf({ bytes }: DigestTerms, term: number): Uint8Array {
  return bytes.subarray(term * DIGEST_BYTES, (term + 1) * DIGEST_BYTES);
}

// A suspect near the end may reach beyond the memory: there is no digit there.
function hexDigitAt(bytes: Uint8Array, at: number): number {
  return digitAt(HEX_DIGITS, bytes[at] ?? 0);
}

function base64DigitAt(bytes: Uint8Array, at: number): number {
  return digitAt(BASE64_DIGITS, bytes[at] ?? 0);
}

const DASH = 0x2d;
const LOW_LINE = 0x5f;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE64_DIGITS = digitsOf(`${BASE64}+/`, `${BASE64}-_`);
