import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { declaredShape } from '../declaration/declared-shape.ts';
import type { Case } from '../dossier/case.ts';
import { PROMISE_KINDS } from '../dossier/promise.ts';
import { PURPOSES, STEP_STATES } from '../evidence/walk.ts';
import { record } from '../shape/record.ts';
import type { Shaped } from '../shape/shape.ts';
import { shaped } from '../shape/shape.ts';
import { jsonText } from './texts.ts';

/** All that an audit is given besides evidence and knowledge. */
export type Inputs = Omit<Case, 'visits'>;

const text = v.string();
const count = v.pipe(v.number(), v.minValue(0));

const walk = record({
  name: text,
  steps: v.array(record({ purpose: v.picklist(PURPOSES), state: v.picklist(STEP_STATES), reason: v.optional(text), signedIn: v.optional(v.literal(true)), visits: v.array(count) })),
  pauses: count, pausedMs: count, pausedPages: count, outside: v.record(text, count), interruptions: count,
}, 'a walk through a product');

/** Each part of it: one that is missing here does not compile, and would be missing in every bundle. */
const PARTS: { readonly [K in keyof Required<Inputs>]: v.GenericSchema<unknown, Inputs[K]> } = {
  known: v.array(record({ category: v.picklist(DATA_CATEGORIES), value: text, origin: v.picklist(['canary', 'watched']) }), 'a list of known values'),
  promises: v.optional(v.array(record({ says: text, at: v.optional(text), means: v.picklist(PROMISE_KINDS), names: v.optional(v.array(text)) }), 'a list of promises')),
  declared: v.optional(declaredShape),
  own: v.optional(v.array(text)),
  walk: v.optional(walk),
};

const inputsShape: v.GenericSchema<unknown, Inputs> = v.pipe(
  record({ schema: v.literal('sillage.inputs/1'), ...PARTS }, 'the named fields of a bundle’s inputs'),
  v.transform(given => Object.fromEntries(Object.keys(PARTS).map(part => [part, given[part as keyof Inputs]])) as unknown as Inputs),
);

/** `inputs.json`. */
export function inputsText(inputs: Inputs): string {
  const told = Object.keys(PARTS).map(part => [part, inputs[part as keyof Inputs]] as const);
  return jsonText({ schema: 'sillage.inputs/1', ...Object.fromEntries(told) });
}

/** Reads `inputs.json`; every mistake is told. */
export function readInputs(given: unknown): Shaped<Inputs> {
  return shaped(inputsShape, given);
}
