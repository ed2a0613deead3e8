import type { Detector } from './detector.ts';

/**
 * A third party that the page calls by the site's own name: by an alias in the DNS ("CNAME cloaking", Dao et al., NTMS 2020), or
 * through the site's own server, as its messages or cookies show. Browsers treat it as the site, cookies included. What a server
 * passes on, and to whom, no browser can see.
 */
export const disguisedThirdParty: Detector = {
  id: 'disguised-third-party',
  asks: 'Is a third party called by the site’s own name?',
  needs: ['request'],
  wants: ['alias', 'request-body', 'response'],

  detect({ disguises }) {
    return disguises.map(({ transmission: { recipient, consent, offsetMs }, by, as, evidence }) => ({
      recipient: recipient.domain, subject: as, consent, offsetMs, evidence, facts: { [by]: true },
      confidence: by === 'name' || by === 'cookie' ? 'exact' : 'inferred',
    }));
  },
};
