import type { Detector } from './detector.ts';

/**
 * Personal data that reached a third party, in whatever form: a hashed address is found by whoever holds a list of
 * addresses, and is reported as what it is, an address in hashed form (GDPR Art. 4(5), recital 26).
 */
export const exposedPersonalData: Detector = {
  id: 'exposed-personal-data',
  asks: 'Did a third party receive personal data of the visitor?',
  needs: ['request', 'request-head', 'request-body', 'input'],
  takes: ['shown'],

  detect({ exposures }) {
    return exposures.map(({ transmission, category, form, chain, place, confidence, beforeSubmit, source, evidence }) => ({
      recipient: transmission.recipient.domain, channel: transmission.channel, consent: transmission.consent, offsetMs: transmission.offsetMs,
      category, form, chain, place, confidence, evidence, facts: { beforeSubmit, arrived: transmission.arrived, ...NOT_GIVEN.has(source) ? { [source]: true } : {} },
    }));
  },
};

/** Where a value came from if nobody gave it to the page or to us: the sentence about it says so. */
const NOT_GIVEN: ReadonlySet<string> = new Set(['shown', 'recognized']);
