import { memberOf, textOf } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';

/** Cookies set by `cookieStore.set`, kept by the browser or not. How long one is kept, the browser's own jar tells. */
export const storedCookies: PageObserver = {
  id: 'cookie-store',
  of: 'cookie-write',
  places: ({ tell }) => ({
    CookieStore: {
      set(args) {
        const cookie = args[0];
        const isRecord = typeof cookie === 'object';
        const name = textOf(isRecord ? memberOf(cookie, 'name') : cookie);
        const value = textOf(isRecord ? memberOf(cookie, 'value') : args[1]);
        tell({ kind: 'cookie-write', text: name === undefined || value === undefined ? undefined : `${name}=${value}` }, `cookie ${name ?? ''}`);
      },
    },
  }),
};
