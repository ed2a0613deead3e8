import type { Audit, RecipientEntry } from '../audit/audit.ts';
import type { Finding } from '../finding/finding.ts';
import type { Domain, Role } from '../party/recipient.ts';
import { sawAcceptance } from './acceptance.ts';
import { ENDED_BY_BANNER, ENDED_BY_HEADER, isAboutAsking, isOwnIdentifier, isToldOnce, isWalkedTo, outlivesProxy } from './ends.ts';
import { maskedBy, minimizedAt } from './masked.ts';
import type { Measure } from './measure.ts';
import type { Reach } from './reach.ts';
import { reachOf } from './reach.ts';

/** What becomes of a finding: nothing (it ends), itself, or itself after an acceptance, which nobody saw. */
export type After = (it: Finding) => Finding | undefined;

/**
 * What an audit would still find once all of these measures were taken. A finding ends where it is known to; what is not known
 * to end stays. Where an audit did not see what happens after an acceptance, a gated recipient is taken to get then what it got before.
 */
export function afterAll(measures: readonly Measure[], audit: Pick<Audit, 'findings' | 'recipients' | 'consent' | 'stored' | 'storedUnlisted'>): After {
  const reach = reachOf(measures, audit.recipients);
  const ended = endedBy(measures, { audit, reach });
  const isSeen = sawAcceptance(audit);
  return it => {
    if (ended.some(ends => ends(it))) return undefined;
    if (!isGated(it, reach)) return it;
    return isAboutAsking(it) || (isSeen && !isToldOnce(it)) ? undefined : { ...it, consent: 'granted' };
  };
}

type Ends = (it: Finding) => boolean;

interface View { readonly audit: Pick<Audit, 'findings' | 'recipients' | 'stored' | 'storedUnlisted'>; readonly reach: Reach }

function endedBy(measures: readonly Measure[], { audit, reach }: View): readonly Ends[] {
  const ends = measures.flatMap((it): readonly Ends[] => {
    switch (it.kind) {
      case 'header': return [ENDED_BY_HEADER[it.header]];
      case 'banner': return [ENDED_BY_BANNER[it.mends]];
      case 'cookies': return [isOwnIdentifier];
      case 'mask': return [maskedBy(it.recipient, audit.findings)];
      case 'minimize': return [minimizedAt(it.recipient)];
      default: return [];
    }
  });
  const isAsked = measures.some(it => it.kind === 'gate' && it.asks) || audit.recipients.every(it => !isWatching(it, audit) || reach.isGone(it.domain) || reach.isGated(it.domain));
  return [...ends, it => isGone(it, reach), it => it.detector === 'no-banner' && measures.length > 0 && isAsked];
}

/** Whoever need not be asked about: what a site cannot do without (`dossier/consent/given.ts`). */
export const SERVICES: readonly Role[] = ['consent', 'payment', 'security'];

/** A third party for whose sake a site has to ask: it got personal data or an identifier, or may have, since nobody had to look how it tracks. */
function isWatching({ domain, party, role, tracks, received }: RecipientEntry, { stored, storedUnlisted }: Pick<Audit, 'stored' | 'storedUnlisted'>): boolean {
  if (party !== 'third' || SERVICES.includes(role)) return false;
  const keeps = storedUnlisted !== undefined || stored.some(it => it.identifying && (it.setter === domain || it.owner === domain));
  return keeps || received.length > 0 || !GOT_NOTHING.includes(tracks.because);
}

/** Reasons that are given only where no personal data and no identifier reached the recipient (`core/audit/tracks.ts`). */
const GOT_NOTHING: readonly RecipientEntry['tracks']['because'][] = ['known-service', 'received-beacon', 'nothing-known'];

function isGone(it: Finding, reach: Reach): boolean {
  const from = sharedFrom(it);
  return (from !== undefined && isAway(from, reach)) || reach.isGone(it.recipient)
    || (reach.isFacade(it.recipient) && !isWalkedTo(it)) || (reach.isProxied(it.recipient) && !outlivesProxy(it));
}

/** Its scripts run in the page no more. */
function isAway(domain: Domain, { isGone: gone, isFacade, isProxied }: Reach): boolean {
  return gone(domain) || isFacade(domain) || isProxied(domain);
}

/** It was found without an acceptance, and comes after one only from now on. What nobody knows the time of stays. */
function isGated(it: Finding, reach: Reach): boolean {
  const from = sharedFrom(it);
  const isHeld = (reach.isGated(it.recipient) && !isWalkedTo(it)) || (from !== undefined && reach.isGated(from));
  return isHeld && (it.consent === 'none' || it.consent === 'refused');
}

/** Whose identifier another party received: without them there is none to receive. */
function sharedFrom({ detector, subject }: Finding): Domain | undefined {
  if (detector !== 'identifier-shared' || subject === undefined) return undefined;
  return (/\((?<domain>[^()]+)\)$/u.exec(subject)?.groups?.['domain'] ?? subject) as Domain;
}
