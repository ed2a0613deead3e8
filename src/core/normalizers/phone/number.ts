/** A telephone number, as far as its writing tells. */
export interface PhoneNumber {
  /** The country calling code, without plus; undefined where the number was written for use inside a country we do not know. */
  readonly code: string | undefined;
  /** The national (significant) number of E.164 §6.2: no calling code and no trunk prefix. */
  readonly national: string;
  /** It was written with a `0` that is dialed only inside the country, or its country dials one. */
  readonly trunkZero: boolean;
}

/** E.164 §6.2.1: fifteen digits at most; shorter than seven, it is no subscriber's. */
const DIGITS_MAX = 15;
const DIGITS_MIN = 7;

/** Reads a number from any usual writing: `+44 (0)20 7946 0000`, `0033612345678`, `tel:06-12-34-56-78`, `(202) 555-0143 ext. 7`. */
export function phoneNumberOf(text: string): PhoneNumber | undefined {
  const bare = text.normalize('NFKC').trim().replace(/^tel:/iu, '').replace(/(?:;|,|#|x|ext|poste).*$/isu, '');
  const digits = bare.replace(/\(0\)/gu, '').replace(/[^0-9]/gu, '');
  if (!/^[\s+()0-9./\-‐-―]+$/u.test(bare) || digits.length < DIGITS_MIN || digits.length > DIGITS_MAX + 3) return undefined;
  const international = internationalOf(bare, digits);
  if (international !== undefined) return inCountry(international);
  return { code: undefined, national: digits.replace(/^0/u, ''), trunkZero: digits.startsWith('0') };
}

/** Shorter than this, a number without plus and zero is one inside a country. North America writes eleven digits with its code. */
const INTERNATIONAL_MIN = 11;

/** The digits from the calling code on; undefined where the writing has none. */
function internationalOf(bare: string, digits: string): string | undefined {
  if (/^\s*\(?\+/u.test(bare)) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  if (digits.startsWith('011') && digits.length > INTERNATIONAL_MIN + 2) return digits.slice(3);
  return digits.startsWith('0') || digits.length < INTERNATIONAL_MIN ? undefined : digits;
}

/** Countries whose subscriber numbers begin with a zero that is part of them: Italy, San Marino, Vatican City, Côte d'Ivoire, Congo, Gabon. */
const ZERO_BELONGS: readonly string[] = ['39', '378', '379', '225', '242', '241'];
/** Countries that dial no zero inside: North America, Spain, Portugal, Denmark, Norway, Luxembourg, Greece, Poland, Czechia, Singapore, Hong Kong. */
const NO_TRUNK_ZERO: readonly string[] = [...ZERO_BELONGS, '1', '7', '34', '351', '45', '47', '352', '30', '48', '420', '65', '852'];

function inCountry(international: string): PhoneNumber | undefined {
  const code = callingCodeOf(international);
  if (code === undefined) return undefined;
  const rest = international.slice(code.length);
  const national = ZERO_BELONGS.includes(code) ? rest : rest.replace(/^0/u, '');
  return { code, national, trunkZero: !NO_TRUNK_ZERO.includes(code) };
}

/**
 * The calling codes of the ITU (List of Recommendation ITU-T E.164 assigned country codes, Operational Bulletin 1114).
 * No code begins another, so their lengths are a table: these of one and two digits, and the first two digits of those of three.
 */
const SHORT_CODES = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/u;
const LONG_CODES = /^(?:2[1-69]|35|37|38|42|50|59|6[7-9]|80|85|87|88|9[679])[0-9]/u;

function callingCodeOf(international: string): string | undefined {
  return (SHORT_CODES.exec(international) ?? LONG_CODES.exec(international))?.[0];
}
