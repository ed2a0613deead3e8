import { requests } from '../../../src/observers/webext/requests.ts';
import type { WebExtensionHost } from '../../../src/observers/webext-host.ts';

/** A webRequest listener as it is bound: the event's name, and what it asks to be told beside the request itself. */
export interface Bound {
  readonly event: string;
  readonly spec: readonly string[];
}

/** What our own observer binds in Chromium, asked of the observer itself, so that the peer never falls behind. */
export function boundByUs(): readonly Bound[] {
  const bound: Bound[] = [];
  const webRequest = new Proxy({}, {
    get: (_, event: string) => ({
      addListener: (_heard: unknown, _filter: unknown, spec: readonly string[] = []) => { bound.push({ event, spec }); },
    }),
  });
  requests.observe({ webRequest, engine: 'chromium', nowMs: () => 0 } as unknown as WebExtensionHost, () => undefined);
  return bound;
}

/** Extensions that listen and do nothing with it, from as much as we listen to down to one event. */
export function peersOf(ours: readonly Bound[]): Readonly<Record<string, readonly Bound[]>> {
  const without = (...options: readonly string[]): readonly Bound[] => (
    ours.map(({ event, spec }) => ({ event, spec: spec.filter(it => !options.includes(it)) }))
  );
  const only = (...events: readonly string[]): readonly Bound[] => events.map(event => ({ event, spec: [] }));
  return {
    'same listeners, empty': ours,
    'no bodies': without('requestBody'),
    'no extraHeaders': without('extraHeaders'),
    'neither': without('requestBody', 'extraHeaders'),
    'three events, no options': only('onBeforeRequest', 'onCompleted', 'onErrorOccurred'),
    'onBeforeRequest alone': only('onBeforeRequest'),
  };
}
