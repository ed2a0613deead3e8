import type { WebRequest } from 'webextension-polyfill';
import type { Channel } from '../../core/evidence/evidence.ts';

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
export function channelOf({ type, method }: Pick<WebRequest.OnBeforeRequestDetailsType, 'method'> & { readonly type: string }): Channel {
  const navigates = type === 'main_frame' || type === 'sub_frame';
  if (navigates && method !== 'GET' && method !== 'HEAD') return 'form';
  return Object.hasOwn(CHANNEL_OF, type) ? CHANNEL_OF[type] ?? 'other' : 'other';
}
