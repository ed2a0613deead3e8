import type { Sighting } from '../../src/core/evidence/delivery.ts';
import type { BannerButton, BannerEvidence, Body, Channel, ConsentEvidence, CookieEvidence, Evidence, EvidenceKind, Feature, FieldHint, Header, Initiator, MarkupElement, SignalApi, UseEvidence, Witness, WorkerEvidence } from '../../src/core/evidence/evidence.ts';
import { EVIDENCE_KINDS } from '../../src/core/evidence/evidence.ts';
import type { EvidenceLog, Visit } from '../../src/core/evidence/log.ts';
import { ofKind } from '../../src/core/evidence/log.ts';

/** What a request of a story carries, where it is more than an address. */
export interface Sending {
  readonly body?: string | Body;
  readonly headers?: readonly Header[];
  readonly channel?: Channel;
  readonly method?: string;
  readonly scripts?: readonly string[];
  readonly setCookies?: readonly string[];
  readonly failure?: string;
  /** Of a document: what its answer says of whom it trusts. */
  readonly answered?: readonly Header[];
  readonly frame?: string;
  readonly initiator?: Initiator;
  readonly deferred?: true;
}

/** Who used a feature of the platform, and on what. */
export interface Using extends Partial<Pick<UseEvidence, 'on' | 'count' | 'field' | 'amounts' | 'beside'>> {
  /** Innermost first. */
  readonly script: string | readonly string[];
  readonly frame?: string;
}

/** Tells the story of a visit, one beat every 100 ms: `visit('https://shop.example').types('email', …).sends(…).log`. */
export interface Story {
  readonly log: EvidenceLog;
  types(field: string | Partial<FieldHint>, value: string, frame?: string): Story;
  /** The page shows a value: under a label, or as a hint says. */
  shows(label: string | Partial<FieldHint>, value: string, frame?: string): Story;
  submits(action?: string): Story;
  /** The browser saw a request leave. */
  sends(url: string, sending?: Sending): Story;
  /** A script in the page asked for a request; whether one left is another matter. */
  calls(url: string, sending?: Sending): Story;
  /** What the last call's body holds, told when it could be read. */
  reads(body: Body): Story;
  /** Sent in one hop and redirected to the next, and so on; `next` says what the later hops carry and get. */
  redirects(urls: readonly string[], sending?: Sending, next?: Sending): Story;
  /** A script assigned `document.cookie`, and the browser kept it or did not. */
  writesCookie(text: string, options: { readonly script: string; readonly kept?: boolean; readonly frame?: string }): Story;
  /** A script wrote to Web Storage, or to the window's name; the page's own, where none is named. */
  stores(key: string, value: string, by?: { readonly script?: string; readonly area?: 'local' | 'session' | 'name'; readonly frame?: string }): Story;
  /** A script used a feature of the platform. */
  uses(feature: Feature, of: string, by: Using): Story;
  /** A host's name is an alias of others, hop by hop. */
  aliases(host: string, names: readonly [string, ...string[]]): Story;
  /** An element stands in the page. */
  marks(element: MarkupElement, url: string, attributes?: Readonly<Record<string, string>>, frame?: string): Story;
  keepsCookie(name: string, value: string, domain: string, about?: Partial<Pick<CookieEvidence, 'httpOnly' | 'sameSite' | 'partition' | 'secure' | 'lifetimeS'>>): Story;
  /** The visitor's own tab shows a document: where nothing else is said, the first one at another address. */
  goesTo(url: string, document?: string): Story;
  opensFrame(url: string, document: string, watched?: boolean): Story;
  consents(state: 'granted' | 'refused', about?: Partial<Pick<ConsentEvidence, 'by' | 'label' | 'clicks'>>): Story;
  /** A consent banner is shown, changes, or goes. */
  asks(buttons: readonly BannerButton[], about?: Partial<Omit<BannerEvidence, 'kind' | 'buttons'>>): Story;
  /** Something of the site, or the browser, says what the visitor chose. */
  signals(api: SignalApi, call: string, text: string, frame?: string): Story;
  misses(of: EvidenceKind, reason: Extract<Evidence, { kind: 'gap' }>['reason'], count?: number, place?: string): Story;
  /** A service worker passed a document's request on: the browser tells of both. */
  passes(url: string, sending?: Sending, again?: Sending): Story;
  /** A script set the address of an element; whether the element asked for it is another matter. */
  hints(url: string, channel: Channel, scripts: readonly string[], frame?: string): Story;
  /** The browser saw a socket opened. */
  opensSocket(url: string, sending?: Sending): Story;
  /** A message over a socket, as the page or as the browser tells it. */
  says(url: string, message: string | Body, by: Witness, frame?: string): Story;
  startsWorker(type: WorkerEvidence['type'], url: string, watched?: boolean, frame?: string): Story;
  /** A document received a message from one of another origin. */
  hears(url: string, from: string, message: string, frame?: string): Story;
  /** The page opened a peer connection over this server. */
  peers(server: string): Story;
  /** The document names whom the browser is to send its reports to. */
  announces(url: string): Story;
  /** The document has the browser connect to a host beforehand. */
  connects(url: string): Story;
  /** By its own timing, a document loaded this, and such a thing asked. */
  times(url: string, by: string, frame?: string): Story;
  /** Nothing happens for a while. */
  waits(): Story;
}

