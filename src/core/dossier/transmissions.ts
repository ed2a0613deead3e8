import type { RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import type { Carried } from '../payload/field.ts';
import type { Exchanges, Told } from './bodies.ts';
import { beginningOf, believed, exchangesIn, isWhole } from './bodies.ts';
import { joinWorkers } from './service-workers.ts';
import type { Apart } from './waiting.ts';
import { addressOf, inTime, openWaiting, targetOf } from './waiting.ts';

/** One act of sending as its witnesses tell it together: the browser's account is the truth, the page's fills it in. */
export interface Account {
  readonly request: RequestEvidence;
  readonly carried: Carried;
  readonly scripts: readonly string[];
  /** Whether a function of the page's was seen to be called for it. */
  readonly called: boolean;
  /** More was sent than anybody could read: a body cut short, or a file that the browser left out. */
  readonly cut: boolean;
  /** Whether it can have left this machine. */
  readonly arrived: boolean;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** All that was sent in one visit, in the order of time, and the pages' calls that no request was seen for. */
export interface Sent {
  readonly accounts: readonly Account[];
  readonly unmatched: readonly RequestEvidence[];
}

/**
 * How much earlier or later than the browser a page may say the same call happened: the two clocks are one, but a
 * request can wait in the renderer for a preflight or a busy connection. Milliseconds.
 */
export const APART: Apart = { earlier: 10_000, later: 250 };

/** What an element or a style sheet asks for. Pages tell of these as hints: which script set the address, and no more. */
const FOR_ELEMENTS: ReadonlySet<RequestEvidence['channel']> = new Set(['script', 'image', 'frame', 'style', 'media', 'font', 'prefetch']);

/**
 * Joins the witnesses of every request hop in a log. A call of the page's is joined to one request only, first come first
 * served. What goes over a socket the page tells alone (in the extension): it counts where the browser saw the socket opened.
 */
export function sentIn(log: EvidenceLog, visit: number): Sent {
  const exchanges = exchangesIn(log);
  const requests = ofKind(log, 'request');
  const told = joinWorkers(inTime(requests.filter(it => it.witness === 'browser')), exchanges);
  const calls = callsIn(requests.filter(it => it.witness === 'page'), exchanges);
  const accounts = told.map(({ request, twin }) => account({ request, twin, call: request.hop === 0 ? calls.take(request) : undefined, exchanges, visit }));
  const others = calls.rest().map(call => ({ call, confirmed: confirmation(call, told.map(it => it.request)) }));
  return { accounts, unmatched: others.map(it => it.call) };
}
