import type { Chance } from './chance.ts';

/** What marks stand on a letter, apart from it (Unicode NFD). */
interface Taken {
  readonly base: string;
  readonly marks: string;
}

/** A sign as its letter without marks in small, by which writings of one word are known as one. */
export function plainSign(sign: string): string {
  return takenApart(sign).base.toLowerCase();
}

/**
 * Another sign of the same class for a plain one: a figure for a figure, a small letter of the same alphabet for a letter. `accented`:
 * some writing of the word has a mark on it, and what is drawn must bear marks too.
 */
export function drawPlain(plain: string, chance: Chance, accented: boolean): string {
  if (/^\d$/u.test(plain)) return String(chance(10));
  if (/^[a-z]$/u.test(plain)) {
    const letters = accented ? bearing(plain) : LETTERS;
    return letters.charAt(chance(letters.length));
  }
  return /^\p{L}$/u.test(plain) ? drawNear(plain, chance) : plain;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VOWELS = 'aeiou';

// Vowels bear all of the usual marks; of the others, hardly two bear the same.
function bearing(plain: string): string {
  return VOWELS.includes(plain) ? VOWELS : plain;
}

/**
 * The letters of other scripts, first and last (Unicode 16, code charts), small ones where there are two cases. Any may stand for any: drawn from a
 * stretch of its block only, a sign would tell the few that it can have been, of 20,000 Chinese ones three or four that names have.
 */
const SCRIPTS: readonly (readonly [number, number])[] = [
  [0x3b1, 0x3c9], [0x430, 0x44f], [0x561, 0x586], [0x5d0, 0x5ea], [0x627, 0x64a], [0x905, 0x939], [0xe01, 0xe2e], [0x10d0, 0x10f0],
  [0x3041, 0x3096], [0x30a1, 0x30fa], [0x4e00, 0x9fff], [0xac00, 0xd7a3],
];
/** Of the rest, letters of one case stand close together. */
const NEAR = 16;
const TRIES = 40;

function rangeOf(code: number): readonly [number, number] {
  const from = code - code % NEAR;
  return SCRIPTS.find(([first, last]) => code >= first && code <= last) ?? [from, from + NEAR - 1];
}

function drawNear(plain: string, chance: Chance): string {
  const code = plain.codePointAt(0) ?? 0;
  const [first, last] = rangeOf(code);
  for (let i = 0; i < TRIES; i += 1) {
    const near = String.fromCodePoint(first + chance(last - first + 1));
    if (near !== plain && isLike(near, plain)) return near;
  }
  return plain;
}

function isLike(near: string, plain: string): boolean {
  return /^\p{L}$/u.test(near) && near.toLowerCase() === near && near.normalize('NFKC') === near && near.toUpperCase().length === plain.toUpperCase().length && takenApart(near).marks === ''
    && utf8Length(near) === utf8Length(plain) && utf8Length(near.toUpperCase()) === utf8Length(plain.toUpperCase());
}

/** What was drawn, in the case of another sign and with its marks; as long as that one in UTF-8. */
export function drawnLike(drawn: string, sign: string): string {
  const { base, marks } = takenApart(sign);
  const cased = base === base.toLowerCase() ? drawn : drawn.toUpperCase();
  if (marks === '') return cased;
  const made = (cased + marks).normalize('NFC');
  return made.length === sign.length && utf8Length(made) === utf8Length(sign) ? made : sign;
}

/** Whether a sign bears a mark. */
export function isAccented(sign: string): boolean {
  return takenApart(sign).marks !== '';
}

// A Korean syllable is one sign: taken apart, two thirds of its sounds would stay as marks of the first.
const SYLLABLE = /^[\uac00-\ud7a3]$/u;

function takenApart(sign: string): Taken {
  if (SYLLABLE.test(sign)) return { base: sign, marks: '' };
  const [base = '', ...marks] = Array.from(sign.normalize('NFD'));
  return { base, marks: marks.join('') };
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
