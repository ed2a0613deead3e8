import type { Day } from './day.ts';

/** The days a text may mean: one; two where day and month can be told apart by nothing (`03/04/1987`), the day first; none for other text. */
export function daysOf(text: string): readonly Day[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
  const readings = [...ordered(/^(\d{4})-?(\d{2})-?(\d{2})(?:t.*)?$/u.exec(plain), 'ymd'), ...inFigures(plain), ...inWords(plain)];
  return readings.filter(isDay).filter((it, i, all) => all.findIndex(other => other.day === it.day && other.month === it.month) === i);
}

function inFigures(text: string): readonly Day[] {
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u.exec(text);
  return [...ordered(/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/u.exec(text), 'ymd'), ...ordered(yearLast, 'dmy'), ...ordered(yearLast, 'mdy')];
}

function ordered(match: RegExpExecArray | null, order: 'ymd' | 'dmy' | 'mdy'): readonly Day[] {
  if (match === null) return [];
  const at = (unit: string): string => match[order.indexOf(unit) + 1] ?? '';
  return [{ year: yearOf(at('y')), month: Number(at('m')), day: Number(at('d')) }];
}

function inWords(text: string): readonly Day[] {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th|er|[.])?[ -]+([a-z]{3,})[.,]?|([a-z]{3,})[.]? (\d{1,2})(?:st|nd|rd|th)?,?)[ -]+(\d{4})$/u.exec(text);
  if (match === null) return [];
  const [, dayFirst, monthSecond, monthFirst, daySecond, year] = match;
  return [{ year: Number(year), month: monthOf(monthSecond ?? monthFirst ?? ''), day: Number(dayFirst ?? daySecond) }];
}

/** English, French and German, without accents, as far as they can be told apart. */
const MONTHS: readonly RegExp[] = [
  /^jan/u, /^(?:feb|fev)/u, /^(?:mar|maer)/u, /^(?:apr|avr)/u, /^(?:may|mai)/u, /^(?:juin|jun)/u,
  /^(?:juil|jul)/u, /^(?:aug|aou)/u, /^sep/u, /^(?:oct|okt)/u, /^nov/u, /^(?:dec|dez)/u,
];

function monthOf(word: string): number {
  return MONTHS.findIndex(it => it.test(word)) + 1;
}

/** Two digits from here on are the last century's: nobody younger fills in forms, and few older. */
const PIVOT = 30;

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < PIVOT ? 2000 + year : 1900 + year;
}

function isDay({ year, month, day }: Day): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
