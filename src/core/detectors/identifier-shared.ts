import type { Redacted } from '../datum/redact.ts';
import type { Detector } from './detector.ts';

/**
 * One party's identifier in a request to another (cookie syncing): from then on both can put together what they know of a visitor. One
 * finding for each edge and identifier; whoever had it sent, the receiver is who it is about.
 */
export const identifierShared: Detector = {
  id: 'identifier-shared',
  asks: 'Did a third party receive an identifier that another third party gave the visitor?',
  needs: ['request'],
  wants: ['request-head', 'response', 'cookie', 'cookie-write', 'storage-write'],

  detect({ shared }) {
    return shared.map(({ transmission: { recipient, channel, consent, offsetMs, arrived }, from, name, hit, bySite, evidence }) => ({
      recipient: recipient.domain, subject: (name === '' ? from.domain : `${name} (${from.domain})`) as Redacted, channel,
      form: hit.form, chain: hit.chain, consent, offsetMs, confidence: hit.confidence, evidence, facts: { bySite, arrived },
    }));
  },
};
