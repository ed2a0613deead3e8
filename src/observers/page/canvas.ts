import { bare, getterOf, indexOf, notes, slice } from '../natives.ts';
import { memberOf, textOf } from './host/address.ts';
import type { After } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';
import { charCodeAt } from './host/page-natives.ts';
import { fillOf, heightOf, isShown, strokeOf, surfaceOf, widthOf } from './host/surface.ts';

/** Distinct characters and colors kept of a drawing: beyond what any criterion asks for. */
const GLYPHS_MAX = 32;
const COLORS_MAX = 8;
/** Characters looked at of what is drawn between two clearings: charts draw them by the thousand. */
const TEXT_MAX = 1_000;
/** Characters counted of a drawing that is drawn onto others over and over. */
const COUNTED_MAX = 1e6;
/** How often one drawing is told of, and drawings that are remembered. */
const READS_MAX = 4;
const DRAWINGS_MAX = 64;

/** What was drawn on a surface since it was last cleared. It goes along where the surface is drawn onto another. */
interface Drawing {
  /** Each character once. */
  letters: string;
  glyphs: number;
  /** Each style once. */
  styles: string;
  colors: number;
  /** Characters in all. */
  text: number;
}

const imageWidth = getterOf('ImageData', 'width');
const imageHeight = getterOf('ImageData', 'height');

/**
 * What is read back of surfaces with text on them, told by the surface: what a script draws elsewhere says nothing about it.
 * `of` is the method. Amounts: distinct `glyphs` and `colors` of the text, its characters as `text`, `width` and `height` of what was read in
 * pixels; 1 or 0: `shown` in the document, in a `lossy` format, `again` (a drawing of the same text and size was read before).
 */
export const canvasReads: PageObserver = {
  id: 'canvas',
  of: 'use',
  places({ use, miss }) {
    const { drawings, drawingOn, drawingOf } = openDrawings();
    const isDue = sampling(() => { miss('use', 'limit-reached'); });
    const writing = (styleOf: (context: unknown) => unknown): After => (args, self) => {
      const drawing = drawingOf(self);
      if (drawing.text < TEXT_MAX && drawing.colors < COLORS_MAX) addColor(drawing, styleOf(self));
      addText(drawing, textOf(args[0]) ?? '');
    };
    const copy: After = (args, self) => {
      const from = drawings.get(args[0]);
      const to = from?.text && drawingOf(self);
      // A surface drawn onto itself says nothing new.
      if (to && from !== to) merge(to, from);
    };
    const resize: After = (_, self) => { blank(drawings.get(self) ?? bare({})); };
    const clear: After = (args, self) => { if (drawings.get(self)?.text && covers(args, surfaceOf(self))) resize(args, self, 0); };

    const read = (method: string, surface: unknown, { width, height, lossy }: { readonly width: number; readonly height: number; readonly lossy: boolean }): void => {
      const { letters, glyphs, colors, text } = drawingOn(surface);
      const before = text && isDue(`${width} ${height} ${text} ${letters}`);
      if (before) use('canvas-read', method, bare({ on: 'element', amounts: { glyphs, colors, text, width, height, shown: isShown(surface), lossy: +lossy, again: +(before > 1) } }));
    };
    const whole = (method: string, typeIn: (args: readonly unknown[]) => unknown): After => (args, self) => {
      if (drawings.get(self)?.text) read(method, self, { width: widthOf(self), height: heightOf(self), lossy: isLossy(textOf(typeIn(args)) ?? '') });
    };
    const context: Readonly<Record<string, After>> = {
      fillText: writing(fillOf), strokeText: writing(strokeOf), drawImage: copy, clearRect: clear, reset: resize,
      getImageData(_, self, image) {
        if (drawings.get(self)?.text) read('getImageData', surfaceOf(self), { width: imageWidth(image), height: imageHeight(image), lossy: false });
      },
    };
    return {
      CanvasRenderingContext2D: context,
      OffscreenCanvasRenderingContext2D: context,
      HTMLCanvasElement: { width: resize, height: resize, toDataURL: whole('toDataURL', args => args[0]), toBlob: whole('toBlob', args => args[1]) },
      OffscreenCanvas: {
        width: resize, height: resize, convertToBlob: whole('convertToBlob', args => memberOf(args[0], 'type')),
        transferToImageBitmap: (_, self, bitmap) => { drawings.set(bitmap, taken(drawingOn(self))); },
      },
    };
  },
};

