import type { Audit, MeasureEntry } from '../audit/audit.ts';
import { MEASURE_KINDS } from '../audit/audit.ts';
import type { Rulebook } from '../rulebook/rule.ts';
import { entryOf } from './entry.ts';
import type { Measure } from './measure.ts';
import { offersFor } from './offers.ts';
import { policiesFor } from './policies.ts';
import type { Prediction, Predictor } from './predict.ts';
import { openPredictor } from './predict.ts';
import type { Replacements } from './replacements-from.ts';

/** What is known of measures before looking. */
export interface Means {
  readonly rulebook: Rulebook;
  readonly replacements: Replacements;
}

/** So many are told; a page with more has a hundred recipients, of which those that win most come first. */
export const MEASURES_MAX = 150;
/** Nobody plans further ahead than this, and each step costs a judgement for each candidate. */
export const STEPS_MAX = 12;
/** So many, of those that win most alone, are tried for each step. */
export const CANDIDATES_MAX = 60;

/** The audit with what could be done about it, ranked, and the headers that would enforce it. As it was where there is nothing to do. */
export function withMeasures(audit: Audit, { rulebook, replacements }: Means): Audit {
  const predict = openPredictor(audit, rulebook);
  const now = predict([]);
  const ranked = offersFor(audit, replacements)
    .flatMap((measure): readonly Ranked[] => {
      const entry = entryOf(measure, audit, { predict, now });
      return entry === undefined ? [] : [{ measure, entry }];
    })
    .toSorted((a, b) => b.entry.gain - a.entry.gain || b.entry.points - a.entry.points || byKind(a.entry, b.entry)).slice(0, MEASURES_MAX);
  if (ranked.length === 0) return audit;
  const steps = stepsIn(ranked.slice(0, CANDIDATES_MAX), predict, now);
  const measures = ranked.map(({ entry }) => ({ ...entry, ...steps.get(entry.id) }));
  const chosen = ranked.filter(it => steps.has(it.entry.id)).map(it => it.measure);
  return { ...audit, measures, ...policiesFor(audit, chosen) };
}

interface Ranked { readonly measure: Measure; readonly entry: MeasureEntry }

type Step = Pick<MeasureEntry, 'step' | 'cumulated'>;

/** Each time the one that wins most with those before it, as long as any wins something. */
function stepsIn(candidates: readonly Ranked[], predict: Predictor, now: Prediction): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>();
  const taken: Measure[] = [];
  let before = now;
  while (steps.size < STEPS_MAX) {
    const next = bestOf(candidates.filter(it => !steps.has(it.entry.id)).map(it => ({ ...it, then: predict([...taken, it.measure]) })));
    if (next === undefined || compare(next.then, before) >= 0) break;
    taken.push(next.measure);
    before = next.then;
    steps.set(next.entry.id, { step: steps.size + 1, ...before.value === undefined ? {} : { cumulated: before.value } });
  }
  return steps;
}

interface Tried extends Ranked { readonly then: Prediction }

function bestOf(tried: readonly Tried[]): Tried | undefined {
  return tried.toSorted((a, b) => compare(a.then, b.then) || byKind(a.entry, b.entry))[0];
}

/** Negative where the first is better: the higher score, or where that is the same or there is none, fewer points off. */
function compare({ value: a, points }: Prediction, { value: b, points: others }: Prediction): number {
  return (a !== undefined && b !== undefined ? b - a : 0) || points - others;
}

function byKind(a: MeasureEntry, b: MeasureEntry): number {
  return MEASURE_KINDS.indexOf(a.kind) - MEASURE_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}
