import { textOf } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';

/** Assignments to `window.name`, which the tab carries to the next page whoever that belongs to. */
export const nameWrites: PageObserver = {
  id: 'window-name',
  of: 'storage-write',
  places: ({ tell }) => ({
    window: {
      name(args) { tell({ kind: 'storage-write', area: 'name', key: 'name', value: textOf(args[0]) }, 'name '); },
    },
  }),
};
