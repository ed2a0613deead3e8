import { askingIn, ofSite } from '../dossier/consent/asking.ts';
import type { Detector } from './detector.ts';

/** Boxes of the banner that stand ticked before the visitor touched them: no consent (CJEU C-673/17 Planet49). One visit that shows them is enough: most never open the layer that holds them. */
export const pretickedBoxes: Detector = {
  id: 'preticked-boxes',
  asks: 'Are boxes of the banner ticked beforehand?',
  needs: ['banner'],
  wants: [],

  detect({ consents }) {
    return askingIn(consents).filter(it => it.banner.preticked > 0).map(it => ofSite(it, { boxes: it.banner.preticked }));
  },
};
