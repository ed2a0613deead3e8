import type { Normalizer, Variant } from './normalizer.ts';
import { HYPHENS_TO_SPACES, LETTERS_AND_DIGITS, LOWER, NO_DIACRITICS, NO_PUNCTUATION, SINGLE_SPACES, TRIM } from './tidy/text.ts';
import type { Step } from './tidy/step.ts';
import { cut, rewritten, tidied, whole } from './tidy/tidy.ts';

/** Names of people: letters only for Meta, lower case for all, and full names in either order, joined as accounts and addresses are. */
export const personName: Normalizer = {
  id: 'person-name',
  categories: ['given-name', 'family-name'],

  variants(value) {
    const lower = tidied(whole(value), TRIM, SINGLE_SPACES, LOWER);
    const plain = tidied(lower, NO_DIACRITICS);
    const one = [
      lower, plain, tidied(plain, LETTERS_AND_DIGITS), tidied(lower, LETTERS_AND_DIGITS), tidied(lower, NO_PUNCTUATION), tidied(plain, NO_PUNCTUATION), tidied(plain, HYPHENS_TO_SPACES),
    ];
    const initial = /\p{L}/u.exec(plain.text)?.[0];
    return [...one, ...fullName(plain), ...fullName(lower).slice(0, 2), ...fullName(tidied(whole(value), TRIM, SINGLE_SPACES)).slice(0, 2), ...initial === undefined ? [] : [cut(plain, initial, 'initial')]];
  },
};

/** More words than this are no name. */
const WORDS_MAX = 6;
/** Shorter than this, one name of several is found in every second request. Letters. */
const ALONE_MIN = 4;

/** `jane marie doe` in the other order, joined in the usual ways, and each name of it alone. */
function fullName(name: Variant): readonly Variant[] {
  const [given, family] = parted(name.text);
  if (given === '' || family === '') return [];
  const to = (text: string, ...steps: readonly Step[]): Variant => rewritten(name, text, ...steps);
  const words = `${given} ${family}`.split(' ').filter(it => it.length >= ALONE_MIN);
  return [
    to(`${family} ${given}`, 'name-order'), to(`${family}, ${given}`, 'name-order', 'comma'), to(`${given} ${family}`, 'name-order'),
    to(`${given}.${family}`, 'dotted'), to(`${given}${family}`, 'no-spaces'), to(`${given}_${family}`, 'underscored'), to(`${given}-${family}`, 'hyphenated'),
    to(`${family}.${given}`, 'name-order', 'dotted'), to(`${family}${given}`, 'name-order', 'no-spaces'), to(`${family}_${given}`, 'name-order', 'underscored'),
    ...words.map(it => cut(name, it, 'single-name')),
    ...withInitial(name, given, family),
  ];
}

function withInitial(name: Variant, given: string, family: string): readonly Variant[] {
  const initial = /^\p{L}/u.exec(given)?.[0];
  return initial === undefined ? [] : [cut(name, initial + family, 'initial', 'no-spaces'), cut(name, `${initial}.${family}`, 'initial', 'dotted')];
}

/** Given and family name: `doe, jane` says which is which, elsewhere the last word is the family's. */
function parted(name: string): readonly [string, string] {
  const comma = name.indexOf(',');
  if (comma > 0) return [name.slice(comma + 1).trim(), name.slice(0, comma).trim()];
  const words = name.split(' ');
  return words.length > WORDS_MAX ? ['', ''] : [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
}
