import { atWork } from '../document/host/at-work.ts';
import { openBanner } from './banner.ts';
import type { ChoiceSide } from './choices.ts';
import { openDoes } from './does.ts';
import type { Does } from './does.ts';

/** Has what watches this document already watch its consent banner, too. Answers what names the buttons here. */
export function observeBanner(by: ChoiceSide): Does {
  const does = openDoes();
  atWork()?.add(openBanner(does, by));
  return does;
}
