import { bare, notes } from '../natives.ts';
import type { PageObserver } from './host/page-host.ts';
import { isWhole } from './host/whole.ts';

/** Reads of one style sheet that are told of: libraries that write their own ask it for its length all the time. */
const READS_MAX = 4;

/** Reads of all of a page: as markup, node by node, or the rules of its style sheets. `of` is what was called or read. */
export const documentReads: PageObserver = {
  id: 'document-read',
  of: 'use',
  places: ({ use }) => {
    const reads = notes<number>();
    const page = (of: string, node: unknown): void => {
      if (isWhole(node)) use('document-read', of, bare({ on: 'document' }));
    };
    const sheet = (_: unknown, self: unknown): void => {
      const count = reads.get(self) ?? 0;
      if (count < READS_MAX) use('document-read', 'cssRules', bare({ on: 'other' }));
      reads.set(self, count + 1);
    };
    return {
      XMLSerializer: { serializeToString: args => { page('serializeToString', args[0]); } },
      Element: {
        'get outerHTML': (_, self) => { page('outerHTML', self); },
        'get innerHTML': (_, self) => { page('innerHTML', self); },
      },
      Document: {
        createTreeWalker: args => { page('createTreeWalker', args[0]); },
        createNodeIterator: args => { page('createNodeIterator', args[0]); },
      },
      CSSStyleSheet: { cssRules: sheet, rules: sheet },
    };
  },
};
