import type { Audit, RecipientEntry } from '../../core/audit/audit.ts';
import { DATA_CATEGORIES } from '../../core/datum/category.ts';
import type { DataCategory } from '../../core/datum/category.ts';
import { FORMS } from '../../core/datum/form.ts';
import type { Form } from '../../core/datum/form.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import type { Language } from '../../core/wording/language.ts';
import type { Words } from '../words/words.ts';
import type { Paint } from './paint.ts';

const COLORS = { plain: 'red', encoded: 'magenta', hashed: 'yellow' } as const satisfies Record<Form, string>;
const WHO_MAX = 44;

export interface Style {
  readonly language: Language;
  readonly words: Words;
  readonly paint: Paint;
}

/** Third parties by kinds of data, as lines of text: the kinds stand on stairs above their columns. */
export function matrixLines({ recipients }: Audit, style: Style): readonly string[] {
  const receivers = recipients.filter(it => it.party === 'third' && it.received.length > 0);
  if (receivers.length === 0) return [style.words.noData];
  const seen = new Set(receivers.flatMap(it => it.received.map(({ category }) => category)));
  const columns = DATA_CATEGORIES.filter(it => seen.has(it));
  const width = Math.max(...receivers.map(it => whoOf(it).length));
  return [
    ...stairs(columns, width, style),
    ...receivers.map(it => `${whoOf(it).padEnd(width)}  ${columns.map(category => cell(it, category, style)).join(' ')}`),
    style.paint('dim', legend(style)),
  ];
}

function whoOf({ domain, organization }: RecipientEntry): string {
  const who = organization === undefined ? domain : `${organization} (${domain})`;
  return who.length > WHO_MAX ? `${who.slice(0, WHO_MAX - 1)}…` : who;
}

function stairs(columns: readonly DataCategory[], width: number, { language }: Style): readonly string[] {
  const { categories } = catalogOf(language);
  return columns.map((it, at) => `${' '.repeat(width)}  ${'│ '.repeat(at)}┌ ${categories[it].name}`);
}

function cell({ received }: RecipientEntry, category: DataCategory, { language, paint }: Style): string {
  const forms = received.filter(it => it.category === category).map(it => it.form);
  const worst = FORMS.find(it => forms.includes(it));
  return worst === undefined ? paint('dim', '·') : paint(COLORS[worst], catalogOf(language).forms[worst].sign);
}

function legend({ language, words }: Style): string {
  const { forms } = catalogOf(language);
  return [...FORMS.map(it => `${forms[it].sign} ${forms[it].name}`), `· ${words.dot}`].join('   ');
}
