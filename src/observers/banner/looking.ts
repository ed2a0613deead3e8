import { later } from '../outbox-clock.ts';

/** Looks that are due anyway, after a document is there: banners fade in without a change that could be heard. Milliseconds. */
const TIMED_MS = [0, 500, 1_500, 3_500, 8_000, 20_000];
/** After a click: what it opens or closes has gone its way by then. Milliseconds. */
const AFTER_CLICK_MS = [150, 700, 2_000];
/** Changes are heard for so long after a document is there, or was clicked in. Milliseconds. */
const HEARD_MS = 30_000;
/** Between two looks, at least, longer each time. Milliseconds. */
const PAUSE_MS = 250;
const PAUSE_GROWTH = 1.15;
const PAUSE_MAX_MS = 5_000;
/** A document is looked at so often, and no more. */
const LOOKS_MAX = 40;

/** Looks again and again, as long as something may change, and no oftener than a page can bear. */
export interface Looking {
  readonly begin: () => void;
  readonly clicked: () => void;
  readonly stop: () => void;
}

/** `look` answers whether anything could be there at all: where it cannot, no change is heard. */
export function openLooking(look: () => boolean): Looking {
  const state = { count: 0, untilMs: 0, due: false, stopped: false };
  const isOver = (): boolean => state.stopped || state.count >= LOOKS_MAX;
  const lookNow = (): void => {
    if (isOver()) return;
    state.count += 1;
    onceLaidOut(() => { if (!state.stopped) (look() ? listen : unheard)(); });
  };
  // A page pays for each change that is heard of: after the first, none is heard until it was looked at.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    lookSoon();
  });
  const unheard = (): void => { observer.disconnect(); };
  const listen = (): void => {
    unheard();
    if (isOver() || performance.now() > state.untilMs || state.due) return;
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal'] });
  };
  const lookSoon = (): void => {
    if (state.due || isOver()) return;
    state.due = true;
    later(() => {
      state.due = false;
      lookNow();
    }, Math.min(PAUSE_MAX_MS, PAUSE_MS * PAUSE_GROWTH ** state.count));
  };
  const plan = (timesMs: readonly number[]): void => {
    state.untilMs = performance.now() + HEARD_MS;
    for (const it of timesMs) later(lookNow, it);
  };
  return {
    begin: () => { plan(TIMED_MS); },
    clicked: () => { plan(AFTER_CLICK_MS); },
    stop() {
      state.stopped = true;
      observer.disconnect();
    },
  };
}

/** A hidden tab is not laid out at all. Milliseconds. */
const LAYOUT_MAX_MS = 1_000;

/** Calls back once the browser has laid the page out by itself: to ask where things stand before that would keep a large page waiting. */
function onceLaidOut(then: () => void): void {
  const state = { done: false };
  const once = (): void => {
    if (state.done) return;
    state.done = true;
    seen.disconnect();
    then();
  };
  const seen = new IntersectionObserver(once);
  seen.observe(document.documentElement);
  later(once, LAYOUT_MAX_MS);
}
