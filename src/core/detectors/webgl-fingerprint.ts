import { byMeans } from '../dossier/fingerprints/by-means.ts';
import type { Detector } from './detector.ts';

/**
 * The graphics card's name and abilities, asked of a canvas that the visitor does not see, or of WebGPU. Engines and maps ask less, or
 * show what they draw.
 */
export const webglFingerprint: Detector = {
  id: 'webgl-fingerprint',
  asks: 'Did a script ask the graphics card who it is and what it can do?',
  needs: ['use'],
  wants: ['request'],

  detect: byMeans('webgl'),
};
