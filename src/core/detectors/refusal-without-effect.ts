import { despite } from '../dossier/consent/despite.ts';
import type { Detector } from './detector.ts';

/** What a third party gets when all is accepted, and gets all the same when all is refused: the button is for show. */
export const refusalWithoutEffect: Detector = {
  id: 'refusal-without-effect',
  asks: 'Did a third party receive after a refusal what it receives after an acceptance?',
  needs: ['request', 'consent'],
  wants: ['request-head', 'request-body', 'response', 'cookie', 'cookie-write', 'storage-write'],
  supposes: ['refusal', 'acceptance'],

  detect: ({ compared }) => despite(compared, { no: 'S1', yes: 'S2', consent: 'refused' }),
};
