/** Inches, as printers and the DevTools protocol have them. */
export interface Paper { readonly width: number; readonly height: number }

const A4: Paper = { width: 8.27, height: 11.69 };
const LETTER: Paper = { width: 8.5, height: 11 };

/** Where letters are written on Letter (Unicode CLDR, supplemental data, `paperSize`). */
const LETTER_IN = /[_-](?:BZ|CA|CL|CO|CR|GT|MX|NI|PA|PH|PR|SV|US|VE)\b/u;

/** The paper that people have who set up a shell like this. */
export function paperIn(environment: Readonly<Record<string, string | undefined>>): Paper {
  const locale = environment['LC_ALL'] || environment['LC_PAPER'] || environment['LANG'] || '';
  return LETTER_IN.test(locale) ? LETTER : A4;
}
