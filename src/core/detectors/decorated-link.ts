import type { Detector } from './detector.ts';

/**
 * An identifier that travels in the address of a link, from one site to the next, where cookies no longer can: what came in with the
 * page's address and a third party took, and what went out to another site.
 */
export const decoratedLink: Detector = {
  id: 'decorated-link',
  asks: 'Did an identifier travel between sites in the address of a link?',
  needs: ['navigation'],
  wants: ['request', 'request-head', 'cookie-write', 'storage-write'],

  detect({ decorations }) {
    return decorations.filter(it => it.recipient.party === 'third').map(({ recipient, name, way, known, stored, consent, offsetMs, evidence }) => ({
      recipient: recipient.domain, subject: name, consent, offsetMs, confidence: known || way === 'out' ? 'exact' as const : 'inferred' as const, evidence,
      facts: { out: way === 'out', known, stored },
    }));
  },
};
