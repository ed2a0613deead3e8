import { despite } from '../dossier/consent/despite.ts';
import type { Detector } from './detector.ts';

/** What a third party gets while consent stands, and goes on getting once it is taken back (GDPR Art. 7(3)). */
export const withdrawalWithoutEffect: Detector = {
  id: 'withdrawal-without-effect',
  asks: 'Did a third party go on receiving after consent was taken back what it receives with it?',
  needs: ['request', 'consent'],
  wants: ['request-head', 'request-body', 'response', 'cookie', 'cookie-write', 'storage-write'],
  supposes: ['acceptance', 'withdrawal'],

  detect: ({ compared }) => despite(compared, { no: 'S3', yes: 'S2', consent: 'refused' }),
};
