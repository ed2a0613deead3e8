import type { Detector } from './detector.ts';

/**
 * A cookie in a third party's own jar: it comes along to every other site that contacts the same party, unless it asks to be kept apart
 * for each (`Partitioned`, https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies).
 */
export const thirdPartyCookie: Detector = {
  id: 'third-party-cookie',
  asks: 'Did a third party set a cookie of its own?',
  needs: ['response'],
  // Where a browser hides the heads of requests, it hides `Set-Cookie` with them.
  wants: ['request-head', 'cookie', 'cookie-write'],

  detect({ cookies }) {
    return cookies.filter(it => it.owner.party === 'third').map(({ owner, name, identifying, partitioned, kept, lifetimeS, consent, offsetMs, evidence }) => ({
      recipient: owner.domain, subject: name, consent, offsetMs, confidence: kept ? 'exact' : 'declared', evidence,
      facts: { identifying, kept, acrossSites: !partitioned, ...lifetimeS === undefined ? {} : { lifetimeS } },
    }));
  },
};
