import { attempt, getterOf, methodOf, slice } from '../../natives.ts';

const isConnected = getterOf('Node', 'isConnected');
/** An element's own `style`, which is read without one of the page being computed. */
export const styleOf = getterOf('HTMLElement', 'style');
export const valueOf = methodOf('CSSStyleDeclaration', 'getPropertyValue');

/** An element further than that to the left, or above, is put where nobody comes. CSS pixels. */
const BESIDE = -1_000;

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
 * 1 where an element is in the document and its own style does not hide it, else 0. What style sheets and the elements around it do to
 * it would have the page laid out, which it could notice, and which costs it much.
 */
export function isShown(element: unknown): 0 | 1 {
  return attempt(() => {
    const style = styleOf(element);
    const says = (name: string): string => valueOf(style, name);
    const isBeside = (name: string): boolean => +slice(says(name), 0, -2) < BESIDE;
    return isConnected(element) && says('display') !== 'none' && says('visibility') !== 'hidden' && says('opacity') !== '0' && !isBeside('left') && !isBeside('top') ? 1 : 0;
  }) ?? 0;
}
