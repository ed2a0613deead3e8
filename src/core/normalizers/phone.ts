import type { Normalizer, Variant } from './normalizer.ts';
import { grouped } from './phone/grouped.ts';
import { likelyCodes } from './phone/likely.ts';
import type { PhoneNumber } from './phone/number.ts';
import { phoneNumberOf } from './phone/number.ts';
import { COMPACT, DIGITS, TRIM } from './tidy/text.ts';
import { part, tidied, whole } from './tidy/tidy.ts';

/**
 * Telephone numbers: with plus for Google and TikTok, digits only for Meta, Snap and Pinterest; as people write them for the rest.
 * Where the country is unknown, the national number is found standing inside any international one; a digest is not, and is made
 * with the calling code of each country in which numbers are written so.
 */
export const phone: Normalizer = {
  id: 'phone',
  categories: ['phone-number'],

  variants(value) {
    const given = tidied(whole(value), TRIM);
    const number = phoneNumberOf(value);
    if (number === undefined) return [tidied(given, DIGITS), tidied(given, COMPACT)];
    return [...number.code === undefined ? inside(number) : everywhere(number, number.code), ...grouped(number).map(it => whole(it, 'grouped')), tidied(given, DIGITS), tidied(given, COMPACT), ...number.code === undefined ? abroad(number) : []];
  },
};

/** Digits a national number must have to be the whole: fewer stand inside other numbers by chance. */
const NATIONAL_MIN = 9;

function inside(number: PhoneNumber): readonly Variant[] {
  const { national, trunkZero } = number;
  return [...trunkZero ? [whole(`0${national}`, 'digits')] : [], significant(number)];
}

function abroad(number: PhoneNumber): readonly Variant[] {
  return likelyCodes(number).flatMap(code => [whole(`+${code}${number.national}`, 'e164'), whole(`${code}${number.national}`, 'e164', 'digits')]);
}

function significant({ national }: PhoneNumber): Variant {
  return national.length < NATIONAL_MIN ? part(national, 'national') : whole(national, 'national');
}

function everywhere(number: PhoneNumber, code: string): readonly Variant[] {
  const { national, trunkZero } = number;
  const dialed = whole(`0${national}`, 'national', 'trunk-zero');
  const misjoined = [whole(`+${code}0${national}`, 'trunk-zero', 'e164'), whole(`${code}0${national}`, 'trunk-zero', 'e164', 'digits')];
  return [
    whole(`+${code}${national}`, 'e164'), whole(`${code}${national}`, 'e164', 'digits'), ...trunkZero ? [dialed] : [], significant(number),
    whole(`00${code}${national}`, 'e164', 'double-zero'), whole(`+${code} ${national}`, 'e164', 'grouped'), ...trunkZero ? misjoined : [],
  ];
}
