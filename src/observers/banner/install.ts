import { atWork } from '../document/host/at-work.ts';
import { openBanner } from './banner.ts';
import type { ChoiceSide } from './choices.ts';
import { openDoes } from './does.ts';
import type { Working } from './operator.ts';

/** Has what watches this document already watch its consent banner, too. Answers what whoever works it needs. */
export function observeBanner(by: ChoiceSide): Working {
  const does = openDoes();
  const banner = openBanner(does, by);
  const work = atWork();
  work?.add(banner);
  return {
    does,
    // Who works it may leave the page at once, by ways on which nothing more is heard of it.
    look() {
      const found = banner.look();
      work?.flush();
      return found;
    },
  };
}
