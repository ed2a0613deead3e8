import type { Protocol } from 'puppeteer-core';
import type { CookieEvidence } from '../../core/evidence/evidence.ts';
import type { DevtoolsHost, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';

const SAME_SITE = { None: 'none', Lax: 'lax', Strict: 'strict' } as const;

/** The browser's jar as the visit leaves it: proof that a cookie was kept, where `Set-Cookie` only shows that it was offered. */
export const cookies: Observer<DevtoolsHost, TellAt> = {
  id: 'cookies',
  emits: ['cookie'],

  observe({ browser, contextId, onEnd, nowMs }, tell) {
    return onEnd(async () => {
      const atMs = nowMs();
      const jar = await browser.send('Storage.getCookies', { browserContextId: contextId }).catch(() => undefined);
      if (jar === undefined) tell({ document: '', atMs }, { kind: 'gap', of: 'cookie', reason: 'host-stopped', count: 1 });
      for (const it of jar?.cookies ?? []) tell({ document: '', atMs }, cookieOf(it, atMs));
    });
  },
};

type Seen = Omit<CookieEvidence, 'id' | 'offsetMs' | 'witness' | 'document'>;

function cookieOf({ name, value, domain, httpOnly, secure, sameSite, session, expires, partitionKey }: Protocol.Network.Cookie, atMs: number): Seen {
  return {
    kind: 'cookie', name, value, httpOnly, secure,
    domain: domain.replace(/^\./u, ''),
    sameSite: sameSite === undefined ? 'unspecified' : SAME_SITE[sameSite],
    ...(!session && { lifetimeS: Math.round(expires - atMs / 1000) }),
    ...(partitionKey !== undefined && { partition: partitionKey.topLevelSite }),
  };
}
