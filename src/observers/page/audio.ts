import { bare, getterOf } from '../natives.ts';
import type { After } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';

const framesRendered = getterOf('OfflineAudioContext', 'length');
const framesHeld = getterOf('AudioBuffer', 'length');

/**
 * Sound that is rendered unheard and read back. `of` is the method that read. Amounts: `frames` of it, and how many sources the page
 * had made by then: `oscillators`, and `recordings`, which play what was recorded. The rendering is known again by its length, so
 * that the page's promise is left alone.
 */
export const audioReads: PageObserver = {
  id: 'audio',
  of: 'use',
  places({ use }) {
    const made = bare({ frames: 0, oscillators: 0, recordings: 0 });
    const oscillator = (): void => { made.oscillators += 1; };
    const read = (of: string): After => (_, buffer) => {
      if (made.frames && made.frames === framesHeld(buffer)) use('audio-read', of, bare({ on: 'other', amounts: made }));
    };
    return {
      OscillatorNode: { new: oscillator },
      BaseAudioContext: { createOscillator: oscillator, createBufferSource() { made.recordings += 1; } },
      OfflineAudioContext: { startRendering(_, self) { made.frames = framesRendered(self); } },
      AudioBuffer: { getChannelData: read('getChannelData'), copyFromChannel: read('copyFromChannel') },
    };
  },
};
