import type { DataCategory } from '../datum/category.ts';
import type { Normalizer } from './normalizer.ts';
import { HYPHENS_TO_SPACES, LETTERS_AND_DIGITS, LOWER, NFKC, NO_DIACRITICS, NO_PUNCTUATION, NO_SPACES, SINGLE_SPACES, TRIM, UPPER } from './tidy/text.ts';
import type { Tidy } from './tidy/tidy.ts';
import { tidied, whole } from './tidy/tidy.ts';

/** What is done to any text, and the most usual first: it is the last of the family, after all that know their category. */
export const text: Normalizer = {
  id: 'text',
  variants: (value, category) => [...PLAIN_WAYS, ...WORDED.has(category) ? WORDED_WAYS : []].map(it => tidied(whole(value), TRIM, ...it)),
};

/** Made of words, so that accents, hyphens and spaces between them come and go. Elsewhere such marks are the value. */
const WORDED: ReadonlySet<DataCategory> = new Set<DataCategory>([
  'given-name', 'family-name', 'postal-address', 'city', 'username', 'customer-id', 'company', 'job-title',
  'household', 'profession', 'health', 'beliefs', 'search-term', 'message-text', 'document-title', 'file-name',
]);

const PLAIN_WAYS: readonly (readonly Tidy[])[] = [[], [LOWER], [UPPER], [NFKC], [NFKC, LOWER]];

const WORDED_WAYS: readonly (readonly Tidy[])[] = [
  [LOWER, NO_DIACRITICS], [LOWER, NO_SPACES], [LOWER, NO_DIACRITICS, LETTERS_AND_DIGITS], [LOWER, LETTERS_AND_DIGITS], [NO_DIACRITICS],
  [SINGLE_SPACES], [SINGLE_SPACES, LOWER], [LOWER, NO_PUNCTUATION], [LOWER, NO_DIACRITICS, NO_PUNCTUATION], [NO_SPACES], [LOWER, HYPHENS_TO_SPACES],
  [NO_DIACRITICS, UPPER], [LETTERS_AND_DIGITS],
];
