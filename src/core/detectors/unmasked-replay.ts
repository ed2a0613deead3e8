import type { Exposure } from '../dossier/dossier.ts';
import type { Facts } from '../finding/finding.ts';
import type { Detector } from './detector.ts';

/**
 * The masking test: which of what was typed into an ordinary field, into one that the site marked to be masked, and of what the page
 * shows of a person stands in a recording that left. What nobody knew beforehand is left to other detectors: it may be anybody's.
 */
export const unmaskedReplay: Detector = {
  id: 'unmasked-replay',
  asks: 'Does a recording of the session hold what the visitor typed, or what the page shows of them?',
  needs: ['request'],
  wants: ['request-body', 'input', 'shown'],

  detect({ replays, exposures }) {
    const recorded = new Set(replays.flatMap(it => it.recordings.map(({ transmission }) => transmission)));
    return exposures.filter(it => recorded.has(it.transmission) && it.source !== 'recognized' && it.form !== 'hashed').map(it => ({
      recipient: it.transmission.recipient.domain, category: it.category, consent: it.transmission.consent, offsetMs: it.transmission.offsetMs,
      chain: it.chain, place: it.place, confidence: it.confidence, evidence: it.evidence, facts: factsOf(it),
    }));
  },
};

function factsOf({ typed, category, masked }: Exposure): Facts {
  const isMasked = typed && (masked === true || category === 'password');
  return { typedInside: typed && !isMasked, maskedInside: isMasked, shownInside: !typed };
}
