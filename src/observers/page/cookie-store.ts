import { clockOf } from '../outbox-clock.ts';
import { memberOf, textOf } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';

/** Cookies set by `cookieStore.set`, kept by the browser or not, written as `document.cookie` would have them. */
export const storedCookies: PageObserver = {
  id: 'cookie-store',
  of: 'cookie-write',
  places({ page, tell }) {
    const nowMs = clockOf(page);
    return {
      'CookieStore.set': {
        after({ args }) {
          const cookie = args[0];
          const isRecord = typeof cookie === 'object';
          const name = textOf(isRecord ? memberOf(cookie, 'name') : cookie);
          const value = textOf(isRecord ? memberOf(cookie, 'value') : args[1]);
          const text = name === undefined || value === undefined ? undefined : `${name}=${value}${attributes(cookie, nowMs())}`;
          tell({ kind: 'cookie-write', text }, `cookie ${name ?? ''}`);
        },
      },
    };
  },
};

/** Whose it is to be, and how long. `expires` is a moment, in milliseconds since the epoch. */
function attributes(cookie: unknown, nowMs: number): string {
  const domain = memberOf(cookie, 'domain');
  const expires = memberOf(cookie, 'expires');
  return `${typeof domain === 'string' ? `; domain=${domain}` : ''}${typeof expires === 'number' ? `; max-age=${((expires - nowMs) / 1_000).toFixed()}` : ''}`;
}
