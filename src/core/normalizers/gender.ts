import type { Normalizer } from './normalizer.ts';
import { LOWER, NO_DIACRITICS, TRIM } from './tidy/text.ts';
import { part, tidied, whole } from './tidy/tidy.ts';

/** The words that stand for one another, and the figure of ISO/IEC 5218. English, French, German, and forms of address. */
const WORDS = {
  f: { words: ['female', 'f', 'femme', 'woman', 'weiblich', 'frau', 'mme', 'madame', 'mrs', 'ms', 'mlle', 'w'], digit: '2' },
  m: { words: ['male', 'm', 'homme', 'man', 'mannlich', 'herr', 'mr', 'monsieur', 'h'], digit: '1' },
} as const;

/** Gender: one letter for Meta and most others. Every way of writing it is so short that only a name beside it can make it speak. */
export const gender: Normalizer = {
  id: 'gender',
  categories: ['gender'],

  variants(value) {
    const word = tidied(whole(value), TRIM, LOWER, NO_DIACRITICS).text.replace(/[.]$/u, '');
    const letter = (['f', 'm'] as const).find(it => WORDS[it].words.some(other => other === word) || WORDS[it].digit === word);
    if (letter === undefined) return [];
    const { words: [full, , french], digit } = WORDS[letter];
    return [part(letter, 'gender-letter'), ...[full, french].map(it => part(it, 'gender-word')), part(digit, 'gender-digit')];
  },
};
