import { indexOf, slice } from '../natives.ts';
import type { Observer } from '../observer.ts';
import { textOf, UNREADABLE } from './host/address.ts';
import { missed } from './host/missed.ts';
import type { PageHost } from './host/page-host.ts';

/** Assignments to `document.cookie`, kept by the browser or not. */
export const cookieWrites: Observer<PageHost> = {
  id: 'document-cookie',
  emits: ['cookie-write'],
  observe(host, emit) {
    return host.watch({ holder: host.page.Document.prototype, name: 'cookie', slot: 'set' }, {
      of: 'cookie-write',
      after({ args }) {
        const text = textOf(args[0]);
        if (text === UNREADABLE) emit(missed('cookie-write', 'unreadable'));
        else emit({ kind: 'cookie-write', text, scripts: host.scripts(`cookie ${nameIn(text)}`) });
      },
    });
  },
};

function nameIn(text: string): string {
  const end = indexOf(text, '=');
  return slice(text, 0, end === -1 ? text.length : end);
}
