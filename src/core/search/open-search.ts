import type { Recipe } from '../datum/recipe.ts';
import type { Carried, Reading } from '../payload/field.ts';
import { readFields } from '../payload/read.ts';
import { hitsAmong } from './candidate.ts';
import type { Engine } from './engine.ts';
import { sightingsIn } from './find.ts';
import { candidatesInBytes } from './in-bytes.ts';
import { candidatesInFields } from './in-fields.ts';
import { DEPTH_MAX, huntText } from './hunt.ts';
import { wholeFieldsOf } from './short-texts.ts';
import type { Size } from './size.ts';
import { sizeOf } from './size.ts';
import { spansIn } from './spans.ts';
import type { Span } from './spans.ts';
import type { Spelled } from './spelled.ts';
import { spelled } from './spelled.ts';
import { piecedOf } from './split-fields.ts';
import { tablesOf } from './tables.ts';
import { termsOf } from './terms-of.ts';
import type { Searched, Wanted } from './wanted.ts';
import { layText, openWorkSpace } from './work-space.ts';

/** A search for some values, ready to be asked about any number of requests. */
export interface LeakSearch {
  /** Where the values stand in one request, and how they came to look so. `reading`: its fields, where they were read already. */
  readonly search: (carried: Carried, reading?: Reading) => Searched;
  /** Where in a text any writing of any value stands, whatever surrounds it: what must not be shown. In no order, and they may overlap. */
  readonly spansIn: (text: string) => readonly Span[];
  /** How often a writing of a value stands in a text, as it is; and with up to `depth` layers undone. */
  readonly countIn: (text: string, depth?: number) => number;
  readonly size: Size;
}

/** Opens a search. Hosts that open one for the same values again and again remember it (`rememberingOpener`). */
export type SearchOpener = (wanted: readonly Wanted[], recipes?: readonly Recipe[]) => LeakSearch;

/** Prepares the search for some values: their spellings, and the tables by which all of them are looked for at once. */
export function openSearch(wanted: readonly Wanted[], recipes: readonly Recipe[] = [], spell: (wanted: Wanted) => Spelled = it => spelled(it, recipes)): LeakSearch {
  const values = wanted.map(spell);
  const terms = termsOf(values);
  const tables = tablesOf(terms);
  const index = { terms, tables };
  const engine: Engine = { wanted, index, space: openWorkSpace(), wholeFields: wholeFieldsOf(values), pieced: piecedOf(values) };
  return {
    search: (carried, reading = readFields(carried)) => searched(engine, carried, reading),
    spansIn: text => spansIn(engine, text),
    countIn: (text, depth = DEPTH_MAX) => depth === 0 ? sightingsIn(engine.space, index, layText(engine.space, text)).length : huntText(engine.space, index, { text, depth }).quarries.length,
    size: sizeOf(index),
  };
}

function searched(engine: Engine, carried: Carried, reading: Reading): Searched {
  const inFields = candidatesInFields(engine, reading.fields);
  const raw = candidatesInBytes(engine, carried);
  // What the fields tell, they tell with its place; only what no field holds is told by where it was seen in the bytes.
  const known = new Set(inFields.filter(it => it.belief === 'sure').map(it => it.trace.wanted));
  return { hits: hitsAmong([...inFields, ...raw.candidates.filter(it => !known.has(it.trace.wanted))]), limited: reading.limited || raw.limited };
}
