import type { DataCategory } from '../datum/category.ts';
import { categoryOfText } from '../datum/recognize.ts';
import { shownDatum } from '../datum/shown.ts';
import type { Case } from '../dossier/case.ts';
import { seedsOf } from '../dossier/seeds.ts';
import type { InputEvidence, ShownEvidence } from '../evidence/evidence.ts';
import { ofKind } from '../evidence/log.ts';
import type { Personal } from './personal.ts';
import { keyOf } from './personal.ts';

/**
 * What a case knows of its visitor: what was typed, also on the way to what it became, what its pages showed, and what was known
 * beforehand. What an audit searches for comes first, and as an audit searches for it.
 */
export function personsValues(input: Case): readonly Personal[] {
  const tells = tellsIn(input);
  const seeds = seedsOf(input).map(({ category, text }): Personal => ({ category, text, effort: 'full', tells: tells.get(keyOf(text)) }));
  const whole = new Map(seeds.map(it => [keyOf(it.text), it.category]));
  const typed = input.visits.flatMap(log => ofKind(log, 'input')).filter(isPersonal).map((it): Personal => ({ category: whole.get(keyOf(it.value)) ?? categoryOfText(it.value) ?? 'message-text', text: it.value.trim(), effort: 'light' }));
  const known = input.known.map(({ category, value }): Personal => ({ category, text: value.trim(), effort: 'light' }));
  const shown = input.visits.flatMap(log => ofKind(log, 'shown')).flatMap(shownValue);
  return unique([...seeds, ...[...typed, ...known, ...shown].filter(it => !whole.has(keyOf(it.text)))]);
}

// What is chosen from a list that asks for nothing personal says nothing of anybody; the field that a page shows may be a button.
function isPersonal({ field, value }: InputEvidence): boolean {
  return value.trim() !== '' && !(field.type.startsWith('select') && value.trim().length < CHOSEN_MIN);
}

/** Characters. */
const CHOSEN_MIN = 3;

function shownValue({ field, value }: ShownEvidence): readonly Personal[] {
  if (field.type === 'sign-out' || value.trim() === '') return [];
  const datum = shownDatum(field, value);
  return [{ category: datum?.category ?? ('message-text' satisfies DataCategory), text: datum?.text ?? value.trim(), effort: 'light' }];
}

/** What pages make of the values they show: of a stand-in in their place the same must be made. */
function tellsIn(input: Case): ReadonlyMap<string, NonNullable<Personal['tells']>> {
  const shown = input.visits.flatMap(log => ofKind(log, 'shown'));
  return new Map(shown.flatMap(({ field, value }) => {
    const datum = shownDatum(field, value);
    if (datum === undefined) return [];
    const [before = '', behind = ''] = value.split(datum.text);
    return [[keyOf(datum.text), (text: string): unknown => {
      const made = shownDatum(field, before + text + behind);
      return [made?.category, made?.bond, made?.text.length];
    }] as const];
  }));
}

/** Each value once, as the first that tells of it says. */
export function unique(all: readonly Personal[]): readonly Personal[] {
  const seen = new Set<string>();
  return all.filter(({ category, text, effort }) => {
    const key = effort === 'full' ? `${category} ${text}` : text;
    const isNew = text !== '' && !seen.has(key);
    seen.add(key).add(text);
    return isNew;
  });
}
