import type { Detector } from './detector.ts';

/**
 * A third party that the visitor's tab is led through on its way elsewhere: for a moment it is the first party, and may set and read
 * the cookies that it could not have as a third.
 */
export const bounceTracking: Detector = {
  id: 'bounce-tracking',
  asks: 'Was the visitor led through a third party that could recognize them there?',
  needs: ['request'],
  wants: ['response', 'request-head', 'navigation', 'cookie-write', 'storage-write'],

  detect({ bounces }) {
    return bounces.map(({ through, sets, by, forSigningIn, consent, offsetMs, evidence }) => ({
      recipient: through.domain, consent, offsetMs, confidence: forSigningIn ? 'inferred' as const : 'exact' as const, evidence, facts: { sets, byPage: by === 'page', signIn: forSigningIn },
    }));
  },
};
