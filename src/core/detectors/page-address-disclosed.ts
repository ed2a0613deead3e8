import type { Redacted } from '../datum/redact.ts';
import type { Detector } from './detector.ts';

/** The page's address told to a third party, beyond the bare origin: what somebody read, or was looking for. */
export const pageAddressDisclosed: Detector = {
  id: 'page-address-disclosed',
  asks: 'Did a third party learn which page of the site was visited?',
  needs: ['request'],
  wants: ['request-head', 'request-body'],

  detect({ disclosures }) {
    return disclosures.map(({ transmission, what, place }) => ({
      recipient: transmission.recipient.domain, subject: SUBJECT[what], consent: transmission.consent, offsetMs: transmission.offsetMs,
      place, confidence: 'exact', evidence: transmission.evidence,
    }));
  },
};

// Our own words, so safe to show.
const SUBJECT = { path: 'path' as Redacted, query: 'query' as Redacted };
