import type { Chance } from './chance.ts';

/** Nobody was born before, or is asked when, who was born after. */
const FIRST_YEAR = 1935;
const YEARS = 70;
/** Days that every month has. */
const DAYS = 28;

/**
 * Another day in the same writing: years for years, months for months. Which of two small numbers is the month nobody can tell, so both stay
 * small; names of months stay. Every few tries, a number that stands twice is drawn once.
 */
export function dateFor(text: string, attempt: number, chance: Chance): string {
  const parts = text.replace(/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/gu, '$1\u0000$2\u0000$3').replace(/(?<!\d)(\d{2})(\d{2})(\d{4})(?!\d)/gu, '$1\u0000$2\u0000$3');
  const drawn = new Map<string, string>();
  return parts.replace(/\d+/gu, number => {
    const known = attempt % 2 === 1 ? drawn.get(number) : undefined;
    const by = known ?? numberFor(number, chance);
    drawn.set(number, by);
    return by;
  }).replaceAll('\u0000', '');
}

function numberFor(number: string, chance: Chance): string {
  if (number.length === 4) return String(FIRST_YEAR + chance(YEARS));
  if (number.length > 2) return number.replace(/[1-9]/gu, () => String(1 + chance(9)));
  const value = Number(number);
  if (number.length === 1) return String(1 + chance(9));
  return String(value > 12 ? 13 + chance(value > 31 ? 87 : DAYS - 12) : value > 9 ? 10 + chance(3) : 1 + chance(9)).padStart(2, '0');
}
