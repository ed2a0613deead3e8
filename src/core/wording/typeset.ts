/** Narrow no-break space: what French puts before high punctuation, inside quotation marks and between thousands. */
export const NARROW = '\u202f';

/**
 * French text, typed with ordinary spaces and apostrophes, as it is printed (Imprimerie nationale, Lexique des règles
 * typographiques): no line ever breaks before ; : ? ! » or after «.
 */
export function typesetFrench(text: string): string {
  return text.replace(/[ \u00a0]([;:?!»])/g, `${NARROW}$1`).replace(/«[ \u00a0]/g, `«${NARROW}`).replaceAll('\'', '’');
}

/** Tag for French prose: sets the words and leaves what is put in as it is, as that is somebody else's. */
export function fr(words: TemplateStringsArray, ...holes: readonly (string | number)[]): string {
  return words.map((it, n) => `${typesetFrench(it)}${holes[n] ?? ''}`).join('');
}
