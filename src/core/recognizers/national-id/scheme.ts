/** One country's number for its people: how it is written, and how it proves itself. */
export interface Scheme {
  /** ISO 3166-1 country and the scheme's usual short name: `fr-nir`. */
  readonly id: string;
  /** The words, besides the general ones, by which a field says that it holds this number; matched at the end of ` key words `. */
  readonly names: RegExp;
  /** The number in capitals without spaces and marks. */
  readonly shape: RegExp;
  /** Its checksum, its dates; only asked where the shape fits. */
  readonly proves: (compact: string) => boolean;
  /** A writing, as people group it, that with the checksum speaks for itself without a telling name. None where one number in ten passes by chance. */
  readonly evident?: RegExp;
}

/** Is there such a month and day? Numbers made from a birth date say their month and day, with or without a century. */
export function isMonthDay(month: string, day: string): boolean {
  const limit = DAYS[Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= limit;
}

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
