import type { DocumentHost, Tell } from '../document/host/document-host.ts';
import type { Observer } from '../observer.ts';
import type { Looking } from './looking.ts';
import { openLooking } from './looking.ts';

export interface Shown extends Observer<DocumentHost, Tell> {
  /** Looks now at what is due to be looked at, to its end, and tells it. */
  readonly finish: () => void;
}

/**
 * What the page shows that nobody typed: values under labels that tell them to be somebody's, whom it greets, the fields it
 * filled in, payments. Never the text around them.
 */
export function openShown(): Shown {
  const state: { looking?: Looking } = {};
  return {
    id: 'shown',
    emits: ['shown'],
    observe({ listen, isTyped }, tell) {
      const lookAnew = (): void => {
        state.looking?.stop();
        state.looking = openLooking(tell, isTyped);
        state.looking.begin();
      };
      // Gone back to, the document is part of another visit: what it shows is told again.
      const shownAgain = (event: Event): void => { if ((event as PageTransitionEvent).persisted) lookAnew(); };
      const leaving = (): void => { state.looking?.hurry(); };
      const stops = [listen('pageshow', shownAgain), listen('pagehide', leaving), listen('DOMContentLoaded', () => { state.looking?.begin(); })];
      lookAnew();
      return () => {
        for (const stop of stops) stop();
        state.looking?.stop();
      };
    },
    finish: () => { state.looking?.finish(); },
  };
}
