import type { Detector } from './detector.ts';

/** A form of the site that is sent to a third party itself: what it holds never passes by the site, which cannot take it back. */
export const foreignForm: Detector = {
  id: 'foreign-form',
  asks: 'Is a form of the site sent to a third party?',
  needs: ['markup', 'submit'],
  wants: ['request'],

  detect({ markup, submissions }) {
    const submitted = submissions.filter(it => it.owner.party === 'third').map(it => ({ ...it, confidence: 'exact' as const, sent: true }));
    const offered = markup.filter(it => it.element === 'form' && it.owner.party === 'third').map(it => ({ ...it, confidence: 'declared' as const, sent: false }));
    return [...submitted, ...offered].map(({ owner, consent, offsetMs, evidence, confidence, sent }) => ({
      recipient: owner.domain, consent, offsetMs, confidence, evidence, facts: { sent },
    }));
  },
};
