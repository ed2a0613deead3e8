import type { Sighting } from '../../core/evidence/delivery.ts';
import { openDocumentEnd } from '../channel/document-end.ts';
import type { DocumentEnd } from '../channel/document-end.ts';
import { receive } from '../channel/receive.ts';
import type { Stop } from '../observer.ts';
import { clockOf, later, sourceName } from '../outbox-clock.ts';
import type { Deliver } from '../outbox-courier.ts';
import { openCourier } from '../outbox-courier.ts';
import { openOutbox } from '../outbox.ts';
import type { AtWork } from './host/at-work.ts';
import { putToWork } from './host/at-work.ts';
import type { Crew } from './host/crew.ts';
import { openCrew } from './host/crew.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';
import type { Field } from './host/field.ts';
import type { Listeners } from './host/listeners.ts';
import { listenersOn } from './host/listeners.ts';
import type { Post } from './host/post.ts';
import { openPost } from './host/post.ts';
import { returning } from './host/returning.ts';
import { DOCUMENT_OBSERVERS } from './index.ts';

/** Both scripts start within one task, so that a page's end which is not there by then will not come. */
const PAGE_END_MS = 100;

/**
 * Watches a document from our own world, hears through the channel what was seen from inside the page's, and delivers both.
 * Run again in the same world (Chromium gives a frame's first true document the Window and worlds of the empty one before
 * it, but the old document's nodes are dead), it takes over from what was at work there.
 */
export function observeDocument(document: Document, deliver: Deliver): Stop {
  const window = document.defaultView;
  if (window === null) return () => undefined;
  return putToWork(() => start(window, deliver)).stop;
}

function start(window: Window & typeof globalThis, deliver: Deliver): AtWork {
  const state = { stopped: false };
  const listeners = listenersOn(window);
  const stop = (): void => {
    if (state.stopped) return;
    post.flush();
    state.stopped = true;
    crew.stop();
    listeners.stop();
    end.close();
  };
  const courier = returning(openCourier({ deliver: onceShown(window.document, deliver), later, ended: stop, lost: gap => { outbox.emit(gap); } }));
  const gather = (): void => {
    end.ask();
    told.flush();
    outbox.flush();
  };
  const post = openPost({ courier, later, gather, failed: () => { outbox.emit({ kind: 'gap', of: 'input', reason: 'observer-failed', count: 1 }); } });
  const nowMs = clockOf(window);
  const source = sourceName('d', window);
  const outbox = openOutbox({ source, witness: 'browser', nowMs, outlet: post.outlet });
  const pageSource = sourceName('p', window);
  const told = openOutbox({ source: pageSource, witness: 'page', nowMs, outlet: post.outlet });
  const end = openDocumentEnd(window, text => {
    if (state.stopped) return 'unheard';
    for (const { seen, atMs } of receive(text, pageSource)) told.emit(seen, atMs);
    return 'heard';
  });
  end.open();
  const crew = crewIn(window, hostOf({ listeners, post, source }), outbox.emit);
  leaveWith(window, listeners, post);
  outbox.emit({ kind: 'watch' });
  returnWith(listeners, () => {
    courier.begin();
    outbox.emit({ kind: 'watch' });
  });
  tellWhatWasMissed(window.document, end, outbox.emit);
  return { stop, add: crew.add, flush: post.flush };
}

function hostOf({ listeners, post, source }: { readonly listeners: Listeners; readonly post: Post; readonly source: string }): DocumentHost {
  const state = { exchanges: 0 };
  const typed = new WeakSet<Field>();
  return {
    listen: listeners.listen, beforeBatch: post.beforeBatch, newExchange: () => `${source}.${state.exchanges++}`,
    noteTyped: field => { typed.add(field); }, isTyped: field => typed.has(field),
  };
}

/** A page that is only prepared in case it will be opened (Chromium) is of no visit yet: what it has to say waits until it is shown. */
function onceShown(document: Document & { readonly prerendering?: boolean }, deliver: Deliver): Deliver {
  const shown = (): Promise<void> => new Promise(resolve => {
    document.addEventListener('prerenderingchange', () => { resolve(); }, { once: true });
  });
  return batch => document.prerendering === true ? shown().then(() => deliver(batch)) : deliver(batch);
}

function crewIn(window: Window, host: DocumentHost, tell: Tell): Crew {
  const crew = openCrew(host, tell);
  DOCUMENT_OBSERVERS.forEach(crew.add);
  // Who looks at what a page shows joins once it is there: what is left before that showed what it did to nobody of ours.
  host.listen('pagehide', () => {
    const isPage = window.top === window && window.location.protocol.startsWith('http');
    if (isPage && !crew.has('shown')) (['shown', 'markup'] as const).forEach(of => { tell({ kind: 'gap', of, reason: 'not-reached', count: 1 }); });
  });
  return crew;
}

function leaveWith(window: Window, { listen }: Listeners, post: Post): void {
  // Where a DevTools session listens, it may let go of the document before `pagehide`; this comes first.
  if ('navigation' in window) window.navigation.addEventListener('navigate', post.flush);
  listen('pagehide', () => { post.leave(true); });
  listen('pageshow', () => { post.leave(false); });
  listen('visibilitychange', () => { post.flush(); });
}

function returnWith({ listen }: Listeners, returned: () => void): void {
  listen('pageshow', event => { if ((event as PageTransitionEvent).persisted) returned(); });
}

function tellWhatWasMissed(document: Document, end: DocumentEnd, tell: Tell): void {
  const gap = (reason: 'started-late' | 'frame-not-observed'): Sighting => ({ kind: 'gap', of: 'request', reason, count: 1 });
  if (document.scripts.length > 0) tell(gap('started-late'));
  later(() => {
    // In a window that was just opened under a DevTools session both scripts ran while it stood still, and no event was heard.
    end.open();
    if (!end.connected()) tell(gap('frame-not-observed'));
  }, PAGE_END_MS);
}
