import type { BannerButton } from '../../core/evidence/evidence.ts';
import { choiceBy } from './choices.ts';
import { BOXES, faceOf, isTicked, labelOf } from './controls.ts';
import type { Does } from './does.ts';
import type { Found, FoundButton } from './look.ts';
import { pressOurselves } from './own-press.ts';
import { hasPlatform, platformOf } from './platforms.ts';
import { isVisible, topmostAt } from './seeing.ts';
import { tickableIn, tickedIn } from './state.ts';
import { isIn } from './tree.ts';
import { waysBackIn } from './ways-back.ts';

/** A banner as whoever works it is told of it. Plain data: it crosses from page to command. */
export interface BannerRead {
  readonly platform: string;
  readonly buttons: readonly BannerButton[];
  /** Boxes that are seen, and those that stand ticked and could be unticked, seen or folded away. */
  readonly boxes: number;
  readonly ticked: number;
  readonly hidden: number;
  /** In square pixels: of two documents that show one, the larger is meant. */
  readonly area: number;
}

/** Where to press, in the coordinates of its own frame; `clear` if nothing lies over it. */
export interface Spot { readonly x: number; readonly y: number; readonly clear: boolean }

/** What can be pressed: a button of the banner as last read, the first ticked box, or the way back as last read. */
export type Target = { readonly of: 'button' | 'back'; readonly at: number; readonly label: string } | { readonly of: 'box' };

/** What came of a press: `other` where it had another name, or another meaning, by the time it was pressed. */
export type Heard = { readonly state: 'unheard' } | { readonly state: 'pressed' | 'other'; readonly label: string; readonly choice: 'granted' | 'refused' | undefined };

/** What our own world does in a document for whoever answers its banner. Nothing of it exists for the page. */
export interface Operator {
  readonly read: () => BannerRead | undefined;
  readonly waysBack: () => readonly string[];
  /** A platform's markup is there: its banner may still be to come. */
  readonly expects: () => boolean;
  /** Makes ready for a press: looks the target up once more, brings it into view, and listens for what is really pressed. */
  readonly aim: (target: Target) => Spot | undefined;
  readonly heard: () => Heard;
  readonly focus: () => void;
  /** The last means, where neither mouse nor keyboard reach it. */
  readonly force: () => void;
  /** Unticks what is ticked where nobody sees it: in parts that are folded away. */
  readonly untickHidden: () => void;
}

/** What an operator shares with who watches the banner. */
export interface Working {
  readonly does: Does;
  readonly look: () => Found | undefined;
}

interface Aimed { readonly target: Target; readonly element: Element; heard: Heard }

export function openOperator(document: Document, { does, look }: Working): Operator {
  const state: { found: Found | undefined; ways: readonly Element[]; aimed: Aimed | undefined; stop: () => void } = { found: undefined, ways: [], aimed: undefined, stop: () => undefined };
  const elementOf = (target: Target): Element | undefined => {
    if (target.of === 'box') return state.found === undefined ? undefined : tickedIn(state.found).map(it => faceOf(it, isVisible)).find(it => it !== undefined);
    return target.of === 'back' ? state.ways[target.at] : state.found?.buttons[target.at]?.element;
  };
  return {
    read() {
      state.found = look();
      return state.found && readOf(state.found);
    },
    waysBack() {
      const ways = waysBackIn(document, does);
      state.ways = ways.map(it => it.element);
      return ways.map(it => it.label);
    },
    expects: () => hasPlatform(document),
    aim(target) {
      const element = elementOf(target);
      if (element?.isConnected !== true) return undefined;
      state.aimed = { target, element, heard: { state: 'unheard' } };
      state.stop();
      state.stop = listen(state.aimed, aimed => heardOf(aimed, { does, found: state.found }));
      return spotOf(element);
    },
    heard() {
      state.stop();
      return state.aimed?.heard ?? { state: 'unheard' };
    },
    focus: () => { (state.aimed?.element as HTMLElement | undefined)?.focus(); },
    force: () => { if (state.aimed !== undefined) pressOurselves(state.aimed.element as HTMLElement); },
    untickHidden: () => { for (const it of state.found === undefined ? [] : hiddenIn(state.found)) (it as HTMLElement).click(); },
  };
}

/** Listens for the press of what was aimed at, until told to stop. In a closed tree only its host is seen to be pressed. */
function listen(aimed: Aimed, hear: (aimed: Aimed) => Heard): () => void {
  const heard = (event: Event): void => {
    if (event.composedPath().includes(aimed.element) || isIn(aimed.element, event.target as Element)) aimed.heard = hear(aimed);
  };
  window.addEventListener('click', heard, { capture: true });
  return () => { window.removeEventListener('click', heard, { capture: true }); };
}

function readOf(found: Found): BannerRead {
  const { root, buttons } = found;
  const { width, height } = root.getBoundingClientRect();
  return {
    platform: platformOf(root), buttons: buttons.map(({ does, label }) => ({ does, label })), ticked: tickedIn(found).length, hidden: hiddenIn(found).length,
    boxes: root.querySelector('input[type=radio], [aria-pressed]') === null ? tickableIn(found).length : 0, area: width * height,
  };
}

function hiddenIn(found: Found): readonly Element[] {
  const seen = [...tickedIn(found), ...found.needed];
  return [...found.root.querySelectorAll(BOXES)].slice(0, BOXES_MAX).filter(it => isTicked(it) && !seen.includes(it));
}

/** More are partners of partners. */
const BOXES_MAX = 2_000;

/** Asked at the very moment of the press, before the page hears of it: names may have changed since they were read. */
function heardOf({ target, element }: Aimed, { does, found }: { readonly does: Does; readonly found: Found | undefined }): Heard {
  if (target.of !== 'button' || found === undefined) return { state: 'pressed', label: '', choice: undefined };
  const now = namedNow(found.buttons, does);
  const at = found.buttons.findIndex(it => it.element === element);
  const button = now[at];
  if (button === undefined) return { state: 'other', label: '', choice: undefined };
  const isSame = button.does === found.buttons[at]?.does;
  return { state: isSame ? 'pressed' : 'other', label: button.label, choice: choiceBy(button, found) };
}

function namedNow(buttons: readonly FoundButton[], does: Does): readonly BannerButton[] {
  const labels = buttons.map(it => labelOf(it.element));
  return does.all(labels).map((it, at) => ({ does: it, label: labels[at] ?? '' }));
}

function spotOf(element: Element): Spot {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = topmostAt(x, y);
  return { x, y, clear: hit !== null && (isIn(hit, element) || hit.closest('label')?.control === element) };
}
