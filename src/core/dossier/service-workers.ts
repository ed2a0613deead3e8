import type { RequestEvidence } from '../evidence/evidence.ts';
import type { Exchanges } from './bodies.ts';
import { beginningOf } from './bodies.ts';
import type { Apart } from './waiting.ts';
import { openWaiting, targetOf } from './waiting.ts';

/** A request of a document's, and the one in which a service worker passed it on, where there was one. */
export interface Passed {
  readonly request: RequestEvidence;
  readonly twin?: RequestEvidence | undefined;
}

/** A service worker may have to be started, and may look into its cache, before it passes on what it was given. Milliseconds. */
const APART: Apart = { earlier: 10_000, later: 100 };

/**
 * Tells once what browsers tell twice: a document's request that a service worker passed on (Firefox's webRequest; the DevTools
 * protocol), once as the document's and once as the worker's, which has no document. Both must go to the same address by the
 * same method with the same body: a worker that wrote another sent something of its own. In the order of time.
 */
export function joinWorkers(requests: readonly RequestEvidence[], { bodyOf }: Exchanges): readonly Passed[] {
  const names = (it: RequestEvidence): readonly string[] => [`${targetOf(it)} ${beginningOf(bodyOf(it).body)}`];
  const given = openWaiting(requests.filter(isGiven), names, APART);
  const twins = new Map<RequestEvidence, RequestEvidence>();
  const passed = new Set<RequestEvidence>();
  for (const it of requests.filter(isOfWorker)) {
    const first = given.take(names(it), it);
    if (first === undefined) continue;
    twins.set(first, it);
    passed.add(it);
  }
  return requests.filter(it => !passed.has(it)).map(request => ({ request, twin: twins.get(request) }));
}

/** What a service worker asks for itself is a fetch to browsers, whatever the document wanted it for. */
function isOfWorker({ document, channel, initiator }: RequestEvidence): boolean {
  return document === '' && channel === 'fetch' && WITHOUT_DOCUMENT.has(initiator?.how ?? 'other');
}

const WITHOUT_DOCUMENT: ReadonlySet<string> = new Set(['worker', 'service-worker', 'other']);

/** Pages and frames are asked for before they have a document. */
function isGiven({ document, channel, method }: RequestEvidence): boolean {
  return (document !== '' || channel === 'navigation' || channel === 'frame') && channel !== 'socket' && method !== 'MESSAGE';
}
