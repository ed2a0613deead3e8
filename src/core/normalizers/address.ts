import { abbreviated, spelledOut } from './address/abbreviations.ts';
import type { Normalizer, Variant } from './normalizer.ts';
import { LETTERS_AND_DIGITS, LOWER, NO_DIACRITICS, NO_PUNCTUATION, SINGLE_SPACES, TRIM } from './tidy/text.ts';
import { cut, rewritten, tidied, whole } from './tidy/tidy.ts';

/** Postal addresses: on one line or several, with streets abbreviated or spelled out, and street and house number apart. */
export const address: Normalizer = {
  id: 'address',
  categories: ['postal-address'],

  variants(value) {
    const given = tidied(whole(value), TRIM);
    const lower = tidied(given, LOWER);
    const plain = tidied(lower, NO_DIACRITICS);
    const lines = linesOf(given.text);
    const ways = [abbreviated(lower.text, 'usual'), abbreviated(lower.text, 'other')].map(it => rewritten(lower, it, 'abbreviated'));
    const long = rewritten(lower, spelledOut(lower.text), 'spelled-out');
    return [
      lower, tidied(plain, NO_PUNCTUATION, SINGLE_SPACES), tidied(given, NO_PUNCTUATION, SINGLE_SPACES), tidied(plain, LETTERS_AND_DIGITS), plain, ...lined(given, lines),
      ...ways, long, ...[...ways, long].map(it => tidied(it, NO_DIACRITICS, NO_PUNCTUATION, SINGLE_SPACES)), tidied(lower, NO_PUNCTUATION, SINGLE_SPACES),
      ...parts(lower, linesOf(lower.text)),
    ];
  },
};

/** More lines than this are no address. */
const LINES_MAX = 6;

/** Lines end at breaks, and on one line at commas; the comma of `12, rue de la Paix` ends none. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/[\n\r]/u.test(text) ? /[\n\r]+/u : ',').map(it => it.trim()).filter(it => it !== '').slice(0, LINES_MAX);
  const [first = '', second, ...others] = lines;
  return second !== undefined && /^\d{1,5} ?(?:[a-z]|bis|ter|quater)?$/iu.test(first) ? [`${first}, ${second}`, ...others] : lines;
}

function lined(from: Variant, lines: readonly string[]): readonly Variant[] {
  if (lines.length < 2) return [];
  return [rewritten(from, lines.join(', '), 'one-line'), rewritten(from, lines.join('\n'), 'several-lines'), rewritten(from, lines.join(' '), 'one-line'), rewritten(from, lines.join('\r\n'), 'several-lines')];
}

/** Shorter than this, a street's name is a word like any other. Characters. */
const STREET_MIN = 6;

/** The first line, and the street without its house number: `12 bis, rue de la Paix`, `Hauptstraße 5a`. */
function parts(lower: Variant, lines: readonly string[]): readonly Variant[] {
  const first = lines[0] ?? '';
  const street = first.replace(/^\d{1,5} ?(?:(?:bis|ter|quater|[a-z])(?=[ ,]))?[ ,]+/u, '').replace(/ \d{1,5} ?[a-z]?$/u, '');
  return [
    ...lines.length > 1 && first.length >= STREET_MIN ? [cut(lower, first, 'first-line')] : [],
    ...street !== first && street.length >= STREET_MIN ? [cut(lower, street, 'street')] : [],
  ];
}
