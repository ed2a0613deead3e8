import type { Outcome } from '../audit/audit.ts';
import type { EvidenceKind } from '../evidence/evidence.ts';
import type { Hole } from '../finding/holes.ts';
import { catalogOf } from './catalog-of.ts';
import { detectorName } from './finding-sentence.ts';
import type { Situation } from '../finding/situation.ts';
import type { Language } from './language.ts';
import { countOf, listOf } from './quantity.ts';

/** What could not be seen, in one plain sentence. */
export function gapSentenceOf(hole: Hole, language: Language): string {
  const { gaps, sentences } = catalogOf(language);
  const { reason, count, recipient, place } = hole;
  const where = recipient !== undefined ? sentences.concerning(recipient) : place === undefined ? '' : sentences.located(place);
  return `${gaps[reason]({ count, counted: kindsIn(hole, language) })}${where}.`;
}

/** How much of what is missing: `2 request bodies and 1 form entry`, or `1 frame`. */
export function missingOf(hole: Hole, language: Language): string {
  const { counts } = catalogOf(language).unseen.reasons[hole.reason];
  return counts === undefined ? kindsIn(hole, language) : countOf(hole.count, counts, language);
}

function kindsIn({ missing }: Hole, language: Language): string {
  const { evidenceKinds } = catalogOf(language);
  return listOf(missing.map(it => countOf(it.count, evidenceKinds[it.of], language)), language);
}

/** What became of a detector that could not answer in full; '' for one that could. */
export function outcomeSentenceOf(outcome: Outcome, language: Language): string {
  const { sentences } = catalogOf(language);
  const name = detectorName(outcome.detector, language);
  switch (outcome.status) {
    case 'complete': return '';
    case 'partial': return outcome.missing === undefined ? sentences.partial(name, outcome.gaps) : sentences.without(name, kindsOf(outcome.missing, language));
    case 'not-observed': return sentences.notObserved(name, kindsOf(outcome.missing, language));
    case 'not-tried': return untried(name, outcome.without, language);
    case 'failed': return sentences.failed(name, outcome.reason);
  }
}

function kindsOf(kinds: readonly EvidenceKind[], language: Language): string {
  const { evidenceKinds } = catalogOf(language);
  return listOf(kinds.map(it => evidenceKinds[it].other), language);
}

function untried(detector: string, without: readonly Situation[], language: Language): string {
  const { unseen } = catalogOf(language);
  return unseen.untried(detector, listOf(without.map(it => unseen.situations[it]), language));
}
