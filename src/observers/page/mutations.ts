import { bare } from '../natives.ts';
import { asks as asksFor, memberOf } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';
import { isWhole } from './host/whole.ts';

/**
 * MutationObservers of all that happens in a page: what is beneath it, with its texts or its attributes. `amounts` is 1 for each
 * kind of change that is asked for, else 0; of attributes all must be, for who waits for one class or language names it.
 */
export const mutationWatches: PageObserver = {
  id: 'mutations',
  of: 'use',
  places: ({ use }) => ({
    MutationObserver: {
      observe(args) {
        if (!isWhole(args[0])) return;
        const options = args[1];
        const asks = (name: string): boolean => asksFor(options, name);
        if (!asks('subtree')) return;
        const text = +(asks('characterData') || asks('characterDataOldValue'));
        const attributes = +((asks('attributes') || asks('attributeOldValue')) && memberOf(options, 'attributeFilter') === undefined);
        if (text || attributes) use('mutation-watch', '', bare({ on: 'document', amounts: bare({ subtree: 1, text, attributes }) }));
      },
    },
  }),
};
