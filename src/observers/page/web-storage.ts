import type { Observer } from '../observer.ts';
import { textOf, UNREADABLE } from './host/address.ts';
import { missed } from './host/missed.ts';
import type { PageHost } from './host/page-host.ts';

/** Values put into Web Storage by `setItem`. Assigning a property (`localStorage.x = …`) is no call and goes unseen. */
export const storageWrites: Observer<PageHost> = {
  id: 'web-storage',
  emits: ['storage-write'],
  observe(host, emit) {
    return host.watch({ holder: host.page.Storage.prototype, name: 'setItem' }, {
      of: 'storage-write',
      after({ self, args }) {
        const key = textOf(args[0]);
        const value = textOf(args[1]);
        if (key === UNREADABLE || value === UNREADABLE) {
          emit(missed('storage-write', 'unreadable'));
          return;
        }
        const area = self === host.natives.localStorage(host.page) ? 'local' : 'session';
        emit({ kind: 'storage-write', area, key, value, scripts: host.scripts(`${area} ${key}`) });
      },
    });
  },
};
