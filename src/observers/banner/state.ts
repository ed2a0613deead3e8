import type { BannerEvidence } from '../../core/evidence/evidence.ts';
import { blocksPage } from './blocking.ts';
import { faceOf, isTicked } from './controls.ts';
import type { Found } from './look.ts';
import { platformOf } from './platforms.ts';
import { isVisible } from './seeing.ts';

/** How a banner stands, in the words of evidence; which layer it is, its history tells. */
export type BannerState = Pick<BannerEvidence, 'platform' | 'buttons' | 'text' | 'preticked' | 'blocks'>;

/** What is kept of a banner's text. Characters. */
const TEXT_MAX = 2_000;
/** Buttons that say something about the choice come first; the rest is seldom more than partners' names. */
const BUTTONS_MAX = 40;

/** `isTouched`: the visitor changed this box already. */
export function stateOf(found: Found, isTouched: (box: Element) => boolean): BannerState {
  const ticked = [...tickedIn(found), ...found.foldedAway.filter(isTicked)].filter(it => !isTouched(it));
  const told = found.buttons.filter(it => it.label !== '').map(({ does, label }) => ({ does, label: label.slice(0, LABEL_MAX) }));
  return {
    platform: platformOf(found.root), text: found.text.slice(0, TEXT_MAX), preticked: ticked.length, blocks: blocksPage(found.root),
    buttons: told.toSorted((a, b) => Number(a.does === 'other') - Number(b.does === 'other')).slice(0, BUTTONS_MAX),
  };
}

const LABEL_MAX = 120;

/** Boxes that stand ticked and could be unticked, seen themselves or by their labels; not what is for the necessary. */
export function tickedIn({ boxes, needed }: Pick<Found, 'boxes' | 'needed'>): readonly Element[] {
  return boxes.filter(it => isTicked(it) && !needed.includes(it) && faceOf(it, isVisible) !== undefined);
}

/** Boxes that a person could tick or untick. */
export function tickableIn({ boxes, needed }: Pick<Found, 'boxes' | 'needed'>): readonly Element[] {
  return boxes.filter(it => !needed.includes(it) && !it.matches(':disabled, [aria-disabled=true]') && faceOf(it, isVisible) !== undefined);
}
