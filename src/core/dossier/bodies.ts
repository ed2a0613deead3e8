import type { Body, EvidenceId, Header, RequestEvidence, Witness } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';

/** A body as one witness tells it, and the evidence that told it where it came later than the request. */
export interface Told {
  readonly body: Body;
  readonly id?: EvidenceId;
}

/** What is told of an exchange beside its requests, each kind by whoever may be believed about it. */
export interface Exchanges {
  /** Whether a hop never left this machine. The browser alone is asked: a page could say so of everything. */
  readonly neverLeft: (hop: Hop) => boolean;
  readonly headersOf: (hop: Hop) => readonly Header[];
  /** The body of a request, the one told later where the request itself hides it; of the same witness only. */
  readonly bodyOf: (request: RequestEvidence) => Told;
}

type Hop = Pick<RequestEvidence, 'exchange' | 'hop'>;

/**
 * What Chromium (`net::ERR_…`) and Firefox (`NS_ERROR_…`) say of a request that met a blocker, or nobody to receive it. Others
 * (an abort, a broken answer) come after something may have left.
 */
const NEVER_LEFT = /BLOCKED|NAME_NOT_RESOLVED|UNKNOWN_HOST|CONNECTION_REFUSED|INTERNET_DISCONNECTED|OFFLINE|ADDRESS_UNREACHABLE/u;

/** Gathers heads, late bodies and failures of one visit by the exchange they belong to. */
export function exchangesIn(log: EvidenceLog): Exchanges {
  const responses = ofKind(log, 'response').filter(it => it.witness === 'browser');
  const stopped = new Set(responses.filter(it => it.failure !== undefined && NEVER_LEFT.test(it.failure)).map(hopKey));
  const heads = new Map(ofKind(log, 'request-head').filter(it => it.witness === 'browser').map(it => [hopKey(it), it.headers]));
  const bodies = new Map(ofKind(log, 'request-body').map(it => [bodyKey(it), { body: it.body, id: it.id }]));
  return {
    neverLeft: hop => stopped.has(hopKey(hop)),
    headersOf: hop => heads.get(hopKey(hop)) ?? [],
    bodyOf: request => request.body.kind === 'hidden' ? bodies.get(bodyKey(request)) ?? { body: request.body } : { body: request.body },
  };
}

function hopKey({ exchange, hop }: Hop): string {
  return `${exchange} ${hop}`;
}

function bodyKey({ witness, exchange }: { readonly witness: Witness; readonly exchange: string }): string {
  return `${witness} ${exchange}`;
}

/** Whether all of a body is there. No body at all is whole. */
export function isWhole(body: Body): boolean {
  return body.kind !== 'hidden' && (body.kind === 'none' || !body.cut);
}

/**
 * Which of two accounts of one body is believed: the first wherever it is whole, or where the second does not go on from what
 * the first could show. So a page can fill in what the browser hid, and never replace what it saw.
 */
export function believed(own: Told, said: Told | undefined): Told {
  if (said === undefined || isWhole(own.body)) return own;
  return goesOn(said.body, own.body) ? said : own;
}

function goesOn(said: Body, own: Body): boolean {
  if (own.kind === 'hidden') return said.kind !== 'hidden';
  if (own.kind === 'text' && said.kind === 'text') return said.text.startsWith(own.text);
  if (own.kind === 'binary' && said.kind === 'binary') return said.base64.startsWith(own.base64.slice(0, -BASE64_GROUP));
  if (own.kind !== 'form' || said.kind !== 'form') return false;
  const entries = new Set(said.entries.map(entryKey));
  return own.entries.every(it => entries.has(entryKey(it)));
}

/** The last group of a cut base64 text may be padded where the longer one goes on. Characters. */
const BASE64_GROUP = 4;

function entryKey([name, value]: readonly [string, string]): string {
  return JSON.stringify([name, value]);
}

/** So much of a text tells it from others that go to the same address. Characters. */
const BEGINNING_MAX = 1_000;

/** How a body begins, by which two accounts of it are known as one; '' where it is hidden. */
export function beginningOf(body: Body): string {
  switch (body.kind) {
    case 'hidden': return '';
    case 'none': return 'none';
    case 'text': return `text ${body.text.slice(0, BEGINNING_MAX)}`;
    case 'binary': return `binary ${body.base64.slice(0, BEGINNING_MAX)}`;
    case 'form': return `form ${body.entries.map(entryKey).join('').slice(0, BEGINNING_MAX)}`;
  }
}
