import type { Audit, CollectedField, NeedEntry } from '../audit/audit.ts';
import { DATA_CATEGORIES } from '../datum/category.ts';
import type { DataCategory } from '../datum/category.ts';
import type { NeedAnswer, NeedRow } from './answers.ts';

/** What the site was seen to ask for, kind by kind, beside what it says it cannot do without. */
export function needOf({ collected = [], declared, visits }: Audit): NeedAnswer {
  const said = declared?.fields ?? [];
  const kinds = [...DATA_CATEGORIES, undefined].filter(category => collected.some(it => it.category === category) || (category !== undefined && said.some(it => it.category === category)));
  return {
    rows: kinds.map(category => rowOf(category, { asked: collected.filter(it => it.category === category), said: said.filter(it => it.category === category) })),
    watched: visits.some(it => it.observes.includes('input')),
  };
}

interface Kind { readonly asked: readonly CollectedField[]; readonly said: readonly NeedEntry[] }

function rowOf(category: DataCategory | undefined, { asked, said }: Kind): NeedRow {
  return {
    ...category && { category }, fields: asked.length,
    labels: distinct(asked.map(it => it.label)).filter(it => it !== ''), pages: distinct(asked.flatMap(it => it.pages)),
    // Needed for one purpose, it is needed, whatever is said of another.
    necessary: said.length === 0 ? 'not-said' : said.some(it => it.necessary) ? 'yes' : 'no',
    purposes: distinct(said.map(it => it.purpose)), receivedBy: distinct(asked.flatMap(it => it.receivedBy)),
  };
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
