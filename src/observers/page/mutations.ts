import { attempt, bare, getterOf, indexOf } from '../natives.ts';
import { memberOf } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';

/** What stands for all of a page. */
const WHOLE = ' #document HTML BODY ';

const nodeName = getterOf('Node', 'nodeName');

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
        const options = args[1];
        const asks = (name: string): boolean => memberOf(options, name) === true;
        if (!asks('subtree') || indexOf(WHOLE, ` ${attempt(() => nodeName(args[0])) ?? '-'} `) < 0) return;
        const text = +(asks('characterData') || asks('characterDataOldValue'));
        const attributes = +((asks('attributes') || asks('attributeOldValue')) && memberOf(options, 'attributeFilter') === undefined);
        if (text || attributes) use('mutation-watch', '', bare({ on: 'document', amounts: bare({ subtree: 1, text, attributes }) }));
      },
    },
  }),
};
