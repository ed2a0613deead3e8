import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { RequestEvidence } from '../evidence/evidence.ts';
import type { Account } from './account.ts';
import { addressOf } from './waiting.ts';

/** The sockets that the browser saw opened in one visit. */
export interface Sockets {
  /** The opening of the socket that a message of the page's telling went over, if the browser saw one and tells no messages itself. */
  readonly openingOf: (message: RequestEvidence) => Account | undefined;
  /** The openings of sockets over which nobody could have told what was said. `heard`: the messages that somebody told. */
  readonly unheard: (heard: readonly RequestEvidence[]) => readonly RequestEvidence[];
}

/** The page tells of a message in the moment it is sent, and the browser of the opening in a batch. Milliseconds. */
const SKEW_MAX = 250;

/**
 * Gathers the sockets' openings. Messages are told by the page's world (the extension) or by the browser (the DevTools protocol):
 * where the browser tells any, or watches workers from within, it tells all; else a socket whose opening no page told of was
 * opened where no script of ours stands.
 */
export function socketsIn(log: EvidenceLog, accounts: readonly Account[]): Sockets {
  const openings = accounts.filter(it => isOpening(it.request));
  const byAddress = firstOf(openings);
  const tellsAll = accounts.some(it => it.request.method === 'SEND') || ofKind(log, 'worker').some(it => it.watched && it.witness === 'browser');
  return {
    openingOf: message => tellsAll ? undefined : [...openingsFor(message, byAddress)].find(it => it.request.offsetMs <= message.offsetMs + SKEW_MAX),
    unheard(heard) {
      const spoken = new Set(heard.map(it => addressOf(it.url)));
      const silent = openings.filter(it => it.request.channel === 'socket' && !it.called && !spoken.has(addressOf(it.request.url)));
      return tellsAll ? [] : silent.map(it => it.request);
    },
  };
}

/** WebTransport goes by another name in Firefox, which does not know its channel; its address is a web page's. */
function isOpening({ channel, method, url }: RequestEvidence): boolean {
  return method !== 'SEND' && (channel === 'socket' || (channel === 'other' && url.startsWith('https:')));
}

type Openings = ReadonlyMap<string, ReadonlyMap<string, Account>>;

/** The first opening of each address in each document. */
function firstOf(openings: readonly Account[]): Openings {
  const byAddress = new Map<string, Map<string, Account>>();
  for (const it of openings) {
    const address = addressOf(it.request.url);
    const byDocument = byAddress.get(address) ?? new Map<string, Account>();
    if (!byDocument.has(it.request.document)) byDocument.set(it.request.document, it);
    byAddress.set(address, byDocument);
  }
  return byAddress;
}

function openingsFor({ url, document }: RequestEvidence, openings: Openings): Iterable<Account> {
  const byDocument = openings.get(addressOf(url)) ?? new Map<string, Account>();
  return document === '' ? byDocument.values() : [byDocument.get(document), byDocument.get('')].filter(it => it !== undefined);
}
