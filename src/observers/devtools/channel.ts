import type { Protocol } from 'puppeteer-core';
import type { Channel } from '../../core/evidence/evidence.ts';

const CHANNEL_OF: Readonly<Partial<Record<Protocol.Network.ResourceType, Channel>>> = {
  XHR: 'fetch', Fetch: 'fetch', EventSource: 'fetch',
  Ping: 'beacon',
  Script: 'script',
  Image: 'image',
  Stylesheet: 'style',
  Font: 'font',
  Media: 'media', TextTrack: 'media',
  WebSocket: 'socket',
  CSPViolationReport: 'report',
  Prefetch: 'prefetch',
};

/** By which feature a request left, in the words of the extension's observer: a page asked for with a body comes from a form. */
export function channelOf({ type, request }: Pick<Protocol.Network.RequestWillBeSentEvent, 'type' | 'request'>, frame: 'top' | 'sub'): Channel {
  if (isPrefetch(request)) return 'prefetch';
  if (type !== 'Document') return (type && CHANNEL_OF[type]) ?? 'other';
  if (request.method !== 'GET' && request.method !== 'HEAD') return 'form';
  return frame === 'top' ? 'navigation' : 'frame';
}

/** Browsers say so to the server as well: `Sec-Purpose: prefetch`, of a page that is prerendered `prefetch;prerender`. */
export function isPrefetch({ headers }: Protocol.Network.Request): boolean {
  return headers['Sec-Purpose']?.startsWith('prefetch') === true;
}
