import type { Dns, WebRequest } from 'webextension-polyfill';
import type { Observer } from '../observer.ts';
import type { Tell, WebExtensionHost } from '../webext-host.ts';
import { placeOf } from '../webrequest/place.ts';
import type { Asked } from '../webrequest/place.ts';

const FILTER: WebRequest.RequestFilter = { urls: ['<all_urls>'] };

/** Past this many it forgets whom it has told of what, and tells again. */
const TOLD_MAX = 2_000;

/** With what only Firefox says. */
interface Completed extends Asked {
  readonly url: string;
  readonly proxyInfo?: object | null;
  readonly ip?: string | null;
  readonly fromCache?: boolean;
  /** The nearest first. */
  readonly frameAncestors?: readonly { readonly url: string }[];
}

/**
 * What the site's own names lead to. Firefox alone tells extensions, and only the last name; it has just looked them up, so that
 * nobody is asked anew. Nothing is looked up where a proxy does that, which could tell another name, or where nobody is to know.
 */
export const aliases: Observer<WebExtensionHost, Tell> = {
  id: 'aliases',
  emits: ['alias'],

  observe({ webRequest, engine, dns }, tell) {
    if (dns === undefined) return () => undefined;
    const told = new Set<string>();
    const completed = (asked: Completed): void => {
      const host = ownName(asked);
      const place = placeOf(asked, engine);
      if (host === undefined || place.by !== 'document') return;
      const key = `${place.tabId} ${hostOf(pageOf(asked))} ${host}`;
      if (told.has(key)) return;
      if (told.size >= TOLD_MAX) told.clear();
      told.add(key);
      void lookUp(dns, host).then(name => { if (name !== undefined) tell(place, { kind: 'alias', host, names: [name] }); });
    };
    webRequest.onCompleted.addListener(completed, FILTER);
    return () => { webRequest.onCompleted.removeListener(completed); };
  },
};

async function lookUp(dns: Dns.Static, host: string): Promise<string | undefined> {
  const found = await dns.resolve(host, ['canonical_name']).catch(() => undefined);
  const name = found?.canonicalName?.replace(/\.$/u, '').toLowerCase();
  return name === undefined || name === '' || name === host ? undefined : name;
}

/** The host, where it is another of the page's own names as far as their ends show; whose a name is, the core knows better. */
function ownName(asked: Completed): string | undefined {
  const host = hostOf(asked.url);
  const page = hostOf(pageOf(asked));
  // What came from a cache was looked up by nobody.
  if (asked.fromCache === true || asked.ip == null) return undefined;
  return asked.proxyInfo != null || host === page || endOf(host) !== endOf(page) || /^[\d.]+$|:/u.test(host) ? undefined : host;
}

function pageOf({ frameAncestors, documentUrl = '' }: Completed): string {
  return frameAncestors?.at(-1)?.url ?? documentUrl;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function endOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
