import * as v from 'valibot';
import { CONFIDENCES } from '../datum/form.ts';
import { CONSENT_STATES } from '../finding/finding.ts';
import { ROLES } from '../party/recipient.ts';
import { complaining } from '../shape/complaining.ts';
import { record } from '../shape/record.ts';
import type { Complaint } from '../shape/shape.ts';
import { conditionShape, localizedTextShape, numberShape, textShape } from './rule-shape.ts';
import type { Cap, Grade } from './rule.ts';
import type { FileFactors } from './rulebook-file.ts';

export function capShape(detectors?: readonly string[]): v.GenericSchema<unknown, Cap> {
  return record({ when: conditionShape(detectors), atMost: numberShape, because: localizedTextShape }, 'the named fields of a cap');
}

/** Best first, down to 0, so that every score has exactly one grade. */
export const gradesShape: v.GenericSchema<unknown, readonly Grade[]> = v.pipe(
  v.array(record({ grade: textShape, from: numberShape }), 'a list of grades'),
  v.minLength(1, 'at least one grade'),
  complaining(misordered),
  v.description('Grades, best first, each with the lowest score that earns it. The last starts at 0.'),
);

/** One table for each kind of circumstance; a word that is not in it counts 1. */
export const factorsShape: v.GenericSchema<unknown, FileFactors> = v.pipe(
  record({
    role: v.optional(v.pipe(tableOf(ROLES), v.description('By what the recipient does for the site.'))),
    consent: v.optional(v.pipe(tableOf(CONSENT_STATES), v.description('By what the visitor had chosen at that moment.'))),
    confidence: v.optional(v.pipe(tableOf(CONFIDENCES), v.description('By how sure the finding is.'))),
  }),
  v.description('Multipliers on every penalty. What is not named counts 1.'),
);

function tableOf<const W extends string>(words: readonly W[]) {
  return record(Object.fromEntries(words.map(it => [it, v.optional(numberShape)])) as Readonly<Record<W, v.OptionalSchema<typeof numberShape, undefined>>>);
}

function misordered(grades: unknown): readonly Complaint[] {
  const froms = Array.isArray(grades) ? grades.map((it: unknown) => (Object(it) as { readonly from?: unknown }).from) : [];
  return froms.flatMap((from, index): readonly Complaint[] => {
    const before = froms[index - 1];
    if (typeof from !== 'number') return [];
    if (typeof before === 'number' && from >= before) return [{ path: [index, 'from'], expected: `less than ${before}, as grades go from best to worst` }];
    return index === froms.length - 1 && from !== 0 ? [{ path: [index, 'from'], expected: '0, so that every score has a grade' }] : [];
  });
}
