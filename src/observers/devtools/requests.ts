import type { Protocol } from 'puppeteer-core';
import type { Body } from '../../core/evidence/evidence.ts';
import type { Moment } from '../cdp-host.ts';
import { telltaleHeaders } from '../../core/evidence/head.ts';
import { answeredBody, bodyOf } from './body.ts';
import { channelOf } from './channel.ts';
import { followReasons, initiatorOf } from './initiator.ts';
import type { Listening } from './listening.ts';
import { pageAccount } from './answers.ts';
import { scriptsOf } from './scripts.ts';
import { pairs } from './pairs.ts';

type Told = Protocol.Network.RequestWillBeSentEvent;

/** Style sheets that are remembered. No page has as many, and what a longer list would tell is told as the document's. */
const STYLES_MAX = 5_000;

/** Hears what one target asks for: every request, what redirects make of it, and the headers it really left with. */
export function listenToRequests(listening: Listening): void {
  const { exchanges, tell, nowMs, pending, target, styles } = listening;
  const { session } = target;
  const reasonOf = followReasons(session);
  session.on('Network.requestWillBeSent', told => {
    const { requestId, request, type } = told;
    const exchange = exchanges.of(requestId);
    if (!isNew(told, exchange.hop())) return;
    if (type === 'Stylesheet' && styles.size < STYLES_MAX) styles.add(request.url);
    closeHop(told, listening);
    const moment = { document: documentOf(told, listening), atMs: told.wallTime * 1000 };
    const body = bodyOf(request, type);
    const initiator = initiatorOf(told, { target, styles, reason: reasonOf(told.frameId) });
    exchange.next(() => { tell(moment, { ...requestOf(told, listening), hop: exchange.hop(), body, initiator }); });
    if (body.kind === 'hidden' && request.hasPostData === true) pending(askForBody(listening, { requestId, moment }));
  });
  session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
    const moment = { document: '', atMs: nowMs() };
    const all = pairs(headers);
    const telltale = telltaleHeaders(all);
    const isEmpty = all.some(({ name, value }) => value === '0' && name.toLowerCase() === 'content-length');
    exchanges.of(requestId).head(hop => {
      if (telltale.length > 0) tell(moment, { kind: 'request-head', exchange: requestId, hop, headers: telltale });
      // What had no body to tell might have been a stream, had it not left without anything.
      if (isEmpty) tell(moment, { kind: 'request-body', exchange: requestId, body: { kind: 'none' } });
    });
  });
}

/** What a redirect answered, where the network itself has nothing to say of it. */
function closeHop({ requestId, redirectResponse: response, redirectHasExtraInfo }: Told, { exchanges, tell, nowMs }: Listening): void {
  if (response !== undefined && !redirectHasExtraInfo) exchanges.of(requestId).alone(pageAccount({ requestId, response, tell, atMs: nowMs() }));
}

/**
 * Leaves out what no page sent (preflights, which the browser makes of its own accord), what is not the network, and what was
 * told before: a frame that moves to another process has its request told twice, once by each.
 */
function isNew({ request: { url }, initiator, redirectResponse }: Told, hop: number): boolean {
  return initiator.type !== 'preflight' && /^(?:https?|wss?):/u.test(url) && (redirectResponse === undefined) === (hop === -1);
}

/** A loader that has the request's own id is the one that will be, or a service of the browser's that asks in the frame's name. */
function documentOf({ type, requestId, loaderId, frameId }: Told, { documentIn, target }: Listening): string {
  if (type === 'Document') return '';
  if (loaderId !== '' && loaderId !== requestId) return loaderId;
  return documentIn(frameId ?? target.parentFrame);
}

function requestOf(told: Told, { target: { id, kind } }: Listening) {
  const { requestId, request: { url, method }, type, loaderId, initiator, frameId } = told;
  const frame = kind === 'page' && frameId === id ? 'top' : 'sub';
  // Only what a page hands to `fetchLater` has a loader of its own and is no document (third_party/blink/…/fetch_later).
  const deferred = type === 'Fetch' && loaderId === requestId ? { deferred: true } as const : {};
  return { kind: 'request', exchange: requestId, url, method, channel: channelOf(told, frame), scripts: scriptsOf(initiator), ...deferred } as const;
}

interface Asked { readonly requestId: string; readonly moment: Moment }

/** Blobs, files and long bodies are told when they are asked for. What the browser does not have stays hidden. */
async function askForBody({ target: { session }, exchanges, tell, nowMs }: Listening, { requestId, moment }: Asked): Promise<void> {
  const body = await session.send('Network.getRequestPostData', { requestId }).then(answeredBody, (): Body => ({ kind: 'hidden' }));
  if (body.kind === 'hidden') return;
  exchanges.of(requestId).late(() => { tell({ ...moment, atMs: nowMs() }, { kind: 'request-body', exchange: requestId, body }); });
}
