import type { Detector } from './detector.ts';

/**
 * A cookie that the site carries but somebody else's script wrote: it survives the blocking of third-party cookies
 * and gives its writer an identity for the visitor on this site.
 */
export const firstPartyCookieSetByThirdParty: Detector = {
  id: 'first-party-cookie-set-by-third-party',
  asks: 'Did a script of a third party set a cookie in the name of the site?',
  needs: ['cookie-write'],
  wants: ['cookie'],

  detect({ cookies }) {
    return cookies.filter(it => it.owner.party === 'first' && it.setter.party === 'third').map(({ setter, name, selfNamed, identifying, kept, lifetimeS, consent, offsetMs, evidence }) => ({
      recipient: setter.domain, subject: name, consent, offsetMs, confidence: !kept ? 'declared' : selfNamed ? 'inferred' : 'exact', evidence,
      facts: { identifying, kept, ...lifetimeS === undefined ? {} : { lifetimeS } },
    }));
  },
};
