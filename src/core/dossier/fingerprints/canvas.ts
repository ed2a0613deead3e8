import type { Use } from '../dossier.ts';
import { audioTrace } from './audio.ts';
import type { Tracer } from './trace.ts';
import { amountOf, some } from './trace.ts';

/** Englehardt and Narayanan 2016 (OpenWPM, 1 million sites) §6.1: at least so many pixels either way; so many distinct characters, or so many colors and text. */
const SIDE_MIN = 16;
const GLYPHS_MIN = 10;
const COLORS_MIN = 2;

/** Characters of one drawing: more is a document. */
const TEXT_MAX = 300;

/**
 * Text drawn where the visitor does not see it and read back without loss: what comes back depends on fonts, graphics card and
 * driver. That the same drawing is read twice, to see whether the browser adds noise, is the sign (FingerprintJS does).
 * How many drawings there are excuses nobody: decoys are quickly drawn. Maps draw their letters one at a time, which tells nothing. A page
 * can hide a canvas in its document by means that are not looked at: of a script that listens to the sound card as well, all are hidden.
 */
export const canvasTrace: Tracer = uses => {
  const hides = audioTrace(uses) !== undefined;
  const found = some(uses.filter(it => it.feature === 'canvas-read' && amountOf(it, 'lossy') === 0 && (hides || amountOf(it, 'shown') === 0) && tells(it)));
  if (found === undefined) return undefined;
  const again = found.some(it => amountOf(it, 'again') === 1);
  const most = (name: string): number => Math.max(...found.map(it => amountOf(it, name)));
  return { means: 'canvas', uses: found, signs: again ? 1 : 0, facts: { glyphs: most('glyphs'), colors: most('colors'), again } };
};

function tells(use: Use): boolean {
  const at = (name: string): number => amountOf(use, name);
  const isBig = at('width') >= SIDE_MIN && at('height') >= SIDE_MIN;
  const isTelling = at('glyphs') >= GLYPHS_MIN || at('colors') >= COLORS_MIN;
  return isBig && isTelling && at('text') > 0 && at('text') <= TEXT_MAX;
}
