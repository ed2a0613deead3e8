import { before, textOf } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';

/** Assignments to `document.cookie`, kept by the browser or not. */
export const cookieWrites: PageObserver = {
  id: 'document-cookie',
  of: 'cookie-write',
  places: ({ tell }) => ({
    Document: {
      cookie(args) {
        const text = textOf(args[0]);
        tell({ kind: 'cookie-write', text }, `cookie ${before(text ?? '', '=')}`);
      },
    },
  }),
};
