import { namesOf } from '../../core/party/domain.ts';
import { browser, engineOf } from './browser.ts';

/** The little of `browsingData` that is used; it is there once the user granted it. */
interface BrowsingData {
  remove(of: { readonly origins?: readonly string[]; readonly hostnames?: readonly string[] }, what: Readonly<Record<string, true>>): Promise<void>;
}

/** What each browser can delete of one site. Firefox deletes service workers and caches with the rest of a host. */
const CLEARED = {
  chromium: { cookies: true, cache: true, cacheStorage: true, fileSystems: true, indexedDB: true, localStorage: true, serviceWorkers: true },
  firefox: { cookies: true, cache: true, indexedDB: true, localStorage: true, serviceWorkers: true },
} as const;

/**
 * Deletes what this browser keeps of the site of a page: its own cookies under all its names, what it stored under the hosts given, and
 * the cookies that others keep for visits of this site alone. What others keep for all sites (their logins, too) is left alone.
 */
export async function clearSite(url: string, hosts: readonly string[] = []): Promise<void> {
  const all = [...new Set([...hostsOf(url), ...hosts])];
  await Promise.all([clearStored(all), clearCookies(url)]);
}

async function clearStored(hosts: readonly string[]): Promise<void> {
  const { browsingData } = browser as unknown as { readonly browsingData?: BrowsingData };
  if (browsingData === undefined) return;
  const isFirefox = engineOf(browser.runtime.getURL('')) === 'firefox';
  // Firefox sorts what it keeps by hosts; Chromium by origins, and a site's port is part of its own.
  if (isFirefox) await browsingData.remove({ hostnames: hosts.map(hostOf) }, CLEARED.firefox);
  else await browsingData.remove({ origins: hosts.flatMap(it => [`https://${it}`, `http://${it}`]) }, CLEARED.chromium);
}

async function clearCookies(url: string): Promise<void> {
  const names = namesOf(url);
  if (names === undefined) return;
  const sites = ['https', 'http'].map(it => ({ partitionKey: { topLevelSite: `${it}://${names.domain}` } }));
  const found = await Promise.all([{ domain: names.domain, partitionKey: {} }, ...sites].map(it => browser.cookies.getAll(it).catch(() => [])));
  await Promise.all(found.flat().map(({ name, domain, path, secure, storeId, partitionKey }) => browser.cookies.remove({
    name, storeId, url: `${secure ? 'https' : 'http'}://${domain.replace(/^\./u, '')}${path}`, ...partitionKey && { partitionKey },
  }).catch(() => undefined)));
}

/** The names a site most often goes by, with the port of the page where it has one. */
function hostsOf(url: string): readonly string[] {
  const { host, hostname, port } = new URL(url);
  const { domain = hostname } = namesOf(url) ?? {};
  const named = (name: string): string => port === '' ? name : `${name}:${port}`;
  return domain === hostname && /^[\d.]+$|^\[/u.test(hostname) ? [host] : [host, named(domain), named(`www.${domain}`)];
}

function hostOf(host: string): string {
  return host.replace(/:\d+$/u, '');
}
