import type { PromiseKind } from '../dossier/promise.ts';
import { momentsOf } from '../dossier/consent/moments.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Detection } from '../finding/finding.ts';
import type { Moment } from '../finding/moment.ts';
import type { Detector } from './detector.ts';

/** What a third party got at some moment of the visit. */
interface Got extends Pick<Detection, 'recipient' | 'category' | 'form' | 'channel' | 'consent' | 'offsetMs' | 'confidence' | 'evidence'> {
  readonly moment: Moment;
}

const WITHOUT_AGREEMENT: readonly Moment[] = ['unasked', 'before-banner', 'before-choice', 'after-refusal', 'after-withdrawal'];
const AGAINST_THE_CHOICE: readonly Moment[] = ['after-refusal', 'after-withdrawal'];

/** In a person's own tab an earlier visit may have agreed: what is `unknown` breaks no promise about agreement. */
const BREAKS: Readonly<Record<PromiseKind, (got: Got) => boolean>> = {
  'asks-first': it => WITHOUT_AGREEMENT.includes(it.moment),
  'refusal-holds': it => AGAINST_THE_CHOICE.includes(it.moment),
  'shares-nothing': it => it.category !== undefined,
  'no-identifiers': it => it.category === undefined,
  // Who is not on a list is another question's answer.
  'only-named': () => false,
};

/**
 * The site says that it asks before it shares, or that it does not share, and what was seen says otherwise. What is promised in public
 * and not kept misleads (Unfair Commercial Practices Directive 2005/29/EC Art. 6; FTC Act Section 5).
 */
export const brokenPromise: Detector = {
  id: 'broken-promise',
  asks: 'Did a third party get what the site says it does not get, or not without agreement?',
  needs: ['request'],
  wants: ['request-head', 'request-body', 'banner', 'consent', 'cookie', 'storage-write'],

  detect(dossier) {
    if (dossier.promises.length === 0) return [];
    const all = gotIn(dossier);
    return dossier.promises.flatMap(({ says, means }) => all.filter(BREAKS[means]).map(({ moment, ...it }) => ({
      ...it, subject: says, facts: { identifier: it.category === undefined, afterRefusal: AGAINST_THE_CHOICE.includes(moment) },
    })));
  },
};

function gotIn({ exposures, identified, stored, consents }: Dossier): readonly Got[] {
  const momentOf = momentsOf(consents);
  return [
    ...exposures.map(({ transmission: { visit, recipient, channel, consent, offsetMs }, category, form, confidence, evidence }) => (
      { recipient: recipient.domain, category, form, channel, consent, offsetMs, confidence, evidence, moment: momentOf(visit, offsetMs) }
    )),
    ...identified.map(({ transmission: { visit, recipient, channel, consent, offsetMs, evidence } }) => (
      { recipient: recipient.domain, channel, consent, offsetMs, confidence: 'exact' as const, evidence, moment: momentOf(visit, offsetMs) }
    )),
    ...stored.flatMap(({ visit, setter, owner, identifying, consent, offsetMs, evidence }) => {
      const keeper = setter?.party === 'third' ? setter : owner;
      return identifying && keeper.party === 'third' ? [{ recipient: keeper.domain, consent, offsetMs, confidence: 'exact' as const, evidence, moment: momentOf(visit, offsetMs) }] : [];
    }),
  ];
}
