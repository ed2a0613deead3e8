import { askingIn, ofSite } from '../dossier/consent/asking.ts';
import type { Choice, ConsentFacts } from '../dossier/dossier.ts';
import type { Detection } from '../finding/finding.ts';
import type { Detector } from './detector.ts';

/**
 * It takes more clicks to refuse than to accept, by the shortest way that was gone for each (CNIL, guidelines 2020-091: refusing is to be
 * as simple as accepting). Where a click accepts and no way to refuse was found at all, that is a sign of it, and no more.
 */
export const refusalHarderThanAcceptance: Detector = {
  id: 'refusal-harder-than-acceptance',
  asks: 'Does it take more to refuse than to accept?',
  needs: ['banner', 'consent'],
  wants: [],
  supposes: ['acceptance'],

  detect({ consents }) {
    const [accepted, refused] = [quickest(consents, 'granted'), quickest(consents, 'refused')];
    if (accepted === undefined) return [];
    if (refused === undefined) return accepted.clicks === 1 ? inoperable(consents, accepted) : [];
    return refused.clicks <= accepted.clicks ? [] : [{
      recipient: refused.facts.site.domain, consent: 'none', offsetMs: refused.choice.offsetMs, confidence: 'exact',
      evidence: [refused.choice.evidence[0], accepted.choice.evidence[0]], facts: { refuseClicks: refused.clicks, acceptClicks: accepted.clicks },
    }];
  },
};

interface Way { readonly facts: ConsentFacts; readonly choice: Choice; readonly clicks: number }

/** The fewest clicks with which a first answer was given. What is answered later begins elsewhere. */
function quickest(consents: readonly ConsentFacts[], state: Choice['state']): Way | undefined {
  const ways = consents.flatMap((facts): readonly Way[] => {
    const [choice] = facts.choices;
    return choice?.state === state && choice.clicks !== undefined && facts.reached === 'reached' ? [{ facts, choice, clicks: choice.clicks }] : [];
  });
  return ways.toSorted((a, b) => a.clicks - b.clicks)[0];
}

function inoperable(consents: readonly ConsentFacts[], accepted: Way): readonly Detection[] {
  const tried = consents.filter(it => it.state === 'S1' && it.reached !== 'not-seen');
  if (tried.some(it => it.reached !== 'not-operable')) return [];
  return askingIn(tried).map(it => {
    const told = ofSite(it, { notOperable: true, acceptClicks: accepted.clicks });
    return { ...told, confidence: 'inferred' as const, evidence: [told.evidence[0], accepted.choice.evidence[0]] as const };
  });
}
