const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Seconds since the epoch of an HTTP date (RFC 9110 §5.6.7, and the dashed form cookies use) or an ISO 8601 UTC date;
 * undefined for anything else. Own arithmetic, because the core has no `Date`.
 */
export function epochSecondsOf(text: string): number | undefined {
  const http = /(\d{1,2})[ -](\w{3})[ -](\d{2,4}) (\d{2}):(\d{2}):(\d{2})/u.exec(text);
  if (http !== null) {
    const [day = 0, , year = 0, ...time] = http.slice(1).map(Number);
    return seconds([year < 100 ? year + 2000 : year, MONTHS.indexOf((http[2] ?? '').toLowerCase()) + 1, day], time);
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/u.exec(text)?.slice(1).map(Number);
  return iso === undefined ? undefined : seconds(iso.slice(0, 3), iso.slice(3));
}

function seconds([year = 0, month = 0, day = 0]: readonly number[], [hour = 0, minute = 0, second = 0]: readonly number[]): number | undefined {
  return month < 1 ? undefined : daysFromEpoch(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second;
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that leap days come last.
function daysFromEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}
