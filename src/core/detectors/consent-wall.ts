import { askingIn, inMost, isWall, ofSite } from '../dossier/consent/asking.ts';
import type { Detector } from './detector.ts';

/**
 * The page stays shut until the visitor accepts, pays or leaves: consent that is the price of a service is not free (GDPR Art. 7(4);
 * EDPB Guidelines 05/2020, nos. 38 to 41). Of "consent or pay" authorities judge by the case: EDPB Opinion 08/2024.
 */
export const consentWall: Detector = {
  id: 'consent-wall',
  asks: 'Is the page closed to whoever does not accept?',
  needs: ['banner'],
  wants: [],

  detect({ consents }) {
    return inMost(askingIn(consents), it => isWall(it.banner))
      .map(it => ofSite(it, { unpaid: it.banner.layers[0]?.every(button => button.does !== 'pay') === true }));
  },
};
