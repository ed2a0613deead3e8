import type { Asking } from '../dossier/consent/asking.ts';
import { askingIn, inMost, ofSite } from '../dossier/consent/asking.ts';
import type { Choice } from '../dossier/dossier.ts';
import type { Detector } from './detector.ts';

/** The banner is back after it was refused: asking until people give in (CNIL, recommendation 2020-092: a refusal is to be kept as an acceptance is, for six months as a rule). */
export const refusalNotRemembered: Detector = {
  id: 'refusal-not-remembered',
  asks: 'Does the site ask again after a refusal?',
  needs: ['banner', 'consent'],
  wants: ['navigation'],
  supposes: ['refusal'],

  detect({ consents }) {
    const refused = askingIn(consents).filter(it => refusalIn(it) !== undefined);
    return inMost(refused, it => it.banner.again).map(it => {
      const told = ofSite(it, {});
      return { ...told, consent: 'refused' as const, offsetMs: refusalIn(it)?.offsetMs ?? told.offsetMs, evidence: [told.evidence[0], ...refusalIn(it)?.evidence ?? []] as const };
    });
  },
};

/** Where the first answer was one. */
function refusalIn({ facts: { choices: [first] } }: Asking): Choice | undefined {
  return first?.state === 'refused' ? first : undefined;
}
