import type { DocumentHost, Tell } from '../document/host/document-host.ts';
import type { Observer, Stop } from '../observer.ts';
import type { ChoiceSide } from './choices.ts';
import { choiceBy } from './choices.ts';
import type { Does } from './does.ts';
import type { Eye } from './eye.ts';
import { openEye } from './eye.ts';
import { openHistory } from './history.ts';
import type { Found } from './look.ts';
import { isOwnPress } from './own-press.ts';
import { openLooking } from './looking.ts';

/** Frames smaller than this hold no banner. Pixels. */
const FRAME_MIN = { width: 120, height: 50 };

export interface WatchedBanner extends Observer<DocumentHost, Tell> {
  /** Looks for whoever works the banner: what they see is told as well. */
  readonly look: () => Found | undefined;
}

/**
 * The consent banner of a document, told whenever it changes; and, where a person sits before it, what they chose with its buttons.
 * `by: 'nobody'`: what is pressed is told by who presses it.
 */
export function openBanner(does: Does, by: ChoiceSide): WatchedBanner {
  const state: { saw: (found: Found | undefined) => void } = { saw: () => undefined };
  const eye = openEye(does);
  return {
    look() {
      const found = eye.look();
      state.saw(found);
      return found;
    },
    id: 'banner',
    emits: ['banner', ...by === 'visitor' ? ['consent' as const] : []],
    observe: (host, tell) => observe({ host, tell, eye, by, heard: saw => { state.saw = saw; } }),
  };
}

interface Watched {
  readonly host: DocumentHost;
  readonly tell: Tell;
  readonly eye: Eye;
  readonly by: ChoiceSide;
  /** Is given what takes a look that somebody else made. */
  readonly heard: (saw: (found: Found | undefined) => void) => void;
}

function observe({ host: { listen }, tell, eye, by, heard }: Watched): Stop {
  const touched = new WeakSet<Element>();
  const history = openHistory(tell, it => touched.has(it));
  const state: { found: Found | undefined; clicks: number } = { found: undefined, clicks: 0 };
  const saw = (found: Found | undefined): void => {
    if (found !== undefined && state.found === undefined) state.clicks = 0;
    state.found = found;
    history.saw(found);
  };
  heard(saw);
  const look = (): boolean => {
    if (isTooSmall()) return false;
    saw(quietly(eye.look));
    return true;
  };
  const looking = openLooking(look);
  const clicked = (event: Event): void => {
    const isOwn = isOwnPress();
    if (!event.isTrusted && !isOwn) return;
    // What a person is about to press is read as it stands now: the look that was due may not have come, and names change.
    if (state.found === undefined || event.composedPath().includes(state.found.root)) look();
    if (isBeside(event, state.found)) eye.follow(undefined);
    if (state.found !== undefined) press(state.found, event, isOwn);
    looking.clicked();
  };
  const press = (found: Found, event: Event, isOwn: boolean): void => {
    const pressed = pressedIn(event, found);
    if (pressed === undefined) return;
    state.clicks += 1;
    const choice = choiceBy(pressed, found);
    if (by === 'visitor' && !isOwn && choice !== undefined) tell({ kind: 'consent', state: choice, by, label: pressed.label, clicks: state.clicks });
    if (pressed.does === 'settings') history.goesDeeper();
    eye.follow({ from: found.root, opens: pressed.does === 'settings' });
  };
  const changed = (event: Event): void => { for (const it of event.isTrusted ? event.composedPath() : []) if (it instanceof Element) touched.add(it); };
  const again = (event: Event): void => { if ((event as PageTransitionEvent).persisted) { history.beginAnew(); looking.begin(); } };
  const stops = [listen('click', clicked), listen('change', changed), listen('pageshow', again), listen('resize', () => { if (window.top !== window) looking.clicked(); })];
  looking.begin();
  return () => { for (const stop of [...stops, looking.stop]) stop(); };
}

function pressedIn(event: Event, found: Found): Found['buttons'][number] | undefined {
  const path = event.composedPath();
  return found.buttons.find(it => path.includes(it.element));
}

function isBeside(event: Event, found: Found | undefined): boolean {
  return found === undefined || !event.composedPath().includes(found.root);
}

function isTooSmall(): boolean {
  return window.top !== window && (innerWidth < FRAME_MIN.width || innerHeight < FRAME_MIN.height);
}

/** Pages hide methods of their elements behind fields of that name, which breaks whoever asks them: then there is nothing to tell. */
function quietly<T>(look: () => T | undefined): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
