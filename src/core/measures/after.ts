import type { Audit, RecipientEntry } from '../audit/audit.ts';
import type { Finding } from '../finding/finding.ts';
import type { Domain, Role } from '../party/recipient.ts';
import { sawAcceptance } from './acceptance.ts';
import { ENDED_BY_BANNER, ENDED_BY_HEADER, isAboutAsking, isOwnIdentifier, isWalkedTo, outlivesProxy } from './ends.ts';
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
export function afterAll(measures: readonly Measure[], audit: Pick<Audit, 'findings' | 'recipients' | 'consent'>): After {
  const reach = reachOf(measures, audit.recipients);
  const ended = endedBy(measures, { ...audit, reach });
  const isSeen = sawAcceptance(audit);
  return it => {
    if (ended.some(ends => ends(it))) return undefined;
    if (!isGated(it, reach)) return it;
    return isSeen || isAboutAsking(it) ? undefined : { ...it, consent: 'granted' };
  };
}

type Ends = (it: Finding) => boolean;

interface View { readonly findings: readonly Finding[]; readonly recipients: readonly RecipientEntry[]; readonly reach: Reach }

function endedBy(measures: readonly Measure[], { findings, recipients, reach }: View): readonly Ends[] {
  const ends = measures.flatMap((it): readonly Ends[] => {
    switch (it.kind) {
      case 'header': return [ENDED_BY_HEADER[it.header]];
      case 'banner': return [ENDED_BY_BANNER[it.mends]];
      case 'cookies': return [isOwnIdentifier];
      case 'mask': return [maskedBy(it.recipient, findings)];
      case 'minimize': return [minimizedAt(it.recipient)];
      default: return [];
    }
  });
  const isAsked = measures.some(it => it.kind === 'gate' && it.asks) || recipients.every(it => !isWatching(it) || reach.isGone(it.domain) || reach.isGated(it.domain));
  return [...ends, it => isGone(it, reach), it => it.detector === 'no-banner' && measures.length > 0 && isAsked];
}

/** Whoever need not be asked about: what a site cannot do without (`dossier/consent/given.ts`). */
export const SERVICES: readonly Role[] = ['consent', 'payment', 'security'];

/** A third party for whose sake a site has to ask. */
function isWatching({ party, role, tracks, received }: RecipientEntry): boolean {
  return party === 'third' && !SERVICES.includes(role) && (tracks.answer !== 'no' || received.length > 0);
}

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
