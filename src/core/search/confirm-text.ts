import type { Sighting } from './sighting.ts';
import type { Terms } from './term.ts';

/** The text number `term`, if every letter of it stands at `start`. */
export function confirmText(bytes: Uint8Array, { texts, writings }: Terms, { term, start }: Pick<Sighting, 'term' | 'start'>): Sighting | undefined {
  const from = texts.starts[term] as number;
  const length = (texts.starts[term + 1] as number) - from;
  const anyCase = writings[texts.writing[term] ?? 0]?.anyCase === true;
  for (let i = 0; i < length; i++) {
    if (!isSame(bytes[start + i] ?? 0, texts.pool[from + i] ?? 0, anyCase)) return undefined;
  }
  return { of: 'text', term, start, end: start + length, written: '', cut: false, alone: false, joined: false };
}

// Capitals differ from small letters in bit 5: in ASCII, and in the second byte of the letters of Latin-1 in UTF-8.
function isSame(byte: number, wanted: number, anyCase: boolean): boolean {
  if (byte === wanted) return true;
  const small = wanted | 0x20;
  return anyCase && (byte | 0x20) === small && ((small >= 0x61 && small <= 0x7a) || small >= 0xa0);
}
