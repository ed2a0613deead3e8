import type { Audit } from '../../core/audit/audit.ts';
import { measureSentenceOf } from '../../core/wording/measure-sentence.ts';
import { numberOf } from '../../core/wording/quantity.ts';
import { namedIn } from '../../core/wording/who.ts';
import type { Style } from './matrix.ts';

/** A terminal has room for so many; the report tells them all. */
const SHOWN_MAX = 3;

/** The first things to do, one after the other, each with the score once it is done; none where there is nothing to do, or no score. */
export function measureLines({ measures = [], recipients }: Pick<Audit, 'measures' | 'recipients'>, { words, language, paint }: Style): readonly string[] {
  const steps = measures.flatMap(({ step, cumulated, ...it }) => step === undefined || cumulated === undefined ? [] : [{ step, cumulated, measure: it }])
    .toSorted((a, b) => a.step - b.step).slice(0, SHOWN_MAX);
  if (steps.length === 0) return [];
  const named = namedIn({ recipients });
  return [paint('bold', words.measures), ...steps.map(({ cumulated, measure }) => `${`→ ${numberOf(cumulated, language)}`.padStart(7)}  ${measureSentenceOf(measure, named, language)}`)];
}
