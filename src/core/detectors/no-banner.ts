import { isService } from '../dossier/consent/given.ts';
import { sightsIn } from '../dossier/consent/sights.ts';
import type { Sight } from '../dossier/consent/sights.ts';
import type { ConsentFacts, Dossier } from '../dossier/dossier.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import type { Detector } from './detector.ts';

/**
 * The site never asks, in any visit with a clean profile, and third parties get personal data or identifiers. Never told of a person's
 * own tab: an earlier visit may have asked.
 */
export const noBanner: Detector = {
  id: 'no-banner',
  asks: 'Did third parties receive personal data or identifiers though the site never asked for consent?',
  needs: ['request', 'banner'],
  wants: ['request-head', 'request-body', 'response', 'input', 'shown', 'cookie', 'cookie-write', 'storage-write', 'consent'],

  detect(dossier) {
    const { consents, gaps } = dossier;
    const looked = consents.filter(it => isClean(it, dossier));
    const [first] = looked;
    if (first === undefined || consents.some(it => it.banner !== undefined || it.choices.length > 0)) return [];
    const visits = new Set(looked.map(it => it.visit));
    const sights = sightsIn(dossier).filter(it => visits.has(it.visit) && it.what !== 'contact' && it.what !== 'load' && !isService(it.recipient)).toSorted(byTime);
    const [ref, ...refs] = refsOf(sights);
    return ref === undefined ? [] : [{
      recipient: first.site.domain, consent: 'none', offsetMs: Math.min(...sights.map(it => it.offsetMs)), evidence: [ref, ...refs],
      // A banner can be of a kind that nobody has seen before: that there is none, one visit does not prove.
      confidence: looked.length > 1 && gaps.every(it => it.of !== 'banner') ? 'exact' : 'inferred',
      facts: { recipients: new Set(sights.map(it => it.recipient.domain)).size, personal: sights.some(it => it.what !== 'identifier'), identifier: sights.some(it => it.what === 'identifier') },
    }];
  },
};

/** It began in a clean profile, in which a banner would have been seen. */
function isClean({ visit, state, reached }: ConsentFacts, { visits }: Dossier): boolean {
  const about = visits[visit - 1];
  const wasClean = about?.evidence.every(it => it.kind !== 'gap' || it.reason !== 'not-clean');
  return state !== 'live' && reached !== 'not-seen' && wasClean === true && about?.visit.observes.includes('banner') === true;
}

/** The first of each recipient and kind. */
function refsOf(sights: readonly Sight[]): readonly EvidenceRef[] {
  return [...new Map(sights.toReversed().map(it => [`${it.recipient.domain} ${it.what}`, it])).values()].toReversed().map(it => it.evidence[0]);
}

function byTime(a: Sight, b: Sight): number {
  return a.visit - b.visit || a.offsetMs - b.offsetMs;
}
