import type { Detector } from './detector.ts';

/**
 * A canvas that the visitor does not see, with text that differs from machine to machine, read back without loss (Englehardt and
 * Narayanan 2016; criteria in `dossier/fingerprints/canvas.ts`). Charts, signatures, tests for emoji and exports are none.
 */
export const canvasFingerprint: Detector = {
  id: 'canvas-fingerprint',
  asks: 'Did a script draw text unseen and read the picture back?',
  needs: ['use'],
  wants: ['request'],

  detect({ fingerprints }) {
    return fingerprints.filter(it => it.means === 'canvas').map(({ user, uses: [first, ...rest], confidence, sent, beside, facts }) => ({
      recipient: user.domain, consent: first.consent, offsetMs: first.offsetMs, confidence,
      evidence: [first.evidence, ...rest.map(it => it.evidence)], facts: { ...facts, sent, beside },
    }));
  },
};
