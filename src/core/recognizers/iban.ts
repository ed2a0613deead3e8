import { passesIban } from '../datum/checksums.ts';
import { IBAN_FORMATS } from './iban/formats.ts';
import type { Recognized, Recognizer } from './recognizer.ts';

/**
 * International bank account numbers, anywhere in a text: the country's length and sequence of digits and letters, and
 * the check of ISO 13616 (mod 97). Together no random text passes them, so no telling name is needed.
 */
export const iban: Recognizer = {
  id: 'iban',
  recognize: ({ value }) => {
    if (value.length < LENGTH_MIN || !HEAD.test(value)) return [];
    return Array.from(value.slice(0, READ_MAX).matchAll(HEADS)).slice(0, HEADS_MAX).flatMap(it => startingAt(value, it.index));
  },
};

/** Norway's, the shortest. */
const LENGTH_MIN = 15;
/** Of longer texts the beginning is read. Characters. */
const READ_MAX = 262_144;
/** More places that could begin one are a table of something else. */
const HEADS_MAX = 1_000;

const HEAD = /\b[A-Za-z]{2}\d{2} ?[A-Za-z\d]{4}/u;
const HEADS = new RegExp(HEAD, 'gu');

// The table says how many characters follow, so that a capital word behind a grouped number is not taken in.
function startingAt(text: string, at: number): readonly Recognized[] {
  const format = IBAN_FORMATS.get(text.slice(at, at + 2).toUpperCase());
  if (format === undefined) return [];
  const end = endOf(text, at, format.length);
  const given = text.slice(at, end);
  const compact = given.replaceAll(' ', '').toUpperCase();
  const whole = compact.length === format.length && !/^[A-Za-z\d]$/u.test(text.charAt(end)) && format.shape.test(compact);
  return whole && passesIban(compact) ? [{ category: 'bank-account', form: 'plain', confidence: 'inferred', text: given }] : [];
}

/** Where so many characters end, single spaces between them not counted. */
function endOf(text: string, from: number, length: number): number {
  let left = length;
  let at = from;
  while (left > 0 && at < text.length) {
    if (text[at] !== ' ') left -= 1;
    else if (text[at - 1] === ' ') return at;
    at += 1;
  }
  return at;
}
