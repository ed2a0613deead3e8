import type { Asking } from '../dossier/consent/asking.ts';
import { askingIn, inMost, isWall, ofSite, offersRefusal } from '../dossier/consent/asking.ts';
import type { Detector } from './detector.ts';

/**
 * The first thing a banner offers is to accept, and no way to refuse beside it (EDPB Cookie Banner Taskforce, report of 17 January 2023,
 * practice A). Saving a selection in which nothing is ticked refuses; closing the banner without a word says nothing.
 */
export const noRefusalOnFirstLayer: Detector = {
  id: 'no-refusal-on-first-layer',
  asks: 'Does the banner offer to accept, and not to refuse, where it begins?',
  needs: ['banner'],
  wants: [],

  detect({ consents }) {
    return inMost(askingIn(consents), lacksRefusal).map(it => ofSite(it, {
      layers: it.banner.layers.length, settings: it.banner.layers[0]?.some(button => button.does === 'settings') === true, open: !isWall(it.banner),
    }));
  },
};

function lacksRefusal({ banner }: Asking): boolean {
  return banner.layers[0]?.some(it => it.does === 'accept') === true && !offersRefusal(banner);
}
