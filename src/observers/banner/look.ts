import type { ButtonDoes } from '../../core/evidence/evidence.ts';
import { candidatesIn } from './candidates.ts';
import type { Standing } from './counts.ts';
import { isBanner } from './counts.ts';
import type { Does } from './does.ts';
import { foldedAwayIn, neededAmong } from './named-boxes.ts';
import { platformAround } from './platforms.ts';
import type { Budget, Content } from './reading.ts';
import { bareButtonsIn, contentOf, ELEMENTS_MAX } from './reading.ts';
import { isInView, isVisible, topmostAt } from './seeing.ts';
import { isIn } from './tree.ts';
import { folded } from './words/folded.ts';

/** A button of a banner, as it stands. */
export interface FoundButton {
  readonly element: Element;
  readonly does: ButtonDoes;
  readonly label: string;
}

/** A consent banner in this document. */
export interface Found {
  readonly root: Element;
  readonly platform: string;
  readonly text: string;
  readonly buttons: readonly FoundButton[];
  readonly boxes: readonly Element[];
  /** Of those, what is for the necessary. */
  readonly needed: readonly Element[];
  /** Boxes of settings that nobody has opened. */
  readonly foldedAway: readonly Element[];
}

/** What was pressed last in a banner. */
export interface Way {
  readonly from: Element;
  /** It opened the settings. */
  readonly opens: boolean;
}

/** Candidates that are read in one look; the elements of all of them together are bounded too. */
const CANDIDATES_MAX = 40;

/**
 * The banner that stands before the visitor in this document, if one does: visible, over the page (or at its very beginning or end),
 * speaking of consent, with a button that answers. Where several do, the one that offers most. `way`: where it was
 * gone in, for what it leads to need not say once more what it is about.
 */
export function lookFor(document: Document, does: Does, way?: Way): Found | undefined {
  const { over, edges } = candidatesIn(document);
  const budget: Budget = { left: ELEMENTS_MAX };
  const read = (root: Element, standing: Standing): readonly Found[] => {
    const found = readAs(root, standing, { does, budget, way });
    return found === undefined ? [] : [found];
  };
  const found = over.slice(0, CANDIDATES_MAX).flatMap(it => read(it, 'over'));
  const reached = found.filter(isOnTop);
  if (found.length > 0) return bestOf(reached.length > 0 ? reached : found);
  const [first] = edges.flatMap(it => read(it, 'edge'));
  return first ?? (window.top === window ? undefined : read(document.body, 'frame')[0]);
}

interface Reading { readonly does: Does; readonly budget: Budget; readonly way: Way | undefined }

function readAs(root: Element, standing: Standing, reading: Reading): Found | undefined {
  const { does, budget, way } = reading;
  if (budget.left <= 0) return undefined;
  const content = contentOf(root, budget);
  const platform = platformAround(root);
  const isSure = platform !== '' || isDeeper(root, way, standing === 'over' && content.boxes.length > 0);
  if (!isSure && !isWorthAsking(content, does)) return undefined;
  const buttons = buttonsOf(root, content, reading);
  const setting = { standing, lexicon: does.lexicon, isKnown: root === way?.from, isSure };
  if (!isBanner({ ...content, buttons: [...buttons] }, buttons.map(it => it.does), setting)) return undefined;
  const { boxes } = content;
  return { root, platform, text: content.text.trim(), buttons, boxes, needed: neededAmong(boxes, does.lexicon), foldedAway: foldedAwayFrom(root, buttons, does) };
}

/** Boxes that nobody sees yet, where they can be come to, or saved. */
function foldedAwayFrom(root: Element, buttons: readonly FoundButton[], { lexicon }: Does): readonly Element[] {
  return buttons.some(it => it.does === 'settings' || it.does === 'save') ? foldedAwayIn(root, lexicon) : [];
}

/** Whether the settings of a banner led to it: they show in its place, or over the page with boxes to tick. */
function isDeeper(root: Element, way: Way | undefined, hasBoxes: boolean): boolean {
  return way?.opens === true && (root === way.from || hasBoxes);
}

/** Those that say so in their markup; where they do not answer by themselves, what else can be pressed, too. */
function buttonsOf(root: Element, content: Content, { does, budget }: Reading): readonly FoundButton[] {
  const named = content.buttons.filter(it => isVisible(it.element));
  const first = does.all(named.map(it => it.label));
  const isAnswered = first.includes('accept') && first.includes('refuse');
  const buttons = isAnswered ? named : [...named, ...bareButtonsIn(root, budget).filter(it => isVisible(it.element))];
  const all = isAnswered ? first : does.all(buttons.map(it => it.label));
  return buttons.map((it, at) => ({ ...it, does: all[at] ?? 'other' }));
}

/** Most of what lies over pages speaks of other things: its style is not asked for then. */
function isWorthAsking({ text, buttons, boxes }: Content, { lexicon }: Does): boolean {
  const said = folded(`${text.slice(0, 2_000)} ${buttons.map(it => it.label).join(' ')}`);
  return buttons.length + boxes.length + text.length > 0 && (lexicon.has('cookie', said) || lexicon.has('privacy', said));
}

/** Whether one of its answers could be pressed now: the first layer often stays where it is, under the second. */
function isOnTop({ root, buttons }: Found): boolean {
  return buttons.some(({ does, element }) => {
    if (does === 'other' || does === 'close' || !isInView(element)) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = topmostAt(left + width / 2, top + height / 2);
    return hit !== null && isIn(hit, root);
  });
}

/** The innermost that offers all that those around it offer. */
function bestOf(found: readonly Found[]): Found | undefined {
  const offers = ({ buttons }: Found): number => new Set(buttons.map(it => it.does).filter(it => it !== 'other' && it !== 'close')).size;
  return found.reduce((best, it) => {
    const more = offers(it) - offers(best);
    if (more !== 0) return more > 0 ? it : best;
    return isIn(it.root, best.root) ? it : best;
  });
}
