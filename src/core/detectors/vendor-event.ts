import type { Detector } from './detector.ts';

/**
 * What a recipient was told in a format that it documents: which events, and what for. Of a request to somebody else in that
 * format, that it is one: the site, or whoever stands in between, may pass it on (server-side tag managers, proxies).
 */
export const vendorEvent: Detector = {
  id: 'vendor-event',
  asks: 'Was anybody sent events in the format of a known vendor?',
  needs: ['request'],
  wants: ['request-body'],

  detect({ speeches }) {
    return speeches.map(({ transmission, what, by, purposes }) => ({
      recipient: transmission.recipient.domain, subject: what, consent: transmission.consent, offsetMs: transmission.offsetMs,
      confidence: by === 'host' ? 'exact' : 'inferred', evidence: transmission.evidence,
      facts: { relayed: by === 'shape', ...Object.fromEntries(purposes.map(it => [it, true])) },
    }));
  },
};
