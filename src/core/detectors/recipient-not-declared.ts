import type { Detector } from './detector.ts';

/**
 * A vendor of the IAB's framework is contacted, and the visitor's own TC string was never told of it, or does not allow it
 * ("Transparency and Consent Framework Policies", chapter III: a vendor must not process where its signal is missing). The string says
 * for each vendor whether it was disclosed (since v2.3 always), consented to, or may rely on legitimate interest.
 */
export const recipientNotDeclared: Detector = {
  id: 'recipient-not-declared',
  asks: 'Was a registered vendor contacted that the visitor’s consent string does not hold?',
  needs: ['request', 'consent-signal'],
  wants: [],

  detect({ vendorContacts }) {
    return vendorContacts.filter(it => !it.allowed).map(({ transmission, vendor, disclosed }) => {
      const { recipient, channel, consent, offsetMs, evidence } = transmission;
      return {
        recipient: recipient.domain, channel, consent, offsetMs, confidence: 'exact', evidence,
        facts: { vendor, undisclosed: disclosed === false },
      };
    });
  },
};
