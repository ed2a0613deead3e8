import { passesLuhn, passesMod112, remainder, weighted } from '../../datum/checksums.ts';
import type { Scheme } from './scheme.ts';
import { isMonthDay } from './scheme.ts';

/** Numbers that begin with the day their holder was born. */
export const DATED: readonly Scheme[] = [
  {
    // Skatteverket SKV 704: date, three digits, Luhn over the last ten; days are 60 higher in coordination numbers.
    id: 'se-personnummer', names: / (?:personnummer|personal identity number|pnr|samordningsnummer) $/u,
    shape: /^(?:(?:19|20)\d{2}|\d{2})\d{8}$/u,
    proves: it => isMonthDay(it.slice(-8, -6), String(Number(it.slice(-6, -4)) % 60)) && passesLuhn(it.slice(-10)),
    evident: /^(?:19|20)?\d{6}[-+]\d{4}$/u,
  },
  {
    // Väestötietojärjestelmä (Digital and Population Data Services Agency): DDMMYY, sign of the century, three digits, n mod 31 as a character.
    id: 'fi-hetu', names: / (?:hetu|henkilotunnus) $/u,
    shape: /^\d{6}[A-FU-Y]?\d{3}[\dA-FHJ-NPR-Y]$/u,
    proves: it => isMonthDay(it.slice(2, 4), it.slice(0, 2))
      && '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder(it.slice(0, 6) + it.slice(-4, -1), 31)] === it.at(-1),
    evident: /^\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]$/u,
  },
  {
    // CPR-kontoret: DDMMYY and four digits; since 2007 without a checksum.
    id: 'dk-cpr', names: / (?:cpr|cpr (?:nr|nummer|number)|cprnummer|personnummer) $/u,
    shape: /^\d{10}$/u,
    proves: it => isMonthDay(it.slice(2, 4), it.slice(0, 2)),
  },
  {
    // Skatteetaten: DDMMYY, three digits, two check digits modulo 11; days are 40 higher in D-numbers.
    id: 'no-fodselsnummer', names: / (?:f(?:o|oe)?dselsnummer|fnr|personnummer|d nummer) $/u,
    shape: /^\d{11}$/u,
    proves: it => isMonthDay(it.slice(2, 4), String(Number(it.slice(0, 2)) % 40))
      && weighted(it, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && weighted(it, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  {
    // Ustawa o ewidencji ludności: YYMMDD with the century in the month, four digits, weights 1-3-7-9.
    id: 'pl-pesel', names: / (?:pesel|numer pesel) $/u,
    shape: /^\d{11}$/u,
    proves: it => isMonthDay(String(Number(it.slice(2, 4)) % 20), it.slice(4, 6)) && weighted(it, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  },
  {
    // GB 11643-1999: region, birth date, order, ISO 7064 MOD 11-2. Digits alone look like any long counter; an X at their end does not.
    id: 'cn-resident-id', names: / (?:shenfenzheng|sfz|id ?card|resident id|zheng ?jian hao|cert ?no|identity) $/u,
    shape: /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|[78]1|8[2-3])\d{4}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u,
    proves: it => isMonthDay(it.slice(10, 12), it.slice(12, 14)) && passesMod112(it),
    evident: /^\d{17}X$/u,
  },
  {
    // Enforcement rules of the Resident Registration Act: YYMMDD, century and sex, weights 2…9,2…5. Numbers given since October 2020 have no checksum.
    id: 'kr-rrn', names: / (?:rrn|jumin|resident registration(?: number)?|jumin (?:no|number)) $/u,
    shape: /^\d{6}[0-9]\d{6}$/u,
    proves: it => isMonthDay(it.slice(2, 4), it.slice(4, 6)) && (11 - weighted(it, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11) % 10 === Number(it[12]),
    evident: /^\d{6}-[1-8]\d{6}$/u,
  },
  {
    // Identification Act 68 of 1997: YYMMDD, sex, citizenship, Luhn.
    id: 'za-id', names: / (?:said|sa id(?: number)?|rsa id(?: number)?) $/u,
    shape: /^\d{10}[01]\d{2}$/u,
    proves: it => isMonthDay(it.slice(2, 4), it.slice(4, 6)) && passesLuhn(it),
  },
];
