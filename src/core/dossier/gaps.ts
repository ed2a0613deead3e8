import type { WorkerEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Gap } from '../finding/gap.ts';
import type { Parties } from '../party/parties.ts';
import type { Hide } from './hide.ts';
import { showUrl } from './hide.ts';
import { SEED_MAX } from './seeds.ts';

/** Something that went unseen, with its place as an address that is not fit to be shown yet. */
export interface Unseen {
  readonly of: Gap['of'];
  readonly reason: Gap['reason'];
  readonly count: number;
  readonly place?: string | undefined;
}

/** The holes the observers themselves reported. */
export function reportedGaps(log: EvidenceLog): readonly Unseen[] {
  return ofKind(log, 'gap').map(({ of, reason, count, place }) => ({ of, reason, count, place }));
}

/** A document that began this close to the end of the record may not have been reached yet. Milliseconds. */
const ARRIVING_MAX = 1_000;

/** What only our observers in a document can tell, and so is missing where they never took up their post. */
const TOLD_INSIDE = ['request-body', 'input', 'shown', 'submit', 'cookie-write', 'storage-write', 'use', 'markup'] as const;

/** The documents in which nobody of ours stood: what was typed, written or called there went unseen. */
export function unwatchedGaps(log: EvidenceLog): readonly Unseen[] {
  if (!log.visit.observes.includes('watch')) return [];
  const watched = new Set(ofKind(log, 'watch').map(it => it.document));
  const endMs = endOf(log);
  return ofKind(log, 'navigation')
    .filter(it => /^https?:/u.test(it.url) && !watched.has(it.document) && endMs - it.offsetMs > ARRIVING_MAX)
    .flatMap(it => TOLD_INSIDE.map(of => gap(of, 'frame-not-observed', it.url)));
}

/**
 * Workers that this host does not see from within. What they send is seen all the same, and a body or a message of theirs that went
 * unseen is a gap of its own; but for sockets of workers without a document, of which Chromium tells extensions nothing, not even
 * that they were opened (measured, 156).
 */
export function workerGaps(log: EvidenceLog): readonly Unseen[] {
  const hidesSockets = log.visit.host === 'chromium-extension';
  return unwatchedWorkers(log).flatMap(({ type, url }) => [
    gap('worker', 'worker-not-observed', url),
    ...hidesSockets && (type === 'service' || type === 'shared') ? [gap('request', 'worker-not-observed', url)] : [],
  ]);
}

/** The workers that nobody watches from within. Pages tell of them as well, but that one is watched only the browser can say. */
export function unwatchedWorkers(log: EvidenceLog): readonly WorkerEvidence[] {
  const workers = ofKind(log, 'worker');
  const watched = new Set(workers.filter(it => it.watched && it.witness === 'browser').map(it => it.url));
  return workers.filter(it => !watched.has(it.url));
}

/** Texts typed that are longer than what is searched for: whoever sends only what stands behind that would go unnoticed. */
export function unsearchedGaps(log: EvidenceLog): readonly Unseen[] {
  return ofKind(log, 'input').filter(it => it.value.trim().length > SEED_MAX).map(() => gap('input', 'search-limited'));
}

/** When the last thing was seen. Milliseconds. */
export function endOf(log: EvidenceLog): number {
  return log.evidence.reduce((last, it) => Math.max(last, it.offsetMs), 0);
}

/** A hole that follows from what was seen. */
export function gap(of: Gap['of'], reason: Gap['reason'], place?: string): Unseen {
  return { of, reason, count: 1, place };
}

/** What is needed to say where something went unseen, and who may have received it. */
export interface Surroundings {
  readonly page: string;
  readonly parties: Parties;
  readonly hide: Hide;
}

/** The hole with its place made fit to be shown, and the third party there named. */
export function placed({ of, reason, count, place }: Unseen, surroundings: Surroundings): Gap {
  return place === undefined || place === '' ? { of, reason, count } : { of, reason, count, ...concerned(place, reason, surroundings), place: shownPlace(place, surroundings.hide) };
}

function concerned(place: string, reason: Gap['reason'], { page, parties }: Surroundings): Pick<Gap, 'recipient'> {
  const recipient = parties.recipientOf(place.replace(SERVER, 'https://'), page);
  // Where a worker's script comes from says nothing of whom the worker writes to.
  return recipient?.party === 'third' && reason !== 'worker-not-observed' ? { recipient: recipient.domain } : {};
}

/** How WebRTC writes its servers (RFC 7064, RFC 7065), with or without the slashes of other addresses. */
const SERVER = /^((?:stun|turn)s?):(?:\/\/)?/u;

function shownPlace(place: string, hide: Hide): Redacted {
  const scheme = SERVER.exec(place)?.[1];
  return scheme === undefined ? showUrl(place, hide) : showUrl(place.replace(SERVER, 'https://'), hide).replace('https', scheme) as Redacted;
}

/** So many places of one kind of hole are named; the further ones are counted together. */
export const PLACES_MAX = 20;

/** The same holes, each kind counted once at each place, in the order they were first met. */
export function counted(gaps: readonly Gap[]): readonly Gap[] {
  const byKey = new Map<string, Gap>();
  const places = new Map<string, Set<string>>();
  for (const it of gaps) {
    const kind = JSON.stringify([it.of, it.reason, it.recipient]);
    const known = places.get(kind) ?? new Set();
    const told = isNamed(it, known) ? it : nowhere(it);
    places.set(kind, known.add(told.place ?? ''));
    const key = JSON.stringify([kind, told.place]);
    byKey.set(key, { ...told, count: it.count + (byKey.get(key)?.count ?? 0) });
  }
  return [...byKey.values()];
}

function isNamed({ place }: Gap, known: ReadonlySet<string>): boolean {
  return place !== undefined && (known.has(place) || known.size < PLACES_MAX);
}

function nowhere({ of, reason, count, recipient }: Gap): Gap {
  return { of, reason, count, ...recipient === undefined ? {} : { recipient } };
}
