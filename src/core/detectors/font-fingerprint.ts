import { byMeans } from '../dossier/fingerprints/by-means.ts';
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

  detect: byMeans('fonts'),
};
