import { descriptorOf, unbound } from '../natives.ts';
import { textOf } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';

const localStorage = unbound(descriptorOf(globalThis, 'localStorage')?.get as () => Storage);

/** Values put into Web Storage by `setItem`. Assigning a property (`localStorage.x = …`) is no call and goes unseen. */
export const storageWrites: PageObserver = {
  id: 'web-storage',
  of: 'storage-write',
  places: ({ page, tell }) => ({
    Storage: {
      setItem(args, self) {
        const key = textOf(args[0]);
        const area = self === localStorage(page) ? 'local' : 'session';
        tell({ kind: 'storage-write', area, key, value: textOf(args[1]) }, `${area} ${key ?? ''}`);
      },
    },
  }),
};
