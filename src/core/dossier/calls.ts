import type { RequestEvidence } from '../evidence/evidence.ts';
import type { Exchanges } from './bodies.ts';
import { beginningOf } from './bodies.ts';
import type { Apart } from './waiting.ts';
import { firstOf, openWaiting, targetOf } from './waiting.ts';

/** What the pages' own functions were seen to be called for. */
export interface Calls {
  /** The call behind a request, or the hint of which script set an element's address. Must be asked in the order of time. */
  readonly take: (request: RequestEvidence) => RequestEvidence | undefined;
  /** Calls that no request was seen for, in the order of time. A hint without one is nothing: the browser had it in its cache. */
  readonly rest: () => readonly RequestEvidence[];
}

/**
 * How much earlier or later than the browser a page may say the same call happened: the two clocks are one, but a
 * request can wait in the renderer for a preflight or a busy connection. Milliseconds.
 */
const APART: Apart = { earlier: 10_000, later: 250 };

/** What is to be sent later (`fetchLater`) leaves when its time has come, or the page goes. */
const DEFERRED: Apart = { earlier: Number.POSITIVE_INFINITY, later: 250 };

/**
 * Lets the calls of a visit wait for the requests they made. Of several that go to one address at a time, a request has the call
 * with its own body; what the browser hides (a Blob) the page could not show in the call itself either.
 */
export function openCalls(calls: readonly RequestEvidence[], { bodyOf }: Exchanges): Calls {
  const hints = openWaiting(calls.filter(isHint), namesOf, APART);
  const deferred = openWaiting(calls.filter(it => it.deferred === true), namesOf, DEFERRED);
  const others = openWaiting(calls.filter(it => !isHint(it) && it.deferred !== true), namesOf, APART);
  return {
    take(request) {
      const names = namesFor(request, beginningOf(bodyOf(request).body));
      // An element's hint must not be used up by a script that fetches the same address, nor the other way round.
      const order = isForElement(request) ? [hints, others, deferred] : [others, deferred, hints];
      return firstOf(order, it => it.take(names, request));
    },
    rest: () => [...others.rest(), ...deferred.rest()],
  };
}

function namesOf(call: RequestEvidence): readonly string[] {
  const beginning = beginningOf(call.body);
  return beginning === '' ? [hidden(call)] : [`${targetOf(call)} ${beginning}`, shown(call)];
}

function namesFor(request: RequestEvidence, beginning: string): readonly string[] {
  if (beginning === '') return [hidden(request), shown(request)];
  // Firefox does not know the channel of WebTransport.
  const opening = request.channel === 'other' ? [shown({ ...request, channel: 'socket' })] : [];
  return [`${targetOf(request)} ${beginning}`, shown(request), hidden(request), ...opening];
}

const hidden = (it: RequestEvidence): string => `hidden ${targetOf(it)}`;
const shown = (it: RequestEvidence): string => `shown ${targetOf(it)}`;

/** What an element or a style sheet asks for. Pages tell of these as hints: which script set the address, and no more. */
const FOR_ELEMENTS: ReadonlySet<string> = new Set(['script', 'image', 'frame', 'style', 'media', 'font', 'prefetch']);

function isForElement({ channel }: RequestEvidence): boolean {
  return FOR_ELEMENTS.has(channel);
}

/** Whether a page tells no more than which script had an element ask for an address. */
export function isHint(call: RequestEvidence): boolean {
  return isForElement(call) && call.method === 'GET' && call.body.kind === 'none';
}
