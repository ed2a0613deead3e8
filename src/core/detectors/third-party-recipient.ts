import type { Detector } from './detector.ts';

/** Parties the visitor did not choose, contacted by the page: each with how often, and since when. */
export const thirdPartyRecipient: Detector = {
  id: 'third-party-recipient',
  asks: 'Did the page send anything to a third party?',
  needs: ['request'],
  wants: [],

  detect({ transmissions }) {
    return transmissions.filter(it => it.recipient.party === 'third').map(({ recipient, consent, offsetMs, evidence }) => ({
      recipient: recipient.domain, consent, offsetMs, confidence: 'exact', evidence,
    }));
  },
};
