import { epochSecondsOf } from '../evidence/instant.ts';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?\s?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/iu;

/**
 * Milliseconds since the epoch of an ISO 8601 time with any zone, as HAR files hold it; undefined for anything else. A time
 * without a zone is taken for UTC: whose clock it was is not known, and times are compared within one file only.
 */
export function epochMsOf(text: string): number | undefined {
  const found = WRITTEN.exec(text.trim());
  if (found === null) return undefined;
  const [, day, time, fraction] = found;
  const seconds = epochSecondsOf(`${day ?? ''}T${time ?? ''}`);
  return seconds === undefined ? undefined : seconds * 1000 + Math.round(Number(`0${fraction ?? ''}`) * 1000) - aheadMs(found.slice(5));
}

/** How far a zone is ahead of UTC. */
function aheadMs([sign, hours, minutes]: readonly (string | undefined)[]): number {
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60_000 : 60_000);
}

const DAY_MS = 86_400_000;

/** The same the other way round, in UTC: `2026-01-31T12:00:00.000Z`. */
export function isoOf(epochMs: number): string {
  const days = Math.floor(epochMs / DAY_MS);
  const ms = epochMs - days * DAY_MS;
  const [year, month, day] = dateOf(days);
  const time = [ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60].map(it => padded(Math.floor(it), 2)).join(':');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${time}.${padded(Math.floor(ms % 1000), 3)}Z`;
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (civil_from_days): years begin in March.
function dateOf(days: number): readonly [year: number, month: number, day: number] {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1];
}

function padded(n: number, digits: number): string {
  return String(n).padStart(digits, '0');
}
