import { attempt, bare, getterOf, methodOf } from '../../natives.ts';
import type { Page } from './page.ts';

const isVisible = methodOf('Element', 'checkVisibility');
const boundsOf = methodOf('Element', 'getBoundingClientRect');
const rightOf = getterOf('DOMRectReadOnly', 'right');
const bottomOf = getterOf('DOMRectReadOnly', 'bottom');
const boundsWidth = getterOf('DOMRectReadOnly', 'width');

/** What reads something of whichever of two kinds it is. It refuses anything else. */
const either = <T>(one: (self: unknown) => T, other: (self: unknown) => T) => (self: unknown): T => attempt(() => one(self)) ?? other(self);
const ofContext = (name: 'canvas' | 'fillStyle' | 'strokeStyle'): (context: unknown) => unknown =>
  either<unknown>(getterOf('CanvasRenderingContext2D', name), getterOf('OffscreenCanvasRenderingContext2D', name));
const ofCanvas = (name: 'width' | 'height'): (canvas: unknown) => number => either(getterOf('HTMLCanvasElement', name), getterOf('OffscreenCanvas', name));

/** The canvas that a context draws on, and what it draws with. */
export const surfaceOf = ofContext('canvas');
export const fillOf = ofContext('fillStyle');
export const strokeOf = ofContext('strokeStyle');
export const surfaceOfGl = either<unknown>(getterOf('WebGLRenderingContext', 'canvas'), getterOf('WebGL2RenderingContext', 'canvas'));
/** The size of a canvas, in its pixels. */
export const widthOf = ofCanvas('width');
export const heightOf = ofCanvas('height');

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
