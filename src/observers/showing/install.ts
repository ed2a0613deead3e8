import { atWork } from '../document/host/at-work.ts';
import { markup } from './markup.ts';
import { openShown } from './shown.ts';
import { openSignals } from './signals.ts';

/**
 * Has what watches this document already look at what it shows, too. Nothing is at work where the extension is gone or the
 * first script could not run: then nothing looks. Answers what ends the look that is due, at once, and hands over what it found.
 */
export function observeShown(): () => void {
  const shown = openShown();
  const work = atWork();
  work?.add(shown);
  work?.add(markup);
  work?.add(openSignals(work.flush));
  return () => {
    shown.finish();
    work?.flush();
  };
}