/** Starts a story at an address; `about` changes who looked, and with which eyes. */
export function visit(url: string, about: Partial<Visit> = {}): Story {
  return storyOf({
    visit: { url, startedAt: '2026-01-01T00:00:00.000Z', host: 'command', browser: 'Chromium 156', state: 'S0', listening: 'auditing', observes: EVIDENCE_KINDS, ...about },
    evidence: [],
  });
}

const TOP = 'doc';

function storyOf(log: EvidenceLog): Story {
  const next = log.evidence.length + 1;
  const and = (...seen: readonly { readonly of: Sighting; readonly witness?: Witness; readonly document?: string }[]): Story => storyOf({
    ...log,
    evidence: [...log.evidence, ...seen.map(({ of, witness = 'browser', document = TOP }, i): Evidence => ({ ...of, id: `e${next + i}`, offsetMs: (next + i) * 100, witness, document }))],
  });
  const saw = (of: Sighting, document = TOP): Story => and({ of, document });
  return {
    log,
    types: (field, value, frame) => saw({ kind: 'input', field: { name: '', type: 'text', autocomplete: '', label: '', ...typeof field === 'string' ? { name: field } : field }, value }, frame),
    shows: (label, value, frame) => saw({ kind: 'shown', field: { name: '', type: 'dd', autocomplete: '', label: '', ...typeof label === 'string' ? { label } : label }, value }, frame),
    submits: (action = log.visit.url) => saw({ kind: 'submit', action }),
    sends: (to, sending = {}) => and(...hop(`x${next}`, 0, to, sending)),
    redirects: (urls, sending = {}, then = {}) => and(...urls.flatMap((to, i) => hop(`x${next}`, i, to, i === 0 ? sending : { method: 'GET', ...then }))),
    calls: (to, sending = {}) => and({ of: request(`p${next}`, 0, to, sending), witness: 'page', document: sending.frame ?? TOP }),
    reads: body => and({ of: { kind: 'request-body', exchange: ofKind(log, 'request').findLast(it => it.witness === 'page')?.exchange ?? '', body }, witness: 'page' }),
    writesCookie: (text, { script, kept = true, frame = TOP }) => {
      const [name = '', value = ''] = (text.split(';')[0] ?? '').split('=');
      const written = and({ of: { kind: 'cookie-write', text, scripts: [script] }, witness: 'page', document: frame });
      return kept ? written.keepsCookie(name, value, new URL(log.visit.url).hostname) : written;
    },
    stores: (key, value, { script, area = 'local', frame = TOP } = {}) => and({ of: { kind: 'storage-write', area, key, value, scripts: script === undefined ? [] : [script] }, witness: 'page', document: frame }),
    uses: (feature, of, { script, frame = TOP, on = 'other', count = 1, field, amounts, beside }) => and({ of: { kind: 'use', feature, of, on, count, scripts: [script].flat(), ...field && { field }, ...amounts && { amounts }, ...beside && { beside } }, witness: 'page', document: frame }),
    aliases: (host, names) => saw({ kind: 'alias', host, names }, ''),
    marks: (element, to, attributes = {}, frame = TOP) => saw({ kind: 'markup', element, url: to, attributes }, frame),
    keepsCookie: (name, value, domain, about = {}) => saw({ kind: 'cookie', name, value, domain, httpOnly: false, sameSite: 'none', lifetimeS: 3600, ...about }),
    goesTo: (to, document = TOP) => and({ of: { kind: 'navigation', url: to, frame: 'top' }, document }),
    opensFrame: (to, document, watched = true) => and({ of: { kind: 'navigation', url: to, frame: 'sub' }, document }, ...watched ? [{ of: { kind: 'watch' as const }, document }] : []),
    consents: (state, about = {}) => saw({ kind: 'consent', state, ...about }),
    asks: (buttons, about = {}) => saw({ kind: 'banner', state: 'shown', platform: '', layer: 1, text: '', preticked: 0, blocks: false, buttons, ...about }),
    signals: (api, call, text, frame = TOP) => and({ of: { kind: 'consent-signal', api, call, text }, witness: 'page', document: frame }),
    misses: (of, reason, count = 1, place = undefined) => saw({ kind: 'gap', of, reason, count, ...place === undefined ? {} : { place } }),
    passes: (to, sending = {}, again = sending) => and(...hop(`x${next}`, 0, to, sending), ...hop(`w${next}`, 0, to, { ...again, frame: '', channel: 'fetch' })),
    hints: (to, channel, scripts, frame = TOP) => and({ of: request(`p${next}`, 0, to, { channel, scripts }), witness: 'page', document: frame }),
    opensSocket: (to, sending = {}) => and(...hop(`x${next}`, 0, to, { channel: 'socket', ...sending })),
    says: (to, body, by, frame = TOP) => and({ of: request(`${by}${next}`, 0, to, { channel: 'socket', method: 'SEND', body }), witness: by, document: frame }),
    startsWorker: (type, to, watched = false, frame = TOP) => saw({ kind: 'worker', type, url: to, watched }, frame),
    hears: (to, from, body, frame = TOP) => saw(request('message.1', 0, to, { channel: 'message', method: 'MESSAGE', body, initiator: { how: 'frame', url: from } }), frame),
    peers: server => and({ of: request(`p${next}`, 0, server, { channel: 'rtc', method: 'CONNECT' }), witness: 'page' }),
    connects: to => saw(request(`link.${next}`, 0, to, { channel: 'connect', method: 'CONNECT' })),
    announces: to => saw(request(`report.${next}`, 0, to, { channel: 'report', method: 'CONNECT' })),
    times: (to, by, frame = TOP) => saw({ kind: 'resource', url: to, by }, frame),
    waits: () => and(...Array.from({ length: 12 }, () => ({ of: { kind: 'submit' as const, action: log.visit.url } }))),
  };
}

