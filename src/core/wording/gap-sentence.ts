import type { Outcome } from '../audit/audit.ts';
import type { Gap } from '../finding/gap.ts';
import { catalogOf } from './catalog-of.ts';
import { detectorName } from './finding-sentence.ts';
import type { Language } from './language.ts';
import { countOf, listOf } from './quantity.ts';

/** What could not be seen, in one plain sentence. */
export function gapSentenceOf(gap: Gap, language: Language): string {
  const { gaps, evidenceKinds, sentences } = catalogOf(language);
  const missing = { count: gap.count, counted: countOf(gap.count, evidenceKinds[gap.of], language) };
  return `${gaps[gap.reason](missing)}${gap.recipient === undefined ? '' : sentences.concerning(gap.recipient)}.`;
}

/** What became of a detector that could not answer in full; '' for one that could. */
export function outcomeSentenceOf(outcome: Outcome, language: Language): string {
  const { sentences, evidenceKinds } = catalogOf(language);
  const name = detectorName(outcome.detector, language);
  switch (outcome.status) {
    case 'complete': return '';
    case 'partial': return sentences.partial(name, outcome.gaps);
    case 'not-observed': return sentences.notObserved(name, listOf(outcome.missing.map(it => evidenceKinds[it].other), language));
    case 'failed': return sentences.failed(name, outcome.reason);
  }
}
