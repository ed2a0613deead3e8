import type { Body, Evidence, Header, RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import type { Carried } from '../payload/field.ts';

/** One act of sending as its witnesses tell it together: the browser's account is the truth, the page's fills it in. */
export interface Account {
  readonly request: RequestEvidence;
  readonly carried: Carried;
  readonly scripts: readonly string[];
  /** More was sent than anybody could read: a body cut short, or a file that the browser left out. */
  readonly cut: boolean;
  /** Whether it can have left this machine. */
  readonly arrived: boolean;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** All that was sent in one visit, and the pages' calls that no request was seen for. */
export interface Sent {
  readonly accounts: readonly Account[];
  readonly unmatched: readonly RequestEvidence[];
}

/**
 * How much earlier or later than the browser a page may say the same call happened: the two clocks are one, but a
 * request can wait in the renderer for a preflight or a busy connection. Milliseconds.
 */
const APART_MAX = { earlier: 10_000, later: 250 };

/** Joins the witnesses of every request hop in a log. A call of the page's is joined to one request only, first come first served. */
export function sentIn(log: EvidenceLog, visit: number): Sent {
  const requests = ofKind(log, 'request');
  const calls = callsByTarget(requests.filter(it => it.witness === 'page'));
  const index = indexed(log);
  const accounts = requests.filter(it => it.witness === 'browser').map(request => {
    const call = request.hop === 0 ? taken(calls, request) : undefined;
    return account({ request, call, index, visit });
  });
  return { accounts, unmatched: [...calls.values()].flat() };
}

interface Witnesses {
  readonly request: RequestEvidence;
  readonly call: RequestEvidence | undefined;
  readonly index: Index;
  readonly visit: number;
}

/** A body, and the evidence that told it where it came later than the request. */
interface Told {
  readonly body: Body;
  readonly id?: string;
}

/**
 * What Chromium (`net::ERR_…`) and Firefox (`NS_ERROR_…`) say of a request that met a blocker, or nobody to receive it. Others
 * (an abort, a broken answer) come after something may have left.
 */
const NEVER_LEFT = /BLOCKED|NAME_NOT_RESOLVED|UNKNOWN_HOST|CONNECTION_REFUSED|INTERNET_DISCONNECTED|OFFLINE|ADDRESS_UNREACHABLE/u;

interface Index {
  /** The hops that never left this machine. */
  readonly stopped: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, readonly Header[]>;
  readonly bodies: ReadonlyMap<string, { readonly body: Body; readonly id: string }>;
}

function account({ request, call, index, visit }: Witnesses): Account {
  const said = call && bodyOf(call, index);
  const body = betterOf(bodyOf(request, index), said);
  const ids = [call?.id, body.id].filter(it => it !== undefined);
  return {
    request,
    carried: { url: call?.url ?? request.url, headers: index.heads.get(hopKey(request)) ?? [], body: body.body },
    scripts: scriptsOf(request, call),
    cut: !isWhole(body.body) || hasFile(said?.body),
    arrived: !index.stopped.has(hopKey(request)),
    evidence: [`${visit}:${request.id}`, ...ids.map(it => `${visit}:${it}`)],
  };
}

// The browser's account is believed wherever it is whole; the page's fills in what the browser could not show.
function betterOf(own: Told, said: Told | undefined): Told {
  return said === undefined || isWhole(own.body) || said.body.kind === 'hidden' ? own : said;
}

function scriptsOf(request: RequestEvidence, call: RequestEvidence | undefined): readonly string[] {
  return call !== undefined && call.scripts.length > 0 ? call.scripts : request.scripts;
}

// Chromium leaves the files out of a form without a word; only the page knows that there were any.
function hasFile(body: Body | undefined): boolean {
  return body?.kind === 'form' && body.cut;
}

function bodyOf(request: RequestEvidence, { bodies }: Index): Told {
  return request.body.kind === 'hidden' ? bodies.get(request.exchange) ?? { body: request.body } : { body: request.body };
}

function isWhole(body: Body): boolean {
  return body.kind !== 'hidden' && (body.kind === 'none' || !body.cut);
}

function indexed(log: EvidenceLog): Index {
  return {
    stopped: new Set(ofKind(log, 'response').filter(it => it.failure !== undefined && NEVER_LEFT.test(it.failure)).map(hopKey)),
    heads: new Map(ofKind(log, 'request-head').map(it => [hopKey(it), it.headers])),
    bodies: new Map(ofKind(log, 'request-body').map(it => [it.exchange, { body: it.body, id: it.id }])),
  };
}

function hopKey({ exchange, hop }: { readonly exchange: string; readonly hop: number }): string {
  return `${exchange} ${hop}`;
}

function callsByTarget(calls: readonly RequestEvidence[]): Map<string, RequestEvidence[]> {
  const byTarget = new Map<string, RequestEvidence[]>();
  for (const it of calls) {
    const waiting = byTarget.get(targetOf(it));
    if (waiting === undefined) byTarget.set(targetOf(it), [it]);
    else waiting.push(it);
  }
  return byTarget;
}

function taken(calls: Map<string, RequestEvidence[]>, request: RequestEvidence): RequestEvidence | undefined {
  const waiting = calls.get(targetOf(request)) ?? [];
  const at = waiting.findIndex(it => isNear(it, request) && (it.document === request.document || it.document === '' || request.document === ''));
  return at === -1 ? undefined : waiting.splice(at, 1)[0];
}

// Browsers leave the fragment out of what they report; the page does not.
function targetOf({ method, url }: RequestEvidence): string {
  return `${method.toUpperCase()} ${url.split('#')[0] ?? url}`;
}

function isNear(call: Evidence, request: Evidence): boolean {
  return request.offsetMs - call.offsetMs <= APART_MAX.earlier && call.offsetMs - request.offsetMs <= APART_MAX.later;
}
