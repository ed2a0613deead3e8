import type { Protocol } from 'puppeteer-core';
import type { Sighting } from '../../core/evidence/delivery.ts';
import type { DevtoolsHost, DevtoolsSession, DevtoolsTarget, TellAt } from '../cdp-host.ts';
import { answeredBody, bodyOf } from '../devtools/body.ts';
import { channelOf } from '../devtools/channel.ts';
import { openExchanges } from '../devtools/exchanges.ts';
import type { Exchanges } from '../devtools/exchanges.ts';
import { scriptsOf } from '../devtools/scripts.ts';
import { listenToSockets, pairs } from '../devtools/sockets.ts';
import type { Observer } from '../observer.ts';
import { setCookiesIn, telltaleHeaders } from '../webrequest/head.ts';

/** Bytes of a body that the browser may tell along with its request; longer ones are asked for. */
const BODY_TOLD_MAX_BYTES = 65_536;

/** What leaves over the network and what comes back, from pages, frames and workers alike: bodies, headers, every redirect. */
export const network: Observer<DevtoolsHost, TellAt> = {
  id: 'network',
  emits: ['request', 'request-body', 'request-head', 'response'],

  observe(host, tell) {
    const exchanges = openExchanges();
    const stops = [
      host.onTarget(target => {
        listenToRequests({ ...host, exchanges, tell, target });
        listenToAnswers({ ...host, exchanges, tell, target });
        listenToSockets(target.session, seen => { tell({ document: '', atMs: host.nowMs() }, seen); });
        void target.session.send('Network.enable', { maxPostDataSize: BODY_TOLD_MAX_BYTES }).catch(() => undefined);
      }),
      host.onEnd(() => {
        exchanges.release();
        return Promise.resolve();
      }),
    ];
    return () => { for (const stop of stops) stop(); };
  },
};

interface Context extends DevtoolsHost {
  readonly exchanges: Exchanges;
  readonly tell: TellAt;
  readonly target: DevtoolsTarget;
}

function listenToRequests({ exchanges, tell, nowMs, pending, target }: Context): void {
  const { session } = target;
  session.on('Network.requestWillBeSent', told => {
    const { requestId, request, redirectResponse, type } = told;
    const exchange = exchanges.of(requestId);
    if (!isNew(told, exchange.hop())) return;
    if (redirectResponse !== undefined && !told.redirectHasExtraInfo) exchange.alone(pageAccount({ requestId, response: redirectResponse, tell, atMs: nowMs() }));
    const moment = { document: type === 'Document' ? '' : told.loaderId, atMs: told.wallTime * 1000 };
    const body = bodyOf(request);
    // Images, scripts and styles the page already has are asked for once more, and answered before anything leaves.
    exchange.next(() => { tell(moment, { ...requestOf(told, target), hop: exchange.hop(), body }); }, body.kind === 'none' && redirectResponse === undefined);
    if (body.kind === 'hidden') pending(askForBody(session, requestId).then(seen => { tell({ ...moment, atMs: nowMs() }, seen); }));
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => { exchanges.of(requestId).forget(); });
  session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
    const moment = { document: '', atMs: nowMs() };
    const telltale = telltaleHeaders(pairs(headers));
    exchanges.of(requestId).head(hop => {
      if (telltale.length > 0) tell(moment, { kind: 'request-head', exchange: requestId, hop, headers: telltale });
    });
  });
}

function listenToAnswers({ exchanges, tell, nowMs, target: { session } }: Context): void {
  session.on('Network.responseReceivedExtraInfo', ({ requestId, headers, statusCode: status }) => {
    const moment = { document: '', atMs: nowMs() };
    exchanges.of(requestId).answer(hop => {
      tell(moment, { kind: 'response', exchange: requestId, hop, status, setCookies: setCookiesIn(pairs(headers)) });
    });
  });
  session.on('Network.responseReceived', ({ requestId, response, hasExtraInfo }) => {
    if (!hasExtraInfo) exchanges.of(requestId).alone(pageAccount({ requestId, response, tell, atMs: nowMs() }));
  });
  session.on('Network.loadingFailed', ({ requestId, errorText, blockedReason }) => {
    const moment = { document: '', atMs: nowMs() };
    const failure = [errorText, blockedReason].find(it => it !== undefined && it !== '') ?? 'unknown';
    exchanges.of(requestId).failed(hop => { tell(moment, { kind: 'response', exchange: requestId, hop, status: 0, setCookies: [], failure }); });
  });
}

interface Answered {
  readonly requestId: string;
  readonly response: Protocol.Network.Response;
  readonly tell: TellAt;
  readonly atMs: number;
}

/** What the page's own account says of a hop, where the network's is missing: what came from a cache or a worker, an internal redirect. */
function pageAccount({ requestId: exchange, response, tell, atMs }: Answered) {
  const moment = { document: '', atMs };
  const headers = telltaleHeaders(pairs(response.requestHeaders ?? {}));
  return {
    head: (hop: number): void => { if (headers.length > 0) tell(moment, { kind: 'request-head', exchange, hop, headers }); },
    answer: (hop: number): void => {
      tell(moment, { kind: 'response', exchange, hop, status: response.status, setCookies: setCookiesIn(pairs(response.headers)) });
    },
  };
}

/**
 * Leaves out what no page sent (preflights, which the browser makes of its own accord), what is not the network, and what was
 * told before: a frame that moves to another process has its request told twice, once by each.
 */
function isNew({ request: { url, method }, redirectResponse }: Protocol.Network.RequestWillBeSentEvent, hop: number): boolean {
  return method !== 'OPTIONS' && /^(?:https?|wss?):/u.test(url) && (redirectResponse === undefined) === (hop === -1);
}

function requestOf({ requestId, request, type, initiator, frameId }: Protocol.Network.RequestWillBeSentEvent, { id, kind }: DevtoolsTarget) {
  const { url, method } = request;
  const frame = kind === 'page' && frameId === id ? 'top' : 'sub';
  return { kind: 'request', exchange: requestId, url, method, channel: channelOf(type, method, frame), scripts: scriptsOf(initiator) } as const;
}

async function askForBody(session: DevtoolsSession, requestId: string): Promise<Sighting> {
  try {
    return { kind: 'request-body', exchange: requestId, body: answeredBody(await session.send('Network.getRequestPostData', { requestId })) };
  } catch {
    return { kind: 'gap', of: 'request-body', reason: 'body-hidden', count: 1 };
  }
}
