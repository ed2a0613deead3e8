import type { Detection } from '../../finding/finding.ts';
import type { Dossier, Means } from '../dossier.ts';

/** What scripts did by one means to tell one browser from others, as a detector tells of it. */
export function byMeans(means: Means): (dossier: Pick<Dossier, 'fingerprints'>) => readonly Detection[] {
  return ({ fingerprints }) => fingerprints.filter(it => it.means === means).map(({ user, uses: [first, ...rest], confidence, sent, beside, facts }) => ({
    recipient: user.domain, consent: first.consent, offsetMs: first.offsetMs, confidence,
    evidence: [first.evidence, ...rest.map(it => it.evidence)], facts: { ...facts, sent, beside },
  }));
}
