import type { Day } from './date/day.ts';
import { epochDays } from './date/day.ts';
import { daysOf } from './date/days-of.ts';
import type { Normalizer, Variant } from './normalizer.ts';
import { part, whole } from './tidy/tidy.ts';

/** Dates of birth, in whatever way they were typed: written in every usual order, with every usual mark, and counted from 1970. */
export const date: Normalizer = {
  id: 'date',
  categories: ['date-of-birth'],

  variants(value) {
    const days = daysOf(value);
    return [...days.flatMap(usual), ...days.flatMap(bare), ...days.flatMap(counted), ...days.flatMap(rare), ...days.map(it => part(String(it.year), 'year'))];
  },
};

// Meta and Snap ask for YYYYMMDD.
function usual(it: Day): readonly Variant[] {
  const { y, m, d } = padded(it);
  return [
    whole(`${y}-${m}-${d}`, 'iso-date'), whole(y + m + d, 'yyyymmdd'), whole(`${d}/${m}/${y}`, 'dd-mm-yyyy'), whole(`${m}/${d}/${y}`, 'mm-dd-yyyy'),
    whole(d + m + y, 'ddmmyyyy'), whole(m + d + y, 'mmddyyyy'), whole(`${d}-${m}-${y}`, 'dd-mm-yyyy'), whole(`${d}.${m}.${y}`, 'dd-mm-yyyy'), whole(`${m}-${d}-${y}`, 'mm-dd-yyyy'),
    whole(`${y}/${m}/${d}`, 'yyyy-mm-dd'), whole(`${y}-${m}-${d}T00:00:00Z`, 'iso-date', 'midnight'), whole(`${y}-${m}-${d}T00:00:00.000Z`, 'iso-date', 'midnight'),
  ];
}

function bare({ year, month, day }: Day): readonly Variant[] {
  return [whole(`${day}/${month}/${year}`, 'dd-mm-yyyy', 'no-leading-zeros'), whole(`${month}/${day}/${year}`, 'mm-dd-yyyy', 'no-leading-zeros')];
}

const DAY_S = 86_400;

function counted(it: Day): readonly Variant[] {
  const days = epochDays(it);
  return [whole(String(days * DAY_S * 1000), 'epoch-milliseconds'), whole(String(days * DAY_S), 'epoch-seconds'), whole(String(days), 'epoch-days')];
}

function rare(it: Day): readonly Variant[] {
  const { y, m, d } = padded(it);
  const short = y.slice(-2);
  return [
    whole(`${it.day}.${it.month}.${y}`, 'dd-mm-yyyy', 'no-leading-zeros'), whole(`${y}-${it.month}-${it.day}`, 'iso-date', 'no-leading-zeros'),
    whole(`${d}/${m}/${short}`, 'dd-mm-yyyy', 'two-digit-year'), whole(`${m}/${d}/${short}`, 'mm-dd-yyyy', 'two-digit-year'),
    whole(short + m + d, 'yyyymmdd', 'two-digit-year'), whole(d + m + short, 'ddmmyyyy', 'two-digit-year'), whole(m + d + short, 'mmddyyyy', 'two-digit-year'),
  ];
}

function padded({ year, month, day }: Day): Readonly<Record<'y' | 'm' | 'd', string>> {
  return { y: String(year), m: String(month).padStart(2, '0'), d: String(day).padStart(2, '0') };
}
