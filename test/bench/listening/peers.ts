import { headers } from '../../../src/observers/webext/headers.ts';
import { requests } from '../../../src/observers/webext/requests.ts';
import type { WebExtensionHost } from '../../../src/observers/webext-host.ts';

/** A webRequest listener as it is bound: the event's name, and what it asks to be told beside the request itself. */
export interface Bound {
  readonly event: string;
  readonly spec: readonly string[];
}

/** How closely ours listens: on any page, or where somebody looks at the report. */
export type Closeness = 'browsing' | 'auditing';

/** What our own observer binds in Chromium, asked of the observer itself, so that the peer never falls behind. */
export function boundByUs(listening: Closeness): readonly Bound[] {
  const bound: Bound[] = [];
  const webRequest = new Proxy({}, {
    get: (_, event: string) => ({
      addListener: (_heard: unknown, _filter: unknown, spec: readonly string[] = []) => { bound.push({ event, spec }); },
    }),
  });
  for (const it of listening === 'auditing' ? [requests, headers] : [requests]) {
    it.observe({ webRequest, engine: 'chromium', nowMs: () => 0 } as unknown as WebExtensionHost, () => undefined);
  }
  return bound;
}

/** Whether ours listens more closely to what is audited than to what is only visited. */
export function hasTwoWays(): boolean {
  return inWords(boundByUs('browsing')) !== inWords(boundByUs('auditing'));
}

/** Extensions that listen and do nothing with it: as ours does, and to less. */
export const FEWER: Readonly<Record<string, readonly Bound[]>> = {
  'the same events, no options': boundByUs('browsing').map(({ event }) => ({ event, spec: [] })),
  'three events, no options': ['onBeforeRequest', 'onCompleted', 'onErrorOccurred'].map(event => ({ event, spec: [] })),
};

export function inWords(bound: readonly Bound[]): string {
  return bound.map(({ event, spec }) => `${event}${spec.length > 0 ? `[${spec.join()}]` : ''}`).join(' · ');
}
