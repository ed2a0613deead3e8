import { despite } from '../dossier/consent/despite.ts';
import type { Detector } from './detector.ts';

/**
 * What a third party gets without Global Privacy Control, and gets all the same with it (https://w3c.github.io/gpc/), while nothing was
 * chosen in either. What a visitor then accepts is their choice, and not held against the signal.
 */
export const gpcIgnored: Detector = {
  id: 'gpc-ignored',
  asks: 'Did a third party receive with Global Privacy Control what it receives without?',
  needs: ['request'],
  wants: ['request-head', 'request-body', 'response', 'cookie', 'cookie-write', 'storage-write'],
  supposes: ['silence', 'signal'],

  detect: ({ compared }) => despite(compared, { no: 'S4', yes: 'S0', consent: 'none' }),
};
