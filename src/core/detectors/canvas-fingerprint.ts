import { byMeans } from '../dossier/fingerprints/by-means.ts';
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

  detect: byMeans('canvas'),
};
