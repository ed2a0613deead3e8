import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
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
const TOLD_INSIDE = ['request-body', 'input', 'shown', 'submit', 'cookie-write', 'storage-write'] as const;

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
 * Workers that this host does not see from within. What they send is seen all the same, so no answer depends on this alone:
 * a body or a message of theirs that went unseen is a gap of its own.
 */
export function workerGaps(log: EvidenceLog): readonly Unseen[] {
  return ofKind(log, 'worker').filter(it => !it.watched).map(it => gap('worker', 'worker-not-observed', it.url));
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
export function placed({ of, reason, count, place = '' }: Unseen, { page, parties, hide }: Surroundings): Gap {
  const [, scheme = ''] = SERVER.exec(place) ?? [];
  const url = place.replace(SERVER, 'https://');
  const recipient = parties.recipientOf(url, page);
  const shown = showUrl(url, hide).replace(/^https(?=:)/u, scheme === '' ? '$&' : scheme);
  return {
    of, reason, count,
    // Where a worker's script comes from says nothing of whom the worker writes to.
    ...recipient?.party === 'third' && reason !== 'worker-not-observed' ? { recipient: recipient.domain } : {},
    ...place === '' ? {} : { place: shown as Gap['place'] },
  };
}

/** How WebRTC writes its servers (RFC 7064, RFC 7065), with or without the slashes of other addresses. */
const SERVER = /^((?:stun|turn)s?):(?:\/\/)?/u;

/** So many places of one kind of hole are named; the further ones are counted together. */
export const PLACES_MAX = 20;

/** The same holes, each kind counted once at each place, in the order they were first met. */
export function counted(gaps: readonly Gap[]): readonly Gap[] {
  const byKey = new Map<string, Gap>();
  const places = new Map<string, Set<string>>();
  for (const it of gaps) {
    const kind = `${it.of} ${it.reason} ${it.recipient ?? ''}`;
    const known = places.get(kind) ?? new Set();
    const isNamed = it.place !== undefined && (known.has(it.place) || known.size < PLACES_MAX);
    if (isNamed) places.set(kind, known.add(it.place ?? ''));
    const { place, ...nowhere } = it;
    const told: Gap = isNamed ? { ...nowhere, place } : nowhere;
    const key = `${kind} ${told.place ?? ''}`;
    byKey.set(key, { ...told, count: it.count + (byKey.get(key)?.count ?? 0) });
  }
  return [...byKey.values()];
}
