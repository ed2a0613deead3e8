import type { Delivery } from '../../core/evidence/delivery.ts';
import type { PageEnd } from '../channel/page-end.ts';
import { openPageEnd } from '../channel/page-end.ts';
import { write } from '../channel/write.ts';
import { bare, descriptorOf, unbound } from '../natives.ts';
import type { Emit, Observer, Stop } from '../observer.ts';
import { clockOf, sourceName } from '../outbox-clock.ts';
import type { Outlet } from '../outbox.ts';
import { openOutbox } from '../outbox.ts';
import { callsOf } from './host/calls.ts';
import { reportFailure } from './host/missed.ts';
import type { PageHost } from './host/page-host.ts';
import type { Page } from './host/page.ts';
import { pageNativesOf } from './host/page-natives.ts';
import { scriptsOf } from './host/scripts.ts';
import { PAGE_OBSERVERS } from './index.ts';

/** Records held until the other end of the channel is there, or sent together when one task makes more. */
const BATCH_MAX = 200;

/**
 * Watches a page from inside its own world, from before its first script, and tells what it saw to our own world through
 * the channel. A page that had scripts before us is watched all the same, as well as it then can be.
 */
export function observePage(page: Page): Stop {
  const state = bare({ stop: (): void => undefined });
  const stop = (): void => { state.stop(); };
  const source = sourceName('p', page);
  const outlet = openOutlet(page, { end: () => end, unheard: stop });
  const outbox = openOutbox({ source, witness: 'page', nowMs: clockOf(page), outlet });
  const end = openPageEnd(page, outbox.flush);
  state.stop = startObservers(page, source, outbox.emit);
  return stop;
}

interface Line {
  readonly end: () => PageEnd;
  /** Nobody listens any more: the extension is gone, or a new document in this Window has brought new scripts. */
  readonly unheard: () => void;
}

/** Sends at the end of each task that saw something: no timer that a page could clear, nothing held when it is left. */
function openOutlet(page: Page, { end, unheard }: Line): Outlet {
  const state = bare({ text: '', count: 0, due: false });
  const queue = unbound(descriptorOf(page, 'queueMicrotask')?.value as (callback: () => void) => void);

  const send = (): void => {
    state.due = false;
    if (state.count === 0 || !end().isConnected()) return;
    const text = `[${state.text}]`;
    state.text = '';
    state.count = 0;
    if (!end().send(text)) unheard();
  };
  const add = (delivery: Delivery): boolean => {
    if (state.count >= BATCH_MAX) return false;
    state.text += (state.count === 0 ? '' : ',') + write(delivery);
    state.count += 1;
    if (!state.due) queue(page, send);
    state.due = true;
    if (state.count >= BATCH_MAX) send();
    return true;
  };
  return { add, send };
}

function startObservers(page: Page, source: string, emit: Emit): Stop {
  const natives = pageNativesOf(page);
  const calls = callsOf(page, emit);
  const state = bare({ exchanges: 0 });
  const exchange = (): string => `${source}.${state.exchanges++}`;
  const host: PageHost = { page, natives, watch: calls.watch, exchange, scripts: scriptsOf(page, natives) };
  const stops = PAGE_OBSERVERS.map(it => start(it, host, emit));
  return () => {
    for (let i = 0; i < stops.length; i += 1) stops[i]?.();
    calls.stop();
  };
}

function start(observer: Observer<PageHost>, host: PageHost, emit: Emit): Stop {
  try {
    return observer.observe(host, emit);
  } catch {
    reportFailure(emit, observer.emits[0] ?? 'request');
    return () => undefined;
  }
}
