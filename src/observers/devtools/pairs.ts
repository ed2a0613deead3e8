import type { Protocol } from 'puppeteer-core';

/** Headers as the protocol tells them, in the shape in which the extension's observer hears them. */
export function pairs(headers: Protocol.Network.Headers): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
