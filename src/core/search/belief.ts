import type { DataCategory } from '../datum/category.ts';
import { supports } from '../datum/supporting-key.ts';
import type { Trace } from './trace.ts';

/** How far a text that stands somewhere speaks of somebody: surely; only as part of their value; likely, beside a sure one; not at all. */
export type Belief = 'sure' | 'part' | 'likely' | 'beside' | 'none';

/** What stands around a text. */
export interface Surroundings {
  readonly category: DataCategory;
  /** The name of the field; '' where it has none. */
  readonly name: string;
  /** It is all of the field; no letter and no digit touches it; or it goes on in its own kind, and is part of something longer. */
  readonly whole: boolean;
  readonly alone: boolean;
  readonly joined: boolean;
  /** The field is a name itself, or other fields are parts of it. */
  readonly indirect: boolean;
}

/** From this length on a text does not stand in a request by chance, whatever surrounds it. Characters. */
const LONG = 10;
/** Below this length a text is found everywhere: only its own field, by name and in full, speaks of it. Characters. */
const SHORT = 6;
/** Shorter than this, even a sure companion does not make it likely. Characters. */
const SHORTEST = 4;

/**
 * Believes digests, whose chance is that of a lottery; and readable or encoded texts by their length, by what surrounds them
 * and by the name beside them. `likely`: a word that is all of a field, but that others may mean too. `beside`: likely where
 * a sure value of the same visitor stands in the same request.
 */
export function beliefIn({ form, variant, chain }: Trace, around: Surroundings): Belief {
  const { text } = variant;
  if (variant.part === true) return form === 'hashed' || (!around.indirect && isTellingPart(text, chain, around)) ? 'part' : 'none';
  switch (form) {
    case 'hashed': return 'sure';
    case 'encoded': return encodedBelief(text, around);
    case 'plain': return plainBelief(text, around);
  }
}

function encodedBelief(text: string, around: Surroundings): Belief {
  if (isSureEncoded(text, around)) return 'sure';
  return text.length >= SHORT && !around.indirect ? 'beside' : 'none';
}

function plainBelief(text: string, around: Surroundings): Belief {
  if (isSure(text, around)) return isSmallSum(text, around.category) ? 'likely' : 'sure';
  return around.indirect || text.length < SHORTEST ? 'none' : likelyBelief(text, around);
}

function likelyBelief({ length }: string, { whole, alone }: Surroundings): Belief {
  if (whole) return length < SHORT ? 'beside' : 'likely';
  return length >= SHORT && alone ? 'beside' : 'none';
}

function isSure(text: string, { category, name, whole, alone, joined }: Surroundings): boolean {
  if (text.length >= LONG) return alone || (!joined && !isOneWord(text));
  if (text.length < SHORT) return whole && supports(name, category);
  return alone && (isMixed(text) || supports(name, category));
}

// What surrounds it is not always seen while it is encoded: a word could be part of any other.
function isSureEncoded(text: string, { category, name, whole, joined }: Surroundings): boolean {
  if (whole && supports(name, category)) return true;
  return !joined && (text.length >= LONG ? !isOneWord(text) : text.length >= ENCODED_MIN && isMixed(text));
}

const ENCODED_MIN = 8;

// Prices are sums as well, and one of a hundred is somebody's.
function isSmallSum(text: string, category: DataCategory): boolean {
  const cents = /[.,]\d$/u.test(text) ? 1 : 0;
  return category === 'transaction' && text.replace(/\D/gu, '').length + cents < SUM_MIN;
}

/** Digits, with both of the hundredths where there are any. */
const SUM_MIN = 5;

// Part of a value is shared with others: its name must speak of it, unless it is as good as an identifier.
function isTellingPart(text: string, chain: readonly string[], { category, name, whole, alone }: Surroundings): boolean {
  if (whole && supports(name, category)) return true;
  return alone && text.length >= PART_MIN && /\p{L}/u.test(text) && /\d/u.test(text) && !chain.includes('domain-part');
}

const PART_MIN = 8;

// However long, a word can be part of another: `consultant` of `consultants`.
function isOneWord(text: string): boolean {
  return /^\p{L}+$/u.test(text);
}

// Letters and digits together, or a sign no word has: such a text is not a word of somebody else's.
function isMixed(text: string): boolean {
  return (/\p{L}/u.test(text) && /\d/u.test(text)) || /[@.]/u.test(text);
}
