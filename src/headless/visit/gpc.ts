import type { DevtoolsHost, DevtoolsTarget, TellAt } from '../../observers/cdp-host.ts';
import { stateGpc } from '../injected/gpc.ts';
import { WORLD } from '../injected/names.ts';
import { send } from './targets.ts';

/** W3C, Global Privacy Control, §3.1. */
const HEADER = 'Sec-GPC';
const SCRIPT = `(${String(stateGpc)})()`;

/** Requests whose headers are awaited at once, and places that are named; both far beyond what a page needs. */
const REQUESTS_MAX = 20_000;
const PLACES_MAX = 50;

/**
 * Has a visit say what a browser with Global Privacy Control says: by the header on every request, and by the property in every document
 * and worker before its scripts. What the browser then sent without the header all the same is told as a gap, by its address: in Chromium
 * 156 that is the handshake of sockets, and the script of a service worker (measured: of pages, frames, windows, workers and what they
 * send in any other way nothing was left out).
 */
export function speakGpc({ onTarget, onEnd, nowMs }: Pick<DevtoolsHost, 'onTarget' | 'onEnd' | 'nowMs'>, tell: TellAt): void {
  const missed = new Map<string, number>();
  onTarget(target => {
    const went = (url: string): void => { missed.set(url, (missed.get(url) ?? 0) + 1); };
    speakIn(target);
    hearIn(target, went);
    // Its script has come by then, by way of nobody who could be told.
    if (target.worker === 'service') went(target.url);
  });
  onEnd(() => {
    for (const [place, count] of [...missed].slice(0, PLACES_MAX)) tell({ document: '', atMs: nowMs() }, { kind: 'gap', of: 'consent-signal', reason: 'not-reached', count, place });
    const rest = [...missed.values()].slice(PLACES_MAX).reduce((sum, it) => sum + it, 0);
    if (rest > 0) tell({ document: '', atMs: nowMs() }, { kind: 'gap', of: 'consent-signal', reason: 'not-reached', count: rest });
    return Promise.resolve();
  });
}

function speakIn({ session, kind }: DevtoolsTarget): void {
  send(session, 'Network.enable');
  send(session, 'Network.setExtraHTTPHeaders', { headers: { [HEADER]: '1' } });
  if (kind === 'worker') {
    send(session, 'Runtime.evaluate', { expression: SCRIPT });
    return;
  }
  send(session, 'Page.enable');
  send(session, 'Page.addScriptToEvaluateOnNewDocument', { source: SCRIPT });
  // Our own world reads it too, and tells that it is set.
  send(session, 'Page.addScriptToEvaluateOnNewDocument', { source: SCRIPT, worldName: WORLD });
}

/** Hears of requests that went without: the browser tells of a request and of its headers apart, in any order. */
function hearIn({ session }: DevtoolsTarget, went: (url: string) => void): void {
  const urls = new Map<string, string>();
  const without = new Set<string>();
  const meet = (id: string): void => {
    const url = urls.get(id);
    if (url === undefined || !without.delete(id)) return;
    went(url);
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (urls.size < REQUESTS_MAX) urls.set(requestId, request.url);
    meet(requestId);
  });
  session.on('Network.webSocketCreated', ({ requestId, url }) => { urls.set(requestId, url); });
  session.on('Network.webSocketWillSendHandshakeRequest', ({ requestId, request: { headers } }) => {
    if (!says(headers)) without.add(requestId);
    meet(requestId);
  });
  session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
    if (!says(headers)) without.add(requestId);
    meet(requestId);
  });
}

function says(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some(it => it.toLowerCase() === HEADER.toLowerCase());
}
