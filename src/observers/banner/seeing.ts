import { ancestorsOf, shadowOf } from './tree.ts';

/** Smaller than this, nobody sees it. Pixels. */
const SIDE_MIN = 2;

/** Whether a person sees it, wherever they have scrolled to. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= SIDE_MIN && height >= SIDE_MIN;
}

/** Whether some of it is in the window as it is scrolled now. */
export function isInView(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}

const OVER = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';

/** Whether it lies over the page, or stays while the page is scrolled. */
export function isOverPage(element: Element): boolean {
  if (element === document.body || element === document.documentElement) return false;
  if (element.matches(OVER)) return true;
  const { position, zIndex } = getComputedStyle(element);
  if (position === 'fixed' || position === 'sticky') return true;
  return position === 'absolute' && (Number.parseInt(zIndex, 10) > 0 || element.parentElement === document.body);
}

/** What is drawn uppermost at a point of the window, through shadow trees. */
export function topmostAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let depth = 0; found !== null && depth < DEPTH_MAX; depth += 1) {
    const inner = shadowOf(found)?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === found) return found;
    found = inner;
  }
  return found;
}

const DEPTH_MAX = 10;

/** All that lies over the page and holds an element, the innermost first. */
export function overlaysOf(element: Element): readonly Element[] {
  return [...ancestorsOf(element)].slice(0, ANCESTORS_MAX).filter(isOverPage);
}

const ANCESTORS_MAX = 60;
