import type { Body, Header, RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Account } from './account.ts';
import type { Exchanges } from './bodies.ts';
import { believed, exchangesIn, isWhole, leavesOutFiles } from './bodies.ts';
import { isHint, openCalls } from './calls.ts';
import type { Passed } from './service-workers.ts';
import { joinWorkers } from './service-workers.ts';
import { socketsIn } from './sockets.ts';
import { inTime } from './waiting.ts';

/** All that was sent in one visit, in the order of time, and what of it could not be made out. */
export interface Sent {
  readonly accounts: readonly Account[];
  /** The pages' calls that no request was seen for. */
  readonly unmatched: readonly RequestEvidence[];
  /** What the pages tell of features that browsers tell nothing of (WebRTC), or say over sockets that no browser saw opened. */
  readonly unconfirmed: readonly RequestEvidence[];
  /** Whom documents name for reports that the browser will show nobody. */
  readonly announced: readonly RequestEvidence[];
  /** The openings of sockets over which nobody could have told what was said. */
  readonly unheard: readonly RequestEvidence[];
}

/**
 * Joins the witnesses of every request hop in a log. A call of the page's is joined to one request only, first come first
 * served. What goes over a socket the page tells alone (in the extension): it counts where the browser saw the socket opened.
 */
export function sentIn(log: EvidenceLog, visit: number): Sent {
  const witnesses: Witnesses = { exchanges: exchangesIn(log), visit };
  const [announced, requests] = parted(ofKind(log, 'request'), it => it.channel === 'report' && it.method === 'CONNECT');
  const [peers, pages] = parted(requests.filter(it => it.witness === 'page'), it => it.channel === 'rtc');
  const calls = openCalls(pages, witnesses.exchanges);
  const told = joinWorkers(inTime(onceEach(requests.filter(it => it.witness === 'browser'))), witnesses.exchanges)
    .map(passed => account(passed, passed.request.hop === 0 ? calls.take(passed.request) : undefined, witnesses));
  const [messages, unmatched] = parted(calls.rest(), it => it.method === 'SEND');
  const sockets = socketsIn(log, told);
  const said = messages.map(it => ({ message: it, opening: sockets.openingOf(it) }));
  const confirmed = said.flatMap(({ message, opening }) => opening === undefined ? [] : [overSocket(message, opening, witnesses)]);
  return {
    accounts: inTime([...told, ...confirmed].map(it => ({ it, offsetMs: it.request.offsetMs }))).map(({ it }) => it),
    unmatched, announced,
    unconfirmed: [...peers, ...said.flatMap(it => it.opening === undefined ? [it.message] : [])],
    unheard: sockets.unheard(said.flatMap(it => it.opening ?? [])),
  };
}

interface Witnesses {
  readonly exchanges: Exchanges;
  readonly visit: number;
}

function account({ request, twin }: Passed, call: RequestEvidence | undefined, { exchanges, visit }: Witnesses): Account {
  const [passed, said] = [twin, call].map(it => it && exchanges.bodyOf(it));
  const body = believed(believed(exchanges.bodyOf(request), passed), said);
  const ids = [twin, call, body].flatMap(it => it?.id ?? []);
  return {
    request,
    carried: { url: request.url, headers: headersOf({ request, twin }, exchanges), body: body.body },
    scripts: call?.scripts[0] === undefined ? request.scripts : call.scripts,
    called: call !== undefined && !isHint(call),
    cut: !isWhole(body.body) || lacksFiles(body.body, call),
    arrived: !exchanges.neverLeft(twin ?? request), answeredMs: exchanges.answeredMs(twin ?? request),
    evidence: [`${visit}:${request.id}`, ...ids.map(it => `${visit}:${it}`)],
  };
}

// What a service worker passed on left with the worker's headers; the document's tell what it was given.
function headersOf({ request, twin }: Passed, { headersOf: of }: Exchanges): readonly Header[] {
  const own = of(request);
  const known = new Set(own.map(it => JSON.stringify(it)));
  return twin === undefined ? own : [...own, ...of(twin).filter(it => !known.has(JSON.stringify(it)))];
}

function overSocket(message: RequestEvidence, opening: Account, { exchanges, visit }: Witnesses): Account {
  const { body, id } = exchanges.bodyOf(message);
  return {
    request: message, carried: { url: message.url, headers: [], body }, scripts: message.scripts, called: true, cut: !isWhole(body), arrived: opening.arrived,
    evidence: [`${visit}:${message.id}`, ...id === undefined ? [] : [`${visit}:${id}`], opening.evidence[0]],
  };
}

// A form with files that is shown as bytes may lack them: only the page knows that there were any.
function lacksFiles(body: Body, call: RequestEvidence | undefined): boolean {
  const named = call?.body.kind === 'form' && call.body.cut;
  return leavesOutFiles(body, call?.body) || (named && body.kind === 'binary');
}

/** A request that a browser begins anew (Firefox, where a service worker does not answer) is told twice under one name. */
function onceEach(requests: readonly RequestEvidence[]): readonly RequestEvidence[] {
  const seen = new Set<string>();
  return requests.filter(({ exchange, hop, method, document, url }) => {
    const name = JSON.stringify([exchange, hop, method, document, url]);
    return !seen.has(name) && seen.add(name);
  });
}

function parted<T>(all: readonly T[], isFirst: (it: T) => boolean): readonly [first: readonly T[], others: readonly T[]] {
  return [all.filter(isFirst), all.filter(it => !isFirst(it))];
}