/** Counts the reads of each drawing from one; 0 where it was read so often that it is not told of any more. `spent`: there are too many to know, said once. */
function sampling(spent: () => void): (drawing: string) => number {
  const reads: Record<string, number> = bare({});
  const state = bare({ left: DRAWINGS_MAX });
  return drawing => {
    const count = (reads[drawing] ?? 0) + 1;
    if (count === 1) state.left -= 1;
    if (count === 1 && state.left < 0) {
      if (state.left === -1) spent();
      return 0;
    }
    reads[drawing] = count;
    return count > READS_MAX ? 0 : count;
  };
}

/** What is drawn, by surface; a context's drawing is that of its canvas. */
function openDrawings() {
  const drawings = notes<Drawing>();
  const drawingOn = (surface: unknown): Drawing => drawings.get(surface) ?? drawings.set(surface, blank(bare({})));
  return { drawings, drawingOn, drawingOf: (context: unknown): Drawing => drawings.get(context) ?? drawings.set(context, drawingOn(surfaceOf(context))) };
}

/** What a bitmap takes along; nothing stays behind. */
function taken(drawing: Drawing): Drawing {
  const copy = bare({ ...drawing });
  blank(drawing);
  return copy;
}

function blank(drawing: Partial<Drawing>): Drawing {
  drawing.letters = drawing.styles = '';
  drawing.glyphs = drawing.colors = drawing.text = 0;
  return drawing as Drawing;
}

/** Whether a rectangle (x, y, width, height) covers all of a surface. What is no number is not asked for one. */
function covers(rectangle: readonly unknown[], surface: unknown): boolean {
  const reaches = (start: unknown, size: unknown, end: number): boolean => typeof start === 'number' && typeof size === 'number' && start <= 0 && start + size >= end;
  return reaches(rectangle[0], rectangle[2], widthOf(surface)) && reaches(rectangle[1], rectangle[3], heightOf(surface));
}

function isLossy(type: string): boolean {
  return indexOf(type, 'jpeg') > 0 || indexOf(type, 'webp') > 0;
}

/** Of colors at least as many as the one with the most: some may be the same. */
function merge(to: Drawing, { letters, styles, colors, text }: Drawing): void {
  addText(to, letters, text);
  if (colors <= to.colors) return;
  to.styles = styles;
  to.colors = colors;
}

function addColor(drawing: Drawing, color: unknown): void {
  // A gradient or a pattern is no text; as a color it counts once.
  const style = `${textOf(color) ?? ''};`;
  if (indexOf(drawing.styles, style) >= 0) return;
  drawing.styles += style;
  drawing.colors += 1;
}

/** Counts the characters of a text that show, each once. What only joins or varies others (emoji) is none of its own. */
function addText(drawing: Drawing, text: string, length = text.length): void {
  const looked = drawing.text < TEXT_MAX ? slice(text, 0, TEXT_MAX) : '';
  drawing.text = counted(drawing.text + length);
  for (let i = 0; i < looked.length && drawing.glyphs < GLYPHS_MAX; i += 1) {
    const code = charCodeAt(text, i);
    // A high surrogate begins a character of two units.
    const glyph = slice(text, i, code >> 10 === 54 ? i + 2 : i + 1);
    i += glyph.length - 1;
    if (isSilent(code) || indexOf(drawing.letters, glyph) >= 0) continue;
    drawing.letters += glyph;
    drawing.glyphs += 1;
  }
}

function counted(characters: number): number {
  return characters > COUNTED_MAX ? COUNTED_MAX : characters;
}

/** Spaces, joiners (U+200B to U+200D), variation selectors, and tags (U+E0000 to U+E007F). */
function isSilent(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x200b && code <= 0x200d) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xdb40;
}
