import * as v from 'valibot';
import { record } from '../shape/record.ts';
import type { LoadEntry, MeasureEntry, Policies } from './measure-entry.ts';
import { MEASURE_DOUBTS, MEASURE_KINDS, MEASURE_SUBJECTS, POLICY_DOUBTS } from './measure-entry.ts';
import { channel, count, safe, text } from './shape-parts.ts';

/** What a site could do, as it stands in an audit. */
export const measureShape: v.GenericSchema<unknown, MeasureEntry> = record({
  id: text, kind: v.picklist(MEASURE_KINDS), subject: v.optional(v.picklist(MEASURE_SUBJECTS)),
  recipients: v.pipe(v.tupleWithRest([safe], safe), v.description('Whom it is about, first; then those who go with them.')),
  replacements: v.optional(v.array(record({ name: text, source: text, read: v.pipe(v.string(), v.isoDate('a date, as 2026-01-31')) }))),
  findings: v.pipe(v.array(text), v.description('Ids of the findings it would end.')),
  changes: v.pipe(v.array(text), v.description('Ids of the findings it would leave to those who agreed.')),
  keeps: v.pipe(v.array(text), v.description('Ids of the findings about its recipients that stay.')),
  doubts: v.pipe(v.array(v.picklist(MEASURE_DOUBTS)), v.description('What the prediction cannot know, as the audit did not see it.')),
  alone: v.optional(v.pipe(v.number(), v.description('The score if it alone were done.'))),
  gain: v.pipe(v.number(), v.minValue(0), v.description('What it alone adds to the score.')),
  points: v.pipe(v.number(), v.minValue(0), v.description('Points off that it alone would spare, in tenths.')),
  step: v.optional(v.pipe(count, v.description('Its place among those to be done one after the other, most gain first.'))),
  cumulated: v.optional(v.pipe(v.number(), v.description('The score once it and all before it are done.'))),
});

/** One origin the site's own documents loaded from. */
export const loadShape: v.GenericSchema<unknown, LoadEntry> = record({ origin: safe, domain: safe, channels: v.array(channel) });

export const policiesShape: v.GenericSchema<unknown, Policies> = record({
  enforces: v.array(text), content: v.pipe(text, v.description('Content-Security-Policy-Report-Only, then Content-Security-Policy.')),
  permissions: v.pipe(text, v.description('Permissions-Policy.')), stops: v.array(safe), doubts: v.array(v.picklist(POLICY_DOUBTS)),
});
