import browser from 'webextension-polyfill';
import type { Hears, MessageName, Says } from './protocol.ts';

/** Says something to the background, from one of our own pages. The browser wakes it where it sleeps. */
export async function send<N extends MessageName>(name: N, says: Says<N>): Promise<Hears<N>> {
  return await browser.runtime.sendMessage<{ name: N; says: Says<N> }, Hears<N>>({ name, says });
}
