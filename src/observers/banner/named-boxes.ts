import { BOXES, faceOf } from './controls.ts';
import { isVisible } from './seeing.ts';
import { folded } from './words/folded.ts';
import type { Lexicon } from './words/lexicon.ts';

/** More are partners of partners. */
const BOXES_MAX = 2_000;

/** Boxes of a banner's settings that are there before anybody opens them, if they have a name: one without may be anything. */
export function foldedAwayIn(root: Element, lexicon: Lexicon): readonly Element[] {
  return [...root.querySelectorAll(BOXES)].slice(0, BOXES_MAX).filter(it => {
    const name = folded(nameOf(it));
    return name !== '' && faceOf(it, isVisible) === undefined && neededAmong([it], lexicon).length === 0;
  });
}

/** Those for what is necessary by their name: they are no choice, even where they could be unticked. */
export function neededAmong(boxes: readonly Element[], lexicon: Lexicon): readonly Element[] {
  return boxes.filter(it => {
    const name = folded(nameOf(it));
    return lexicon.has('necessary', name) && !lexicon.has('not', name);
  });
}

function nameOf(box: Element): string {
  const labels = box instanceof HTMLInputElement ? [...box.labels ?? []] : [];
  const named = (box.getAttribute('aria-labelledby') ?? '').split(' ').map(it => it === '' ? null : box.ownerDocument.getElementById(it));
  return [...labels, ...named].map(it => it?.textContent ?? '').join(' ') + (box.getAttribute('aria-label') ?? '');
}
