import type { Tidy } from './tidy.ts';

export const TRIM: Tidy = { step: 'trim', of: it => it.trim() };

/** Wide, joined and styled letters become plain ones (Unicode UAX #15). */
export const NFKC: Tidy = { step: 'nfkc', of: it => it.normalize('NFKC') };

export const LOWER: Tidy = { step: 'lower', of: it => it.toLowerCase() };

export const UPPER: Tidy = { step: 'upper', of: it => it.toUpperCase() };

export const SINGLE_SPACES: Tidy = { step: 'single-spaces', of: it => it.replace(/\s+/gu, ' ') };

export const NO_SPACES: Tidy = { step: 'no-spaces', of: it => it.replace(/\s/gu, '') };

export const HYPHENS_TO_SPACES: Tidy = { step: 'hyphens-to-spaces', of: it => it.replace(/\p{Pd}/gu, ' ') };

export const NO_PUNCTUATION: Tidy = { step: 'no-punctuation', of: it => it.replace(/[\p{P}\p{S}]/gu, '') };

export const LETTERS_AND_DIGITS: Tidy = { step: 'letters-and-digits', of: it => it.replace(/[^\p{L}\p{M}\p{N}]/gu, '') };

export const DIGITS: Tidy = { step: 'digits', of: it => it.replace(/[^0-9]/gu, '') };

/** The marks that only group a number's characters go: spaces, dashes, dots, slashes. */
export const COMPACT: Tidy = { step: 'compact', of: it => it.replace(/[\s\p{P}]/gu, '') };

/** Accents go; letters that hold one without being composed of it become their plain neighbors. Other scripts keep their marks. */
export const NO_DIACRITICS: Tidy = {
  step: 'no-diacritics',
  of: it => it.normalize('NFD').replace(/[\u0300-\u036F]/gu, '').normalize('NFC').replace(/[ßẞœŒæÆøØłŁđĐðÐþÞı]/gu, letter => PLAIN.get(letter) ?? letter),
};

const PLAIN: ReadonlyMap<string, string> = new Map(Object.entries({
  ß: 'ss', ẞ: 'SS', œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'TH', ı: 'i',
}));

/** The post office of an American ZIP+4; other postcodes are left to the letter. */
export const FIRST_FIVE: Tidy = { step: 'first-five', of: it => /^[0-9]{5}-?[0-9]{4}$/u.test(it) ? it.slice(0, 5) : it };

/** Every step of this file by its name: what a recipe can ask of any text. */
export const TEXT_TIDIES: readonly Tidy[] = [
  TRIM, NFKC, LOWER, UPPER, SINGLE_SPACES, NO_SPACES, HYPHENS_TO_SPACES, NO_PUNCTUATION, LETTERS_AND_DIGITS, DIGITS, COMPACT, NO_DIACRITICS, FIRST_FIVE,
];