function hop(exchange: string, number: number, url: string, sending: Sending): readonly { of: Sighting; document: string }[] {
  const { headers, setCookies, answered, failure, frame: document = TOP } = sending;
  return [
    { of: request(exchange, number, url, sending), document },
    ...headers === undefined ? [] : [{ of: { kind: 'request-head' as const, exchange, hop: number, headers }, document }],
    ...failure === undefined ? [] : [{ of: { kind: 'response' as const, exchange, hop: number, status: 0, setCookies: [], failure }, document }],
    ...setCookies === undefined && answered === undefined ? [] : [{ of: { kind: 'response' as const, exchange, hop: number, status: 200, setCookies: setCookies ?? [], ...answered && { headers: answered } }, document }],
  ];
}

function request(exchange: string, number: number, url: string, { body, channel = 'fetch', method, scripts = [], initiator, deferred }: Sending): Extract<Sighting, { kind: 'request' }> {
  const carried: Body = body === undefined ? { kind: 'none' } : typeof body === 'string' ? { kind: 'text', text: body, bytes: body.length, cut: false } : body;
  return { kind: 'request', exchange, hop: number, url, method: method ?? (carried.kind === 'none' ? 'GET' : 'POST'), channel, body: carried, scripts, ...initiator && { initiator }, ...deferred && { deferred } };
}
