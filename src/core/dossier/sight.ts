import type { DataCategory } from '../datum/category.ts';
import type { Form } from '../datum/form.ts';
import type { Spelling } from '../datum/spellings.ts';
import { supports } from '../datum/supporting-key.ts';
import type { Field } from '../payload/field.ts';
import type { Seed } from './seeds.ts';

/** A value found in a field, and how it was written there. */
export interface Sighted {
  readonly seed: Seed;
  readonly field: Field;
  readonly form: Form;
  readonly chain: readonly string[];
  /** It is likely rather than certain that this is the visitor's value: see `sight`. */
  readonly inferred: boolean;
}

/** The fields of one request, made ready to be searched for many values. */
export interface Haystack {
  readonly fields: readonly Field[];
  /** All of it, and only its long runs of letters, digits and base64 signs: what digests and encodings can stand in. */
  readonly text: Cases;
  readonly runs: Cases;
}

interface Cases {
  readonly given: string;
  readonly lower: string;
}

/** Prepares the fields of one request. */
export function haystackOf(fields: readonly Field[]): Haystack {
  const text = fields.map(it => it.value).join('\n');
  const runs = text.match(/[\w+/-]{20,}/gu)?.join('\n') ?? '';
  return { fields, text: { given: text, lower: text.toLowerCase() }, runs: { given: runs, lower: runs.toLowerCase() } };
}

/** The shortest text that the pattern of `runs` keeps. Characters. */
const RUN_MIN = 20;

/**
 * Where the values stand in one request: for each, the most direct place for each form it is written in. A word that is all
 * of a field, but that others may mean too (`google`, `single`), is inferred; a value shorter or less alone than that
 * counts only where a certain one of the same visitor stands in the same request, and then as inferred.
 */
export function sight(seeds: readonly Seed[], hay: Haystack): readonly Sighted[] {
  const found = seeds.map(seed => ({ seed, certain: sightOne(seed, hay, holds) }));
  const likely = found.some(it => it.certain.length > 0) ? mayHold : isWord;
  return found.flatMap(({ seed, certain }) => certain.length > 0 ? certain : sightOne(asPlain(seed), hay, likely).map(it => ({ ...it, inferred: true })));
}

function asPlain(seed: Seed): Seed {
  return { ...seed, spellings: seed.spellings.filter(it => it.form === 'plain') };
}

function sightOne(seed: Seed, hay: Haystack, isIn: typeof holds): readonly Sighted[] {
  const found = seed.spellings
    .filter(it => occurs(it, it.form !== 'plain' && it.text.length >= RUN_MIN ? hay.runs : hay.text))
    .flatMap(spelling => hay.fields.filter(it => isIn(it, spelling, seed.category)).map(field => sighted(seed, field, spelling)))
    .toSorted((a, b) => a.field.value.length - b.field.value.length);
  return found.filter((it, i) => found.findIndex(other => other.form === it.form) === i);
}

// Spellings that mean the same in any case are written in lower case.
function occurs({ text, anyCase }: Spelling, { given, lower }: Cases): boolean {
  return anyCase ? lower.includes(text) : given.includes(text);
}

// Base64 around a readable value is what somebody did to it; JSON, forms and compression are the transport's business.
function sighted(seed: Seed, field: Field, { form, chain }: Spelling): Sighted {
  const wrapped = form === 'plain' && field.steps.includes('base64');
  return { seed, field, form: wrapped ? 'encoded' : form, chain: [...chain, ...field.steps.toReversed()], inferred: false };
}

/** From this length on a text does not stand in a request by chance, whatever surrounds it. Characters. */
const LONG = 10;
/** Below this length a text is found everywhere: only its own field, by name and in full, speaks of it. Characters. */
const SHORT = 6;

function holds(field: Field, { text, form, anyCase }: Spelling, category: DataCategory): boolean {
  const value = anyCase ? field.value.toLowerCase() : field.value;
  if (text.length >= LONG) return isOneWord(text) ? standsAlone(text, value) : value.includes(text);
  return form === 'plain' && holdsShort({ ...field, value }, text, category);
}

function holdsShort({ name, value }: Field, text: string, category: DataCategory): boolean {
  if (text.length < SHORT) return value.trim() === text && supports(name, category);
  return standsAlone(text, value) && (isMixed(text) || supports(name, category));
}

/** Shorter than this, even a certain companion does not make it likely. Characters. */
const SHORTEST = 4;

function mayHold(field: Field, { text }: Spelling): boolean {
  if (text.length < SHORTEST || isName(field) || field.packed) return false;
  return text.length < SHORT ? field.value.toLowerCase().trim() === text : standsAlone(text, field.value.toLowerCase());
}

function isWord(field: Field, { text }: Spelling): boolean {
  return text.length >= SHORT && !isName(field) && !field.packed && field.value.toLowerCase().trim() === text;
}

// A parameter's or a field's own name was chosen by a developer: `family` in it is a word like any other.
function isName({ name }: Field): boolean {
  return name.endsWith('(name)');
}

// However long, a word can be part of another: `consultant` of `consultants`. A hexadecimal or base64 text has digits.
function isOneWord(text: string): boolean {
  return /^\p{L}+$/u.test(text);
}

// Letters and digits together, or a sign no word has: such a text is not a word of somebody else's.
function isMixed(text: string): boolean {
  return (/\p{L}/u.test(text) && /\d/u.test(text)) || /[@.]/u.test(text);
}

function standsAlone(wanted: string, value: string): boolean {
  for (let at = value.indexOf(wanted); at !== -1; at = value.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\d]/u.test(`${value[at - 1] ?? ' '}${value[at + wanted.length] ?? ' '}`)) return true;
  }
  return false;
}
