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
};

/** By which feature a request left, in the words of the extension's observer: a page asked for with a body comes from a form. */
export function channelOf(type: Protocol.Network.ResourceType | undefined, method: string, frame: 'top' | 'sub'): Channel {
  if (type !== 'Document') return (type && CHANNEL_OF[type]) ?? 'other';
  if (method !== 'GET' && method !== 'HEAD') return 'form';
  return frame === 'top' ? 'navigation' : 'frame';
}
