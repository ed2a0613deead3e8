import { byMeans } from '../dossier/fingerprints/by-means.ts';
import type { Detector } from './detector.ts';

/**
 * Properties of the browser, the screen and the machine, each harmless, read by one script in a breadth that has one use. What counts
 * for how much is measured on packages that do not fingerprint (`dossier/fingerprints/everyday-readers.ts`).
 */
export const fingerprintBreadth: Detector = {
  id: 'fingerprint-breadth',
  asks: 'Did a script read many properties that tell browsers apart?',
  needs: ['use'],
  wants: ['request'],

  detect: byMeans('properties'),
};
