import { passesLuhn, remainder } from '../datum/checksums.ts';
import { dateFor } from './date-for.ts';
import { abbreviated, spelledOut } from '../normalizers/address/abbreviations.ts';
import type { Chance } from './chance.ts';
import { drawPlain } from './draw.ts';
import type { Personal } from './personal.ts';
import type { Scrambler } from './scrambler.ts';

/** What stand-ins are made with. */
export interface Making {
  readonly chance: Chance;
  readonly scrambler: Scrambler;
  /** A host that stays: a mailbox provider's, or a party's that the audit names. */
  readonly isPublic: (host: string) => boolean;
}

/**
 * The nth try at another value of the same looks. At first everything is drawn; tries that have to meet a numbering scheme keep ever more
 * of the digits in front, which name a country, a bank or a network and nobody in it.
 */
export function candidateFor(it: Personal, attempt: number, making: Making): string {
  if (it.effort === 'light' && !it.text.includes('@')) return drawnAnew(it.text, making.chance);
  switch (it.category) {
    case 'gender': return GENDERS[making.chance(GENDERS.length)] ?? it.text;
    case 'payment-card': return withLuhn(redrawn(it.text, { keep: keptAt(attempt), chance: making.chance }));
    case 'bank-account': return withIban(redrawn(it.text, { keep: keptAt(attempt), chance: making.chance }));
    case 'date-of-birth': return dateFor(it.text, attempt, making.chance);
    case 'postal-address': return addressOfPlace(it.text, attempt, making);
    default: return it.text.includes('@') ? addressFor(it.text, attempt, making) : wordsFor(it.text, attempt, making);
  }
}

/** So many tries are made before more is kept. */
const PATIENCE = 40;

function keptAt(attempt: number): number {
  return Math.floor(attempt / PATIENCE);
}

/** They tell nobody apart; which of them stands for which is chance. */
const GENDERS = ['Female', 'Male', 'female', 'male', 'F', 'M', 'f', 'm', 'Femme', 'Homme', 'femme', 'homme', 'Woman', 'Man', 'woman', 'man', 'Mme', 'Mr', 'Mrs', 'Ms', 'h', 'w', '1', '2'];

/** In which scope the words of a text are drawn at a try; of an address, the words before its host. */
export function scopeAt(text: string, attempt: number): string {
  return attempt === 0 ? 'word' : `word ${text} ${attempt}`;
}

/** What of a text is words that are drawn in its scope. */
export function wordsOf(text: string): string {
  return text.includes('@') ? text.slice(0, text.lastIndexOf('@')) : text;
}

function wordsFor(text: string, attempt: number, { chance, scrambler }: Making): string {
  const words = scrambler.in(scopeAt(text, attempt))(text);
  return attempt === 0 || !/\d/u.test(text) ? words : redrawn(text, { keep: keptAt(attempt - 1), chance, letters: words });
}

function addressFor(text: string, attempt: number, making: Making): string {
  const words = wordsOf(text);
  return `${wordsFor(words, attempt, making)}@${hostFor(text.slice(words.length + 1), attempt, making)}`;
}

// What kind of street it is says nobody's name, nor do the small words between.
function addressOfPlace(text: string, attempt: number, making: Making): string {
  const made = wordsFor(text, attempt, making);
  return text.replace(/[\p{L}\p{M}]+|\d/gu, (word, at: number) => isOfStreets(word) ? word : made.slice(at, at + word.length));
}

function isOfStreets(word: string): boolean {
  const small = word.toLowerCase();
  return /\p{L}/u.test(word) && (abbreviated(small, 'usual') !== small || spelledOut(small) !== small || (word === small && word.length <= SMALL_MAX));
}

/** `de`, `la`, `the`. Letters. */
const SMALL_MAX = 3;

// Its last label says which registry, and nobody's name.
function hostFor(host: string, attempt: number, { scrambler, isPublic }: Making): string {
  if (isPublic(host.toLowerCase())) return host;
  const at = host.lastIndexOf('.');
  // Addresses of one host stay so, as long as nothing else is asked for.
  const scramble = scrambler.in(attempt < HOST_MAX ? 'host' : `host ${host} ${attempt}`);
  return at === -1 ? scramble(host) : scramble(host.slice(0, at)) + host.slice(at);
}

/** Tries for which the host is the same. */
const HOST_MAX = 200;

interface Redrawing {
  /** Digits in front that stay. */
  readonly keep: number;
  readonly chance: Chance;
  /** The same text with its letters exchanged; left out where letters stay or are drawn with the digits. */
  readonly letters?: string | undefined;
}

// A number that begins with zero does so for a reason, and so does one that ends with two.
function redrawn(text: string, { keep, chance, letters }: Redrawing): string {
  const signs = letters === undefined ? Array.from(text) : Array.from(letters);
  const round = /0[.,]?0+\D*$/u.exec(text)?.index ?? text.length;
  let digits = 0;
  return Array.from(text, (sign, i) => {
    if (!/\d/u.test(sign)) return signs[i] ?? sign;
    digits += 1;
    const isKept = digits <= keep || i >= round || sign === '0' && text.charAt(i - 1) === '';
    return isKept ? sign : drawnDigit(sign, chance, digits === 1);
  }).join('');
}

function drawnDigit(sign: string, chance: Chance, isFirst: boolean): string {
  return isFirst && sign !== '0' ? String(1 + chance(9)) : String(chance(10));
}

/** Every letter and digit is another of its class; hexadecimal stays hexadecimal. */
function drawnAnew(text: string, chance: Chance): string {
  return text.replace(/[A-Za-z\d]+(?:-[\da-f]+)*/giu, word => {
    const isHex = /^[\da-f-]+$/iu.test(word) && /\d/u.test(word);
    const isTime = /^1\d{9}(?:\d{3})?$/u.test(word);
    return word.replace(/[A-Za-z\d]/gu, (sign, at: number) => isTime && at === 0 ? sign : anew(sign, isHex, chance));
  }).replace(/[^\u0000-\u007f]/gu, sign => sign === sign.toLowerCase() ? drawPlain(sign, chance, false) : sign);
}

function anew(sign: string, isHex: boolean, chance: Chance): string {
  if (/\d/u.test(sign)) return String(chance(10));
  const letters = isHex ? 'abcdef' : 'abcdefghijklmnopqrstuvwxyz';
  const drawn = letters.charAt(chance(letters.length));
  return sign === sign.toLowerCase() ? drawn : drawn.toUpperCase();
}

// ISO/IEC 7812-1: one of ten last digits fits.
function withLuhn(text: string): string {
  const at = text.search(/\d\D*$/u);
  const fits = (last: number): boolean => passesLuhn(replacedAt(text, at, String(last)).replace(/\D/gu, ''));
  const last = Array.from({ length: 10 }, (_, i) => i).find(fits);
  return last === undefined || at === -1 ? text : replacedAt(text, at, String(last));
}

// ISO 13616-1: the two digits behind the country are what the rest makes them.
function withIban(text: string): string {
  const [, country = '', check = '', rest = ''] = /^([A-Za-z]{2})(\d{2})(.*)$/u.exec(text) ?? [];
  if (check === '') return text;
  const compact = `${rest}${country}00`.replace(/[^A-Za-z\d]/gu, '').toUpperCase().replace(/[A-Z]/gu, it => String(it.charCodeAt(0) - 55));
  return `${country}${String(98 - remainder(compact, 97)).padStart(2, '0')}${rest}`;
}

function replacedAt(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at + 1);
}
