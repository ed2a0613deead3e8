import { remainder, weighted } from '../../datum/checksums.ts';
import type { Scheme } from './scheme.ts';
import { isMonthDay } from './scheme.ts';

/** Numbers with letters among them. The long ones speak for themselves. */
export const LETTERED: readonly Scheme[] = [
  {
    // Decreto ministeriale 12 marzo 1974 (and 23 dicembre 1976): names, year, month letter, day (+40 for women), place, check letter.
    id: 'it-codice-fiscale', names: / (?:codice fiscale|codicefiscale|cf) $/u,
    shape: /^[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/u,
    proves: it => passesItalian(it) && isItalianDay(it.slice(9, 11)),
    evident: /^[A-Za-z]{6}\d{2}[A-Za-z]\d{2}[A-Za-z]\d{3}[A-Za-z]$/u,
  },
  {
    // Real Decreto 1553/2005 and Orden INT/2058/2008: n mod 23 as a letter; X, Y, Z of foreigners count 0, 1, 2.
    id: 'es-dni', names: / (?:dni|nie|nif|dni nie|documento identidad|documento) $/u, shape: /^[\dXYZ]\d{7}[A-HJ-NP-TV-Z]$/u,
    proves: it => 'TRWAGMYFPDXBNJZSQVHLCKE'[remainder(it.slice(0, 8).replace(/^[XYZ]/u, digit => String('XYZ'.indexOf(digit))), 23)] === it[8],
  },
  {
    // HMRC, NIM39110: two letters (not D F I Q U V, not the second O, some pairs unused), six digits, A to D; no checksum.
    id: 'uk-nino', names: / (?:nino|ni ?(?:number|no)|national insurance(?: number| no)?) $/u,
    shape: /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/u,
    proves: it => new Set(it.slice(2, 8)).size > 1, evident: /^[A-Z]{2} \d{2} \d{2} \d{2} [A-D]$/u,
  },
  {
    // Social Welfare Consolidation Act and Revenue: seven digits, weights 8 to 2, the second letter counts nine times, modulo 23.
    id: 'ie-pps', names: / (?:pps|ppsn|pps ?(?:number|no)) $/u, shape: /^\d{7}[A-W][A-IW]?$/u,
    proves: (it: string): boolean => {
      const second = it[8] === undefined || it[8] === 'W' ? 0 : it.charCodeAt(8) - 64;
      return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(it, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === it[7];
    },
  },
  {
    // Income-tax Rules 1962, Rule 114: the fourth letter says the kind of holder, P a person; the check letter is not published.
    id: 'in-pan', names: / (?:pan|pan ?(?:card|number|no|card number)|permanent account number) $/u, shape: /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/u,
    proves: it => it.slice(5, 9) !== '0000',
  },
  {
    // Instructivo normativo para la asignación de la CURP (Diario Oficial, 18 October 2021): names, date, sex, state, consonants, weights 18 to 2.
    id: 'mx-curp', names: / (?:curp) $/u, shape: /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[\dA-Z]\d$/u,
    proves: it => isMonthDay(it.slice(6, 8), it.slice(8, 10)) && passesMexican(it),
    evident: /^[A-Za-z]{4}\d{6}[A-Za-z]{6}[\dA-Za-z]\d$/u,
  },
];

/** What characters count in odd places, 0 to 9 and A to Z; digits as the first ten letters (table of the decree). */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function passesItalian(code: string): boolean {
  const sum = Array.from(code.slice(0, 15)).reduce((total, it, i) => {
    const place = /\d/u.test(it) ? Number(it) : it.charCodeAt(0) - 65;
    return total + (i % 2 === 0 ? ODD[place] ?? 0 : place);
  }, 0);
  return sum % 26 === code.charCodeAt(15) - 65;
}

// Digits give way to letters where two people would have the same code: L is 0, V is 9.
function isItalianDay(text: string): boolean {
  const day = Number(text.replace(/[A-Z]/gu, it => String('LMNPQRSTUV'.indexOf(it)))) % 40;
  return day >= 1 && day <= 31;
}

function passesMexican(code: string): boolean {
  const sum = Array.from(code.slice(0, 17)).reduce((total, it, i) => total + '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'.indexOf(it) * (18 - i), 0);
  return (10 - sum % 10) % 10 === Number(code[17]);
}
