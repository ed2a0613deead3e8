import { attempt, bare, getterOf, methodOf } from '../../natives.ts';
import type { Page } from './page.ts';

const isVisible = methodOf('Element', 'checkVisibility');
const boundsOf = methodOf('Element', 'getBoundingClientRect');
const rightOf = getterOf('DOMRectReadOnly', 'right');
const bottomOf = getterOf('DOMRectReadOnly', 'bottom');
const boundsWidth = getterOf('DOMRectReadOnly', 'width');

/** What reads something of whichever of two kinds it is. It refuses anything else. */
export const either = <T>(one: (self: unknown) => T, other: (self: unknown) => T) => (self: unknown): T => attempt(() => one(self)) ?? other(self);

/** The canvas that a context draws on. */
export const surfaceOf: (context: unknown) => unknown = either<unknown>(getterOf('CanvasRenderingContext2D', 'canvas'), getterOf('OffscreenCanvasRenderingContext2D', 'canvas'));
export const surfaceOfGl: (context: unknown) => unknown = either<unknown>(getterOf('WebGLRenderingContext', 'canvas'), getterOf('WebGL2RenderingContext', 'canvas'));
/** The size of a canvas, in its pixels. */
export const widthOf = either(getterOf('HTMLCanvasElement', 'width'), getterOf('OffscreenCanvas', 'width'));
export const heightOf = either(getterOf('HTMLCanvasElement', 'height'), getterOf('OffscreenCanvas', 'height'));

/**
 * 1 where an element has a pixel that the visitor sees, or comes to by scrolling, else 0. The page is laid out for it: to be asked
 * rarely.
 */
export function isShown({ scrollX, scrollY }: Page, element: unknown): 0 | 1 {
  return attempt(() => {
    const bounds = boundsOf(element);
    return isVisible(element, bare({ checkOpacity: true, checkVisibilityCSS: true })) && boundsWidth(bounds) >= 1 && rightOf(bounds) + scrollX > 0 && bottomOf(bounds) + scrollY > 0 ? 1 : 0;
  }) ?? 0;
}
