import type { Normalizer } from './normalizer.ts';
import { LETTERS_AND_DIGITS, LOWER, NO_DIACRITICS, NO_PUNCTUATION, SINGLE_SPACES, TRIM } from './tidy/text.ts';
import { rewritten, tidied, whole } from './tidy/tidy.ts';

/** Legal forms as they stand behind a company's name (GLEIF, ISO 20275 Entity Legal Forms, the frequent ones). */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'ltd', 'limited', 'plc', 'llp', 'llc', 'lp', 'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'gmbh', 'ag', 'kg', 'ohg', 'ug', 'se', 'ev', 'mbh',
  'sa', 'sas', 'sasu', 'sarl', 'eurl', 'sci', 'snc', 'scop', 'srl', 'spa', 'sl', 'bv', 'nv', 'ab', 'as', 'aps', 'oy', 'oyj', 'pty', 'kft', 'sro', 'zoo',
]);

/** Companies: with and without their legal form, which people type and databases drop. */
export const company: Normalizer = {
  id: 'company',
  categories: ['company'],

  variants(value) {
    const given = tidied(whole(value), TRIM);
    const bare = rewritten(given, withoutLegalForm(given.text), 'no-legal-form');
    return [tidied(given, LOWER), tidied(bare, LOWER), bare, tidied(bare, LOWER, NO_DIACRITICS, LETTERS_AND_DIGITS), tidied(bare, LOWER, NO_DIACRITICS, NO_PUNCTUATION, SINGLE_SPACES)];
  },
};

/** `Müller & Söhne GmbH & Co. KG` → `Müller & Söhne`; a name that is nothing else stays. */
function withoutLegalForm(name: string): string {
  const words = name.split(/\s+/u);
  const kept = words.findLastIndex(it => !isLegalForm(it));
  return kept <= 0 ? words.slice(0, 1).join('') || name : words.slice(0, kept + 1).join(' ').replace(/,$/u, '');
}

function isLegalForm(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,()/]/gu, '');
  return bare === '&' || bare === '+' || LEGAL_FORMS.has(bare);
}
