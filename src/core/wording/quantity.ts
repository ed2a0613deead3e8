import { catalogOf } from './catalog-of.ts';
import type { Language } from './language.ts';
import { writeCount, writeList, writeNumber, type Noun, type TimeUnit } from './notation.ts';

/** `1,234.5`: at most `decimals` places, none of them needless. */
export function numberOf(value: number, language: Language, decimals = 0): string {
  return writeNumber(catalogOf(language).notation, value, decimals);
}

/** `3 requests`. */
export function countOf(count: number, noun: Noun, language: Language): string {
  return writeCount(catalogOf(language).notation, count, noun);
}

/** `a, b and c`. */
export function listOf(items: readonly string[], language: Language): string {
  return writeList(catalogOf(language).notation, items);
}

/** `14.2 kB`, in powers of a thousand (SI). */
export function bytesOf(bytes: number, language: Language): string {
  const { byteUnits, space } = catalogOf(language).notation;
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), byteUnits.length - 1);
  return `${numberOf(bytes / 1000 ** power, language, power === 0 ? 0 : 1)}${space}${byteUnits[power] ?? ''}`;
}

/** How long something took, or when it happened in a visit: `850 ms`, `1.2 s`, `3 min 5 s`. */
export function durationOf(durationMs: number, language: Language): string {
  const { space } = catalogOf(language).notation;
  if (durationMs < 999.5) return `${numberOf(durationMs, language)}${space}ms`;
  if (durationMs < 59_950) return `${numberOf(durationMs / 1000, language, 1)}${space}s`;
  const seconds = Math.round(durationMs / 1000);
  return `${numberOf(Math.floor(seconds / 60), language)}${space}min${seconds % 60 === 0 ? '' : `${space}${seconds % 60}${space}s`}`;
}

const LIFETIMES: readonly (readonly [unit: TimeUnit, seconds: number, from: number])[] = [
  ['year', 31_557_600, 63_115_200], ['month', 2_629_800, 5_259_600], ['day', 86_400, 172_800], ['hour', 3600, 7200], ['minute', 60, 120], ['second', 1, 0],
];

/** How long a cookie is to live, as people say it: `13 months`, `2 years`. */
export function lifetimeOf(lifetimeS: number, language: Language): string {
  const [unit, seconds] = LIFETIMES.find(([, , from]) => lifetimeS >= from) ?? ['second', 1];
  return countOf(Math.max(0, Math.round(lifetimeS / seconds)), catalogOf(language).notation.times[unit], language);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** A moment, from ISO 8601 in UTC: `14 November 2026, 09:31 UTC`. Anything else is given back as it is. */
export function momentOf(iso: string, language: Language): string {
  const { months, moment } = catalogOf(language).notation;
  const [, year, month, day, hour, minute] = ISO.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined || hour === undefined || minute === undefined) return iso;
  return moment({ year: Number(year), month: name, day: Number(day), hour, minute });
}
