import * as v from 'valibot';
import { complaining } from './complaining.ts';
import { expectationOf } from './expectation.ts';
import { didYouMean } from './near.ts';
import type { Complaint } from './shape.ts';

/**
 * An object with exactly these fields. Not `v.strictObject`, which stops at the first unknown field and cannot say
 * what a missing one should have held: here each is told, with the field that was probably meant. (It is built on
 * `v.looseObject` because that alone lets a check see the unknown fields; none gets past it.)
 */
export function record<const E extends v.ObjectEntries>(entries: E, expected = 'named fields'): RecordShape<E> {
  const schema = v.pipe(
    v.looseObject(entries, issue => issue.path ? TOLD_BELOW : expected),
    complaining<v.InferOutput<v.LooseObjectSchema<E, undefined>>>(it => isFields(it) ? [...unknownIn(it, entries), ...missingIn(it, entries)] : []),
  );
  return { ...schema, '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => schema['~run'](withoutList(dataset), config) };
}

export type RecordShape<E extends v.ObjectEntries> = v.SchemaWithPipe<readonly [
  v.LooseObjectSchema<E, (issue: v.LooseObjectIssue) => string>, v.RawCheckAction<v.InferOutput<v.LooseObjectSchema<E, undefined>>>,
]>;

/** Valibot takes a list for an object with the fields 0, 1, 2…; people who wrote one are better told that it is a list. */
function withoutList(dataset: v.UnknownDataset): v.UnknownDataset {
  return Array.isArray(dataset.value) ? { ...dataset, value: null } : dataset;
}

/** An empty expectation is dropped by `shaped`. */
const TOLD_BELOW = '';

function isFields(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function unknownIn(input: Readonly<Record<string, unknown>>, entries: v.ObjectEntries): readonly Complaint[] {
  return Object.keys(input)
    .filter(key => !Object.hasOwn(entries, key))
    .map(key => ({ path: [key], expected: `no such field${didYouMean(key, Object.keys(entries))}`, about: 'key' as const }));
}

function missingIn(input: Readonly<Record<string, unknown>>, entries: v.ObjectEntries): readonly Complaint[] {
  return Object.entries(entries)
    .filter(([key, entry]) => !Object.hasOwn(input, key) && !entry.type.includes('optional'))
    .map(([key, entry]) => ({ path: [key], expected: `${whatItHolds(entry)} (the field is missing)` }));
}

/** Nothing at all is not what any required field holds, so its schema says what it would have liked. */
function whatItHolds(entry: v.ObjectEntries[string]): string {
  const [issue] = v.safeParse(entry, undefined).issues ?? [];
  return issue ? expectationOf(issue) : 'a value';
}
