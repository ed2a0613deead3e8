import { overlaysOf, topmostAt } from './seeing.ts';
import { isIn } from './tree.ts';

/** A sheet laid over the page takes at least so much of the window, and says hardly anything itself. */
const SHEET_SHARE = 0.8;
const SHEET_TEXT_MAX = 20;
/** A frame that takes so much of the browser's window leaves no page to use beside it. */
const FRAME_SHARE = 0.6;
/** A page with less than that to scroll to loses nothing when scrolling is forbidden. Pixels. */
const SCROLL_MIN = 50;

/** Whether the page behind a banner cannot be used before it is answered: covered, made inert, or kept from scrolling. */
export function blocksPage(root: Element): boolean {
  if (window.top !== window) return innerWidth * innerHeight >= outerWidth * outerHeight * FRAME_SHARE;
  const middle = topmostAt(innerWidth / 2, innerHeight / 2);
  if (middle !== null && (isIn(middle, root) || overlaysOf(middle).some(it => isSheet(it, root)))) return true;
  if (root.closest('dialog:modal') !== null) return true;
  return isScrollForbidden() || [...document.body.children].some(it => it.hasAttribute('inert') && !isIn(root, it));
}

function isSheet(element: Element, root: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width * height < innerWidth * innerHeight * SHEET_SHARE) return false;
  const own = element.textContent.trim().length - (isIn(root, element) ? root.textContent.trim().length : 0);
  return own <= SHEET_TEXT_MAX;
}

function isScrollForbidden(): boolean {
  const { documentElement: html, body } = document;
  const isHidden = [html, body].some(it => /^(?:hidden|clip)$/u.test(getComputedStyle(it).overflowY));
  return isHidden && Math.max(html.scrollHeight, body.scrollHeight) > innerHeight + SCROLL_MIN;
}
