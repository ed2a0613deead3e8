import type { DataCategory } from '../datum/category.ts';
import { categoryOfField } from '../datum/field-category.ts';
import { categoryOfText } from '../datum/recognize.ts';
import type { InputEvidence } from '../evidence/evidence.ts';
import { ofKind } from '../evidence/log.ts';
import type { Case, KnownValue } from './case.ts';
import type { Exposure } from './dossier.ts';
import type { ShownValue, Origin } from './shown.ts';
import { shownIn } from './shown.ts';

/** A value to search for: what it is, and since when it can have left. */
export interface Seed {
  readonly category: DataCategory;
  readonly text: string;
  readonly source: Exclude<Exposure['source'], 'recognized'>;
  /** What the field is called that it was typed into; '' where it has no name, or nobody typed it. */
  readonly label: string;
  /** It was typed into a field that the site marked to be left out of recordings. */
  readonly masked?: true | undefined;
  /** Where it was typed, if it was: nothing before that moment can carry it. */
  readonly typed?: Origin | undefined;
  /** Where the page showed it before it was typed, if it did: the site knew it already, and it may have left at any time. */
  readonly shown?: Origin | undefined;
}

/** Beyond this a typed text is a document of its own; its beginning is what is searched for. Characters. */
export const SEED_MAX = 256;

/** Everything to search for in a case: the values known beforehand, what was typed during its visits, and what their pages showed. */
export function seedsOf({ visits, known }: Case): readonly Seed[] {
  const typed = visits.flatMap((log, i) => settled(ofKind(log, 'input')).map(it => ({ input: it, visit: i + 1 })));
  const fromInputs = typed.flatMap(({ input, visit }) => {
    const match = known.find(it => same(it.value, input.value));
    const category = categoryOfInput(input, match === undefined ? [] : [match]);
    if (category === undefined || input.value.trim() === '') return [];
    const where = { visit, offsetMs: input.offsetMs, document: input.document, ref: `${visit}:${input.id}` };
    const label = (input.field.label || input.field.name).trim();
    return [{ category, text: textOf(input.value), label, source: match?.origin ?? 'typed' as const, typed: where, masked: input.masked }];
  });
  const untyped = known.filter(it => !typed.some(({ input }) => same(it.value, input.value)));
  const shown = shownIn(visits).filter(it => !known.some(({ value }) => same(value, it.text)) && !typed.some(({ input, visit }) => mirrors(it, input, visit)));
  const isBoth = (it: ShownValue, seed: Pick<Seed, 'category' | 'text'>): boolean => it.category === seed.category && same(it.text, seed.text);
  const withShown = fromInputs.map(it => ({ ...it, shown: shown.find(other => isBoth(other, it))?.shown }));
  const onlyShown = shown.filter(it => !fromInputs.some(other => isBoth(it, other)));
  return [...unique(withShown), ...untyped.map(fromKnown), ...onlyShown.map(fromShown)];
}

function fromShown({ category, text, shown }: ShownValue): Seed {
  return { category, text: textOf(text), label: '', source: 'shown', shown };
}

/** A look at the page may come this much before the batch that tells of the key. Milliseconds. */
const KEY_MAX = 100;

// What a page shows of a value while it is typed is what was typed, or the beginning of it.
function mirrors({ text, shown }: ShownValue, { value, offsetMs }: InputEvidence, visit: number): boolean {
  const isBefore = visit < shown.visit || (visit === shown.visit && offsetMs <= shown.offsetMs + KEY_MAX);
  return isBefore && value.trim().toLowerCase().startsWith(text.toLowerCase());
}

function fromKnown({ category, value, origin }: KnownValue): Seed {
  return { category, text: textOf(value), label: '', source: origin };
}

function textOf(value: string): string {
  return value.trim().slice(0, SEED_MAX);
}

/** Who pauses this long has finished a thought, and scripts that wait for typing to end send what they have. Milliseconds. */
const PAUSE_MIN = 400;

// While somebody types, a field passes through every beginning of its value: what it became, or rested at, is what it held.
function settled(inputs: readonly InputEvidence[]): readonly InputEvidence[] {
  return inputs.filter((it, i) => {
    const next = inputs.slice(i + 1).find(later => sameField(later, it));
    return next === undefined || next.offsetMs - it.offsetMs >= PAUSE_MIN || !next.value.toLowerCase().startsWith(it.value.toLowerCase());
  });
}

function sameField(a: InputEvidence, b: InputEvidence): boolean {
  return a.document === b.document && a.field.name === b.field.name && a.field.label === b.field.label && a.field.type === b.field.type;
}

/** What kind of data an entry is: that of the known value which it repeats, or what its field and its own looks say. */
export function categoryOfInput(input: InputEvidence, known: readonly KnownValue[]): DataCategory | undefined {
  return known.find(it => same(it.value, input.value))?.category ?? categoryOf(input);
}

function categoryOf({ field, value }: InputEvidence): DataCategory | undefined {
  const shown = categoryOfText(value);
  const named = categoryOfField(field) ?? shown;
  // Sites ask for a user name and mean an e-mail address: what was typed knows better.
  if (named !== undefined) return shown === 'email-address' ? shown : named;
  return field.type === 'select' || field.type === 'select-one' ? undefined : 'message-text';
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

// The first time a value was typed is the moment from which it can have left.
function unique(seeds: readonly Seed[]): readonly Seed[] {
  const keyOf = (it: Seed): string => `${it.category} ${it.text.toLowerCase()} ${it.typed?.document ?? ''}`;
  const seen = new Set<string>();
  return seeds.filter(it => !seen.has(keyOf(it)) && seen.add(keyOf(it)));
}
