import { byMeans } from '../dossier/fingerprints/by-means.ts';
import type { Detector } from './detector.ts';

/**
 * A tone rendered unheard and read back (Englehardt and Narayanan 2016 §6.4): it differs from one processor and browser to the next.
 * Players and editors render recordings, or for longer.
 */
export const audioFingerprint: Detector = {
  id: 'audio-fingerprint',
  asks: 'Did a script render sound unheard and read it back?',
  needs: ['use'],
  wants: ['request'],

  detect: byMeans('audio'),
};
