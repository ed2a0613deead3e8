import { openPageEnd } from '../channel/page-end.ts';
import { attempt } from '../natives.ts';
import type { Stop } from '../observer.ts';
import { callsOf } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';
import type { Page } from './host/page.ts';
import { openTeller } from './host/teller.ts';
import { PAGE_OBSERVERS } from './index.ts';

/**
 * Watches a page from inside its own world, from before its first script, and tells what it saw to our own world through
 * the channel. A page that had scripts before us is watched all the same, as well as it then can be.
 */
export function observePage(page: Page): Stop {
  const { watch, stop, isOurs } = callsOf(page);
  const { asked, ...teller } = openTeller(page, { end: () => end, unheard: stop });
  const end = openPageEnd(page, asked);
  const start = ({ of = 'request', places }: PageObserver): void => {
    const failed = (): void => { attempt(() => { teller.miss(of, 'observer-failed'); }); };
    try {
      watch(places({ page, ...teller, isOurs }), failed);
    } catch {
      failed();
    }
  };
  PAGE_OBSERVERS.forEach(start);
  return stop;
}
