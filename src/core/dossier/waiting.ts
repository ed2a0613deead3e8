import type { RequestEvidence } from '../evidence/evidence.ts';

/** How much earlier, or later, than a request another witness may say that it happened. Milliseconds. */
export interface Apart {
  readonly earlier: number;
  readonly later: number;
}

/** Accounts that wait for what they tell of to be told by somebody else. Each is given out once, first come first served. */
export interface Waiting {
  /** The first that may be the same act, under the first of these names that has any. Must be asked in the order of time. */
  readonly take: (names: readonly string[], request: RequestEvidence) => RequestEvidence | undefined;
  /** Those that nobody came for, in the order of time. */
  readonly rest: () => readonly RequestEvidence[];
}

interface Queue {
  readonly calls: RequestEvidence[];
  next: number;
}

/** Lets accounts wait under the names they go by and in the document they were told in, so that each request looks at a few only. */
export function openWaiting(calls: readonly RequestEvidence[], namesOf: (call: RequestEvidence) => readonly string[], apart: Apart): Waiting {
  const byName = queuesOf(calls, namesOf);
  const taken = new Set<RequestEvidence>();
  const firstUnder = (name: string, request: RequestEvidence): RequestEvidence | undefined => {
    const fronts = queuesFor(request.document, byName.get(name)).flatMap(queue => frontOf(queue, request, { apart, taken }) ?? []);
    return fronts.reduce<RequestEvidence | undefined>((best, it) => best === undefined || it.offsetMs < best.offsetMs ? it : best, undefined);
  };
  return {
    take(names, request) {
      const first = firstOf(names, name => firstUnder(name, request));
      if (first !== undefined) taken.add(first);
      return first;
    },
    rest: () => inTime(calls).filter(it => !taken.has(it)),
  };
}

function queuesOf(calls: readonly RequestEvidence[], namesOf: (call: RequestEvidence) => readonly string[]): ReadonlyMap<string, ReadonlyMap<string, Queue>> {
  const byName = new Map<string, Map<string, Queue>>();
  for (const call of inTime(calls)) {
    for (const name of namesOf(call)) {
      const byDocument = byName.get(name) ?? new Map<string, Queue>();
      const queue = byDocument.get(call.document) ?? { calls: [], next: 0 };
      queue.calls.push(call);
      byName.set(name, byDocument.set(call.document, queue));
    }
  }
  return byName;
}

// Where one witness cannot name the document, any of the other's may be it.
function queuesFor(document: string, byDocument: ReadonlyMap<string, Queue> | undefined): readonly Queue[] {
  if (byDocument === undefined) return [];
  if (document === '') return [...byDocument.values()];
  return [byDocument.get(document), byDocument.get('')].filter(it => it !== undefined);
}

interface Rules {
  readonly apart: Apart;
  readonly taken: ReadonlySet<RequestEvidence>;
}

// Requests come in the order of time: what is too old for this one is too old for all that follow.
function frontOf(queue: Queue, { offsetMs }: RequestEvidence, { apart: { earlier, later }, taken }: Rules): RequestEvidence | undefined {
  for (; ; queue.next += 1) {
    const call = queue.calls[queue.next];
    if (call === undefined || call.offsetMs - offsetMs > later) return undefined;
    if (offsetMs - call.offsetMs <= earlier && !taken.has(call)) return call;
  }
}

/** What the first of these gives that gives anything; the others are not asked. */
export function firstOf<T, R>(all: readonly T[], give: (it: T) => R | undefined): R | undefined {
  for (const it of all) {
    const given = give(it);
    if (given !== undefined) return given;
  }
  return undefined;
}

/** In the order of time; what happened at the same moment stays in the order in which it was told. */
export function inTime<T extends { readonly offsetMs: number }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => a.offsetMs - b.offsetMs);
}

/**
 * What two accounts of one act agree in, beside document and time: method and address. Browsers leave the fragment and the
 * user's name out of what they report, and may have upgraded the scheme; a socket's handshake goes by several methods.
 */
export function targetOf({ method, url, channel }: Pick<RequestEvidence, 'method' | 'url' | 'channel'>): string {
  const verb = channel === 'socket' && method !== 'SEND' ? 'OPEN' : method.toUpperCase();
  return `${verb} ${addressOf(url)}`;
}

/** An address without fragment and user name, in its secure scheme. */
export function addressOf(url: string): string {
  const end = url.indexOf('#');
  const whole = end === -1 ? url : url.slice(0, end);
  // Nearly all addresses are so already, and an audit asks this of each many times.
  return IS_BARE.test(whole) ? whole : whole.replace(/^(http|ws)s?:\/\/(?:[^/?@]*@)?/iu, (_, scheme: string) => `${scheme.toLowerCase()}s://`);
}

/** In a secure scheme, and without a user name. */
const IS_BARE = /^(?:http|ws)s:\/\/[^/?@]*(?:[/?]|$)/u;
