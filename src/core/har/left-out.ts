import type { HarEntry } from './har.ts';
import { headerIn, namedIn } from './headers.ts';
import { isOfExtension } from './initiator.ts';

/** Entries that tell of nothing a page sent, by the reason for which each was left out. */
export type LeftOut = Readonly<Record<LeavesOut, number>>;

/**
 * `not-network`: `data:`, `blob:` and the like never leave. `extension`: an extension’s own address, or one asked for it.
 * `preflight`: browsers send these of their own accord. `cached`: answered from the browser’s cache. `passed-on`: told a second time,
 * as the service worker’s that passed it on.
 */
export type LeavesOut = (typeof LEAVES_OUT)[number];

export const LEAVES_OUT = ['not-network', 'extension', 'preflight', 'cached', 'passed-on'] as const;

/** Why an entry is left out, whatever else the file holds. */
export function reasonToLeaveOut(entry: HarEntry): LeavesOut | undefined {
  const { request: { url } } = entry;
  if (/^[a-z]+-extension:/iu.test(url) || isOfExtension(entry)) return 'extension';
  if (!/^(?:https?|wss?):\/\//iu.test(url)) return 'not-network';
  if (isPreflight(entry)) return 'preflight';
  return isCached(entry) ? 'cached' : undefined;
}

function isPreflight({ request: { method, headers }, _resourceType }: HarEntry): boolean {
  return _resourceType === 'preflight' || (method.toUpperCase() === 'OPTIONS' && headerIn(namedIn(headers), 'access-control-request-method') !== '');
}

/** Chromium’s writers say so; a `304` was asked for all the same. */
function isCached({ _fromCache, response }: HarEntry): boolean {
  return (_fromCache ?? '') !== '' || response?.fromDiskCache === true;
}

/** Whether a service worker answered: what left then, if anything did, left as the worker’s own request. */
export function isOfServiceWorker({ response }: HarEntry): boolean {
  return response?._fetchedViaServiceWorker === true || response?.fromServiceWorker === true;
}
