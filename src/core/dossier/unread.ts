import type { RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Parties } from '../party/parties.ts';
import type { Account } from './account.ts';
import type { Unseen } from './gaps.ts';
import { endOf, gap, unwatchedWorkers } from './gaps.ts';
import type { Sent } from './transmissions.ts';

/** A call this close to the end of the record may simply not have left yet. Milliseconds. */
const PENDING_MAX = 1_000;

/**
 * What the witnesses of a visit could not settle between them: calls without a request, what only a page tells of, reports
 * that nobody is shown, sockets over which nobody listened. What would have gone to the site itself is left out: it knows its visitor, and a service worker that
 * answers from its cache would make a hole of every picture.
 */
export function unsettledGaps(log: EvidenceLog, { unmatched, unconfirmed, announced, unheard }: Sent, parties: Parties): readonly Unseen[] {
  const endMs = endOf(log);
  const isThird = (it: RequestEvidence): boolean => parties.recipientOf(it.url, log.visit.url)?.party === 'third';
  const isDue = (it: RequestEvidence): boolean => endMs - it.offsetMs > PENDING_MAX && isThird(it);
  return [
    ...unmatched.filter(isDue).map(it => gap('request', 'call-without-request', it.url)),
    ...unconfirmed.filter(it => it.channel === 'rtc' || isDue(it)).map(it => gap('request', 'unconfirmed', it.url)),
    ...announced.filter(isThird).map(it => gap('request', 'reports-not-observed', it.url)),
    ...unheard.filter(isDue).map(it => gap('request-body', 'socket-not-observed', it.url)),
  ];
}

/** Says of a transmission to a third party what of its body could not be read. `limited`: the search did not get to its end. */
export type Unread = (account: Account, limited: boolean) => readonly Unseen[];

/** The features whose every use our wrappers are called for, in documents where they stand. */
const WRAPPED: ReadonlySet<string> = new Set(['fetch', 'beacon']);

/**
 * A body that stayed hidden although our wrappers stood in its document, and was not asked for through them, shows that the page
 * has ways round them: `request-without-call`. Only hidden bodies tell of it, for where the browser shows all, nothing is missing;
 * and not where a worker of the document may have sent it, in which nobody expects our wrappers.
 */
export function unreadIn(log: EvidenceLog): Unread {
  const watched = new Set(ofKind(log, 'watch').map(it => it.document));
  const working = new Set(unwatchedWorkers(log).map(it => it.document));
  const isRoundUs = ({ called, request: { channel, document, initiator } }: Account): boolean => !called && WRAPPED.has(channel) && watched.has(document)
    && !working.has(document) && initiator?.how !== 'worker' && initiator?.how !== 'service-worker';
  return (account, limited) => {
    const { carried: { body }, cut, request: { url } } = account;
    const hidden = isRoundUs(account) ? 'request-without-call' : 'body-hidden';
    return [
      ...cut ? [gap('request-body', body.kind === 'hidden' ? hidden : 'body-cut', url)] : [],
      ...limited ? [gap('request', 'search-limited', url)] : [],
    ];
  };
}
