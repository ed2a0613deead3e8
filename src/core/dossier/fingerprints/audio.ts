import type { Tracer } from './trace.ts';
import { amountOf, some } from './trace.ts';

/** Frames that fingerprinters render: 5,000 (FingerprintJS) to 44,100, a second of the usual rate (Englehardt and Narayanan 2016 §6.4). What is made to be heard is longer. */
const FRAMES_MAX = 48_000;

/**
 * A tone made by the browser itself, rendered unheard and read back: what comes back depends on processor and browser. What renders
 * a recording, or is long enough to listen to, is somebody's music.
 */
export const audioTrace: Tracer = uses => {
  const found = some(uses.filter(it => it.feature === 'audio-read' && amountOf(it, 'oscillators') > 0 && amountOf(it, 'recordings') === 0 && amountOf(it, 'frames') <= FRAMES_MAX));
  return found && { means: 'audio', uses: found, signs: 1, facts: { frames: amountOf(found[0], 'frames') } };
};
