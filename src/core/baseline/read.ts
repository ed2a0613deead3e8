import * as v from 'valibot';
import { readYaml } from '../rulebook/yaml-text.ts';
import { record } from '../shape/record.ts';
import type { Complaint, PlacedComplaint } from '../shape/shape.ts';
import { shaped } from '../shape/shape.ts';
import type { Baseline } from './baseline.ts';

export type ReadBaseline = { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

/** Longer than any reason that somebody would read. Characters. */
const SAID_MAX = 2_000;

/** A day that there is: a date that `until` is compared with by its letters must be written like every other. */
const DAY = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))$/;

function said(what: string): v.GenericSchema<unknown, string> {
  return v.pipe(v.string(what), v.trim(), v.minLength(1, what), v.maxLength(SAID_MAX, `at most ${SAID_MAX} characters`));
}

/** What a baseline must look like: everything that is accepted has somebody who answers for it, a reason, and an end. */
export const baselineShape: v.GenericSchema<unknown, Baseline> = record({
  schema: v.literal('sillage.baseline/1'),
  accepted: v.array(record({
    finding: v.pipe(said('the id of a finding, or its beginning with * at its end'), v.regex(/^[^*]+\*?$/, 'the id of a finding, or its beginning with * at its end')),
    says: v.optional(v.string()),
    by: said('who accepts this'), why: said('why this is accepted'),
    until: v.pipe(v.string('the last day on which this is accepted, in quotes, as "2027-01-31"'), v.regex(DAY, 'the last day on which this is accepted, as 2027-01-31')),
  }, 'what is accepted: {finding, by, why, until}')),
}, 'the named fields of a baseline, as --save-baseline writes it');

/** Reads a baseline: YAML or JSON. A wrong one is told every mistake with its place in the text, what nobody has filled in yet among them. */
export function readBaseline(text: string): ReadBaseline {
  const file = readYaml(text);
  if (!file.ok) return file;
  const read = shaped(baselineShape, file.value);
  const complaints = read.ok ? twice(read.value) : read.complaints;
  if (read.ok && complaints.length === 0) return { ok: true, baseline: read.value };
  return { ok: false, complaints: complaints.map(file.place).toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

function twice({ accepted }: Baseline): readonly Complaint[] {
  return accepted.flatMap(({ finding }, n) => (accepted.findIndex(it => it.finding === finding) < n ? [{ path: ['accepted', n, 'finding'], expected: 'each finding once' }] : []));
}
