/** How a language writes numbers, quantities and lists. Our own: `Intl` gives other bytes on other hosts. */
export interface Notation {
  readonly decimal: string;
  readonly thousands: string;
  /** Between a number and its unit. */
  readonly space: string;
  /** After the first part of a line, before what explains it. */
  readonly colon: string;
  readonly byteUnits: readonly [string, string, string, string];
  readonly months: readonly string[];
  /** `30 days`, by the number and its unit. */
  readonly times: Readonly<Record<TimeUnit, Noun>>;
  /** `14 November 2026, 09:31 UTC`. */
  readonly moment: (parts: MomentParts) => string;
  /** Which of a noun's two forms goes with this number. */
  readonly form: (count: number) => keyof Noun;
  readonly and: string;
  readonly quote: (text: string) => string;
}

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A noun as it is counted. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

export interface MomentParts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  /** `09` and `31`. */
  readonly hour: string;
  readonly minute: string;
}

/** A number with at most `decimals` places, without trailing zeros: `1,234.5`. */
export function writeNumber(notation: Notation, value: number, decimals = 0): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, notation.thousands);
  const places = fraction.replace(/0+$/, '');
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : '';
  return sign + grouped + (places && notation.decimal + places);
}

/** `3 requests`, `1 request`. */
export function writeCount(notation: Notation, count: number, noun: Noun): string {
  return `${writeNumber(notation, count)}${notation.space}${noun[notation.form(count)]}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function writeList(notation: Pick<Notation, 'and'>, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${notation.and} ${items.at(-1) ?? ''}`;
}

/** With its first letter large, as sentences begin. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
