import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { RequestEvidence } from '../evidence/evidence.ts';
import type { Account } from './account.ts';
import { addressOf } from './waiting.ts';

/** The sockets that the browser saw opened in one visit. */
export interface Sockets {
  /** The opening of the socket that a message of the page's telling went over, if the browser saw one and tells no messages itself. */
  readonly openingOf: (message: RequestEvidence) => Account | undefined;
  /**
   * The openings of sockets over which nobody could have told what was said. `heard`: the openings that messages went over. That
   * a page is heard excuses no other socket to the same address: its worker may write there too.
   */
  readonly unheard: (heard: readonly Account[]) => readonly RequestEvidence[];
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
    openingOf: message => tellsAll ? undefined : openingsFor(message, byAddress).find(it => it.request.offsetMs <= message.offsetMs + SKEW_MAX),
    unheard(heard) {
      const spoken = new Set(heard);
      return tellsAll ? [] : openings.filter(it => it.request.channel === 'socket' && !it.called && !spoken.has(it)).map(it => it.request);
    },
  };
}

/** WebTransport goes by another name in Firefox, which does not know its channel; its address is a web page's. */
function isOpening({ channel, method, url }: RequestEvidence): boolean {
  return method !== 'SEND' && (channel === 'socket' || (channel === 'other' && url.startsWith('https:')));
}

/** By address, then by document: the first opening that the page told of too, and the first of all. */
type Openings = ReadonlyMap<string, ReadonlyMap<string, readonly Account[]>>;

function firstOf(openings: readonly Account[]): Openings {
  const byAddress = new Map<string, Map<string, readonly Account[]>>();
  for (const it of openings) {
    const address = addressOf(it.request.url);
    const byDocument = byAddress.get(address) ?? new Map<string, readonly Account[]>();
    const known = byDocument.get(it.request.document) ?? [];
    const adds = known[0] === undefined || (it.called && !known[0].called);
    byAddress.set(address, byDocument.set(it.request.document, adds ? [it, ...known] : known));
  }
  return byAddress;
}

function openingsFor({ url, document }: RequestEvidence, openings: Openings): readonly Account[] {
  const byDocument = openings.get(addressOf(url)) ?? new Map<string, readonly Account[]>();
  const those = document === '' ? [...byDocument.values()] : [byDocument.get(document), byDocument.get('')];
  return those.flatMap(it => it ?? []);
}
