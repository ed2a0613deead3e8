import type { DataCategory } from '../datum/category.ts';
import type { Form } from '../datum/form.ts';
import type { Spelling } from '../datum/spellings.ts';
import { supports } from '../datum/supporting-key.ts';
import type { Field } from '../payload/field.ts';
import type { Seed } from './seeds.ts';

/** A value found in a field, and how it was written there. */
export interface Sighted {
  readonly field: Field;
  readonly form: Form;
  readonly chain: readonly string[];
}

/** The fields of one request, made ready to be searched for many values. */
export interface Haystack {
  readonly fields: readonly Field[];
  readonly text: string;
  readonly lower: string;
}

/** Prepares the fields of one request. */
export function haystackOf(fields: readonly Field[]): Haystack {
  const text = fields.map(it => it.value).join('\n');
  return { fields, text, lower: text.toLowerCase() };
}

/** Where a value stands in a request: the most direct place for each form it is written in. */
export function sight(seed: Seed, hay: Haystack): readonly Sighted[] {
  const found = seed.spellings
    .filter(it => it.anyCase ? hay.lower.includes(it.text.toLowerCase()) : hay.text.includes(it.text))
    .flatMap(spelling => hay.fields.filter(it => holds(it, spelling, seed.category)).map(field => sighted(field, spelling)))
    .toSorted((a, b) => a.field.value.length - b.field.value.length);
  return found.filter((it, i) => found.findIndex(other => other.form === it.form) === i);
}

// Base64 around a readable value is what somebody did to it; JSON, forms and compression are the transport's business.
function sighted(field: Field, { form, chain }: Spelling): Sighted {
  const wrapped = form === 'plain' && field.steps.includes('base64');
  return { field, form: wrapped ? 'encoded' : form, chain: [...chain, ...field.steps.toReversed()] };
}

/** From this length on a text does not stand in a request by chance, whatever surrounds it. Characters. */
const LONG = 10;
/** Below this length a text is found everywhere: only its own field, by name and in full, speaks of it. Characters. */
const SHORT = 6;

function holds(field: Field, { text, form, anyCase }: Spelling, category: DataCategory): boolean {
  const value = anyCase ? field.value.toLowerCase() : field.value;
  const wanted = anyCase ? text.toLowerCase() : text;
  if (wanted.length >= LONG) return value.includes(wanted);
  if (form !== 'plain') return false;
  if (wanted.length < SHORT) return value.trim() === wanted && supports(field.name, category);
  return value.trim() === wanted || (standsAlone(wanted, value) && (isMixed(wanted) || supports(field.name, category)));
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
