import type { Detector } from './detector.ts';

/**
 * Dozens of font families tried in a row: which are installed tells machines apart. `declared` where they were named and nobody was
 * seen measuring.
 */
export const fontFingerprint: Detector = {
  id: 'font-fingerprint',
  asks: 'Did a script try many fonts to see which are installed?',
  needs: ['use'],
  wants: ['request'],

  detect({ fingerprints }) {
    return fingerprints.filter(it => it.means === 'fonts').map(({ user, uses: [first, ...rest], confidence, sent, beside, facts }) => ({
      recipient: user.domain, consent: first.consent, offsetMs: first.offsetMs, confidence,
      evidence: [first.evidence, ...rest.map(it => it.evidence)], facts: { ...facts, sent, beside },
    }));
  },
};
