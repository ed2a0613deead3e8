import type { Observer } from '../observer.ts';
import { openLooking } from '../showing/looking.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';
import type { Field } from './host/field.ts';
import { fieldOf } from './host/field.ts';

/**
 * What the page shows that nobody typed: values under labels that tell them to be somebody's, whom it greets, the fields it
 * filled in, payments. Never the text around them.
 */
export const shown: Observer<DocumentHost, Tell> = {
  id: 'shown',
  emits: ['shown'],
  observe({ listen }, tell) {
    const typed = new WeakSet<Field>();
    let looking = openLooking(tell, typed);
    const heard = (event: Event): void => {
      const field = event.isTrusted ? fieldOf(event) : undefined;
      if (field !== undefined) typed.add(field);
    };
    // Gone back to, the document is part of another visit: what it shows is told again.
    const shownAgain = (event: Event): void => {
      if (!(event as PageTransitionEvent).persisted) return;
      looking.stop();
      looking = openLooking(tell, typed);
      looking.begin();
    };
    const stops = [listen('input', heard), listen('change', heard), listen('pageshow', shownAgain), listen('DOMContentLoaded', () => { looking.begin(); })];
    if (document.readyState !== 'loading') looking.begin();
    return () => {
      for (const stop of stops) stop();
      looking.stop();
    };
  },
};
