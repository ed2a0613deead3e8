import type { Detector } from './detector.ts';

/** A form of the site that is sent to a third party itself: what it holds never passes by the site, which cannot take it back. */
export const foreignForm: Detector = {
  id: 'foreign-form',
  asks: 'Is a form of the site sent to a third party?',
  needs: ['markup', 'submit'],
  wants: ['request'],

  detect({ markup, submissions, transmissions }) {
    const sent = transmissions.filter(it => it.channel === 'form' || it.channel === 'navigation').map(it => `${it.visit} ${it.recipient.domain}`);
    const arrived = new Set(sent);
    // A page may stop what was submitted, and send it in a way of its own.
    const submitted = submissions.filter(it => it.inSite && it.owner.party === 'third').map(it => ({ ...it, sent: arrived.has(`${it.visit} ${it.owner.domain}`) }));
    const offered = markup.filter(it => it.element === 'form' && it.owner.party === 'third').map(it => ({ ...it, sent: false }));
    return [...submitted, ...offered].map(({ owner, consent, offsetMs, evidence, sent: isSent }) => ({
      recipient: owner.domain, consent, offsetMs, confidence: isSent ? 'exact' as const : 'declared' as const, evidence, facts: { sent: isSent },
    }));
  },
};
