import type { Observer } from '../observer.ts';
import { openLooking } from '../showing/looking.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';
import { fieldOf } from './host/field.ts';

/**
 * What the page shows that nobody typed: values under labels that tell them to be somebody's, whom it greets, the fields it
 * filled in, payments. Never the text around them.
 */
export const shown: Observer<DocumentHost, Tell> = {
  id: 'shown',
  emits: ['shown'],
  observe({ listen }, tell) {
    const looking = openLooking(tell);
    const typed = (event: Event): void => {
      const field = event.isTrusted ? fieldOf(event) : undefined;
      if (field !== undefined) looking.leaveOut(field);
    };
    const stops = [listen('input', typed), listen('change', typed), listen('DOMContentLoaded', looking.begin)];
    if (document.readyState !== 'loading') looking.begin();
    return () => {
      for (const stop of stops) stop();
      looking.stop();
    };
  },
};
