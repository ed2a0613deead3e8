import { identifiersIn } from '../datum/identifier.ts';
import { categoryOfText } from '../datum/recognize.ts';
import { variantsOf } from '../normalizers/index.ts';
import { recognizedIn } from '../recognizers/index.ts';
import type { Making } from './candidates.ts';
import { candidateFor, scopeAt, wordsOf } from './candidates.ts';
import type { Personal } from './personal.ts';
import { keyOf } from './personal.ts';

/** A value and what stands in for it. */
export interface StandIn extends Personal {
  readonly by: string;
}

/** So many tries: of numbers with two check digits one in a hundred fits. */
const TRIES = 2_000;

/**
 * A stand-in for each value: another of the same looks, of which every reader makes the same (the same variants with the same lengths, the
 * same kind of number, the same identifier in the same place), and no two the same. What begins a longer value begins its stand-in.
 */
export function standInsFor(all: readonly Personal[], making: Making): readonly StandIn[] {
  const made = new Map<string, string>();
  const taken = new Set(all.map(it => keyOf(it.text)));
  drawAccented(all, making);
  // Of what much is asked, first: names in it are the same in the others.
  const longest = all.toSorted((a, b) => Number(b.isPicky === true) - Number(a.isPicky === true) || b.text.length - a.text.length);
  const beginnings = openBeginnings(longest.filter(isPersons));
  for (const it of longest) {
    const key = keyOf(it.text);
    if (made.has(key)) continue;
    const whole = isPersons(it) ? beginnings(key) : undefined;
    const by = made.get(whole ?? '')?.slice(0, it.text.trim().length) ?? best(it, { making, taken });
    made.set(key, by);
    taken.add(keyOf(by));
  }
  return all.map(it => ({ ...it, by: inCaseOf(made.get(keyOf(it.text)) ?? '', it.text.trim()) }));
}

// Words with accents first: what is drawn for them must bear them.
function drawAccented(all: readonly Personal[], { scrambler }: Making): void {
  const accented = all.filter(({ text, effort }) => effort === 'full' && /[^\u0000-\u007f]/u.test(text));
  for (const { text } of accented) scrambler.in('word')(text);
}

// Identifiers are drawn whole.
function isPersons({ category, effort }: Personal): boolean {
  return effort === 'full' || !/-(?:identifier|token)$/u.test(category);
}

/** The longest value that begins so and goes on. */
function openBeginnings(longest: readonly Personal[]): (key: string) => string | undefined {
  const keys = [...new Set(longest.map(it => keyOf(it.text)))].toSorted((a, b) => b.length - a.length);
  return key => keys.find(it => it.length > key.length && it.startsWith(key));
}

interface Best {
  readonly making: Making;
  readonly taken: ReadonlySet<string>;
}

/** The first try that reads as the value does; where none does in every respect, the first that nearly does: what must not stay does not. */
function best(it: Personal, { making, taken }: Best): string {
  const value = { ...it, text: it.text.trim() };
  const [isLike, tells] = [likeness(value), sameBy(value, it.tells ?? (() => undefined))];
  const found: Found = { any: '', near: '' };
  for (let attempt = 0; attempt < TRIES && (found.near === '' || attempt < PICKY_TRIES); attempt += 1) {
    const by = candidateFor(value, attempt, making);
    if (isTaken(by, value, taken) || !fits(by, { found, isLike, tells })) continue;
    making.scrambler.fix(wordsOf(value.text), scopeAt(wordsOf(value.text), attempt));
    return by;
  }
  return [found.near, found.any].find(by => by !== '') ?? candidateFor(value, TRIES, making);
}

interface Found {
  /** The first try, and the first of which nearly the same is made. */
  any: string;
  near: string;
}

interface Asked {
  readonly found: Found;
  readonly isLike: (text: string) => boolean;
  readonly tells: (text: string) => boolean;
}

// What is told of a value in its own places is asked first, for it is soon told and seldom so.
function fits(by: string, { found, isLike, tells }: Asked): boolean {
  found.any ||= by;
  const isTold = tells(by);
  if ((!isTold && found.near !== '') || !isLike(by)) return false;
  found.near ||= by;
  return isTold;
}

/** So many tries are made for what little is made of a value beside its looks. */
const PICKY_TRIES = 600;

function sameBy({ text: value }: Personal, of: (text: string) => unknown): (text: string) => boolean {
  const looks = JSON.stringify(of(value));
  return text => JSON.stringify(of(text)) === looks;
}

function isTaken(by: string, { category, text }: Personal, taken: ReadonlySet<string>): boolean {
  return category !== 'gender' && text.length > 1 && /[\p{L}\d]/u.test(text) && taken.has(keyOf(by));
}

/** Whether readers make the same of a text as of a value, beside the text itself; what is told soonest is asked first. */
function likeness(it: Personal): (text: string) => boolean {
  const asked = [identifiersOf, recognizedOf(it), ...it.effort === 'light' ? [] : [variantsLike(it)]].map(of => sameBy(it, of));
  return text => it.category === 'gender' || (text.length === it.text.length && asked.every(isSame => isSame(text)));
}

function identifiersOf(text: string): unknown {
  return [categoryOfText(text), identifiersIn(text).map(it => [text.indexOf(it), it.length])];
}

function recognizedOf({ category }: Personal): (text: string) => unknown {
  return text => ['', category.replaceAll('-', '_')].map(name => recognizedIn({ name, value: text }).map(it => [it.category, it.confidence, text.indexOf(it.text), it.text.length]));
}

function variantsLike({ category }: Personal): (text: string) => unknown {
  return text => variantsOf(text, category).map(it => [it.steps, it.part, it.text.length]);
}

/** A stand-in in the case of another writing of its value. */
function inCaseOf(by: string, text: string): string {
  if (by.length !== text.length) return by;
  return Array.from({ length: by.length }, (_, i) => {
    const [sign, given] = [by.charAt(i), text.charAt(i)];
    const [small, capital] = [sign.toLowerCase(), sign.toUpperCase()];
    if (small.length !== 1 || capital.length !== 1 || given.toLowerCase() === given.toUpperCase()) return sign;
    return given === given.toLowerCase() ? small : capital;
  }).join('');
}
