import type { Cookies } from 'webextension-polyfill';
import type { CookieEvidence } from '../../core/evidence/evidence.ts';
import type { Observer } from '../observer.ts';
import type { Tell, WebExtensionHost } from '../webext-host.ts';

const SAME_SITE: Readonly<Record<string, CookieEvidence['sameSite']>> = { no_restriction: 'none', lax: 'lax', strict: 'strict' };

/** What Chromium and Firefox call the jar of private windows. */
const PRIVATE_STORES: readonly string[] = ['1', 'firefox-private'];

/** Cookies as they enter the browser's jar: proof that one was kept, where `Set-Cookie` only shows that it was offered. */
export const cookies: Observer<WebExtensionHost, Tell> = {
  id: 'cookies',
  emits: ['cookie'],

  observe({ cookies: jar, nowMs }, tell) {
    const changed = ({ removed, cookie }: Cookies.OnChangedChangeInfoType): void => {
      if (removed) return;
      const { name, value, httpOnly, secure, storeId, partitionKey } = cookie;
      const domain = cookie.domain.replace(/^\./u, '');
      const atMs = nowMs();
      const site = partitionKey?.topLevelSite === '' ? undefined : partitionKey?.topLevelSite;
      tell({ by: 'jar', privately: PRIVATE_STORES.includes(storeId), domain, site, atMs }, {
        kind: 'cookie', name, value, domain, httpOnly, secure,
        sameSite: SAME_SITE[cookie.sameSite] ?? 'unspecified',
        ...(cookie.expirationDate !== undefined && { lifetimeS: Math.round(cookie.expirationDate - atMs / 1000) }),
        ...(site !== undefined && { partition: site }),
      });
    };
    jar.onChanged.addListener(changed);
    return () => { jar.onChanged.removeListener(changed); };
  },
};
