import type { WebRequest } from 'webextension-polyfill';
import type { Channel } from '../../core/evidence/evidence.ts';
import type { Asked } from './place.ts';
import { isPrefetch } from './place.ts';

/**
 * Chromium's and Firefox's resource types in our words. The two disagree on `sendBeacon`: Chromium calls it `ping`,
 * as it does `<a ping>`; Firefox calls the first `beacon` and the second `ping`.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/ResourceType
 */
const CHANNEL_OF: Readonly<Record<string, Channel>> = {
  main_frame: 'navigation',
  sub_frame: 'frame', object: 'frame', object_subrequest: 'frame',
  xmlhttprequest: 'fetch',
  ping: 'beacon', beacon: 'beacon',
  script: 'script',
  image: 'image', imageset: 'image',
  stylesheet: 'style',
  font: 'font',
  media: 'media',
  websocket: 'socket', webtransport: 'socket',
  csp_report: 'report',
};

/** By which feature a request left. A page or frame that is asked for with a body comes from a form. */
export function channelOf({ type, method, documentId }: Pick<WebRequest.OnBeforeRequestDetailsType, 'method'> & Pick<Asked, 'type' | 'documentId'>): Channel {
  if (isPrefetch({ type, documentId })) return 'prefetch';
  const navigates = type === 'main_frame' || type === 'sub_frame';
  if (navigates && method !== 'GET' && method !== 'HEAD') return 'form';
  return Object.hasOwn(CHANNEL_OF, type) ? CHANNEL_OF[type] ?? 'other' : 'other';
}

/** What the browser says of a request's purpose and destination where its type is `other`: only in the headers that leave. */
const TELLING: readonly (readonly [header: string, value: RegExp, channel: Channel])[] = [
  ['sec-purpose', /\bprefetch\b/u, 'prefetch'],
  ['purpose', /\bprefetch\b/u, 'prefetch'],
  ['sec-fetch-dest', /^report$/u, 'report'],
  ['sec-fetch-dest', /worklet$|^(?:shared|service)?worker$|^script$/u, 'script'],
];

/** The same for a request of which the browser told nothing but `other`: prefetches, worklets, reports. */
export function channelByHeaders(headers: WebRequest.HttpHeaders | undefined): Channel {
  const [, , channel = 'other'] = TELLING.find(([name, value]) => (
    (headers ?? []).some(it => it.name.toLowerCase() === name && value.test(it.value ?? ''))
  )) ?? [];
  return channel;
}
