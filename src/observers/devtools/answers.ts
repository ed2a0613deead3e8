import type { Protocol } from 'puppeteer-core';
import type { TellAt } from '../cdp-host.ts';
import { fromHeaders, telltaleHeaders } from '../../core/evidence/head.ts';
import type { Exchange } from './exchanges.ts';
import type { Listening } from './listening.ts';
import { pairs } from './pairs.ts';

/** Hears what comes back for what one target asks for, or why nothing does. */
export function listenToAnswers({ exchanges, tell, nowMs, target: { session } }: Listening): void {
  session.on('Network.requestServedFromCache', ({ requestId }) => { exchanges.of(requestId).forget(); });
  session.on('Network.responseReceivedExtraInfo', ({ requestId, headers, statusCode: status }) => {
    const moment = { document: '', atMs: nowMs() };
    exchanges.of(requestId).answer(hop => {
      tell(moment, { kind: 'response', exchange: requestId, hop, status, ...fromHeaders(pairs(headers)) });
    });
  });
  session.on('Network.responseReceived', ({ requestId, type, response, hasExtraInfo }) => {
    if (isReuse(type, response)) exchanges.of(requestId).forget();
    if (hasExtraInfo) return;
    if (neverLeft(response)) exchanges.of(requestId).forget();
    else exchanges.of(requestId).alone(pageAccount({ requestId, response, tell, atMs: nowMs() }));
  });
  session.on('Network.loadingFailed', ({ requestId, errorText, blockedReason }) => {
    const moment = { document: '', atMs: nowMs() };
    const failure = [errorText, blockedReason].find(it => it !== undefined && it !== '') ?? 'unknown';
    exchanges.of(requestId).failed(hop => { tell(moment, { kind: 'response', exchange: requestId, hop, status: 0, setCookies: [], failure }); });
  });
}

/** It was answered by a cache; or by a service worker, which is heard itself, so that what it sent is told once. */
function neverLeft({ fromDiskCache, fromServiceWorker }: Protocol.Network.Response): boolean {
  return fromDiskCache === true || fromServiceWorker === true;
}

/** A page that was fetched beforehand is opened: its answer is told once more, with the word of the network that it had then. */
function isReuse(type: Protocol.Network.ResourceType, { fromPrefetchCache }: Protocol.Network.Response): boolean {
  return fromPrefetchCache === true && type !== 'Prefetch';
}

interface Answered {
  readonly requestId: string;
  readonly response: Protocol.Network.Response;
  readonly tell: TellAt;
  readonly atMs: number;
}

/** What the page's own account says of a hop, where the network's is missing: an internal redirect, a worker's request. */
export function pageAccount({ requestId: exchange, response, tell, atMs }: Answered): Parameters<Exchange['alone']>[0] {
  const moment = { document: '', atMs };
  const headers = telltaleHeaders(pairs(response.requestHeaders ?? {}));
  return {
    head: (hop: number): void => { if (headers.length > 0) tell(moment, { kind: 'request-head', exchange, hop, headers }); },
    answer: (hop: number): void => {
      tell(moment, { kind: 'response', exchange, hop, status: response.status, ...fromHeaders(pairs(response.headers)) });
    },
  };
}
