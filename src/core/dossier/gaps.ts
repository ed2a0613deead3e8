import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Gap } from '../finding/gap.ts';
import type { Domain } from '../party/recipient.ts';
import { SEED_MAX } from './seeds.ts';

/** The holes the observers themselves reported. */
export function reportedGaps(log: EvidenceLog): readonly Gap[] {
  return ofKind(log, 'gap').map(({ of, reason, count }) => ({ of, reason, count }));
}

/** A document that began this close to the end of the record may not have been reached yet. Milliseconds. */
const ARRIVING_MAX = 1_000;

/** What only our observers in a document can tell, and so is missing where they never took up their post. */
const TOLD_INSIDE = ['request-body', 'input', 'shown', 'submit', 'cookie-write', 'storage-write'] as const;

/** The documents in which nobody of ours stood: what was typed, written or called there went unseen. */
export function unwatchedGaps(log: EvidenceLog): readonly Gap[] {
  if (!log.visit.observes.includes('watch')) return [];
  const watched = new Set(ofKind(log, 'watch').map(it => it.document));
  const endMs = log.evidence.reduce((last, it) => Math.max(last, it.offsetMs), 0);
  return ofKind(log, 'navigation')
    .filter(it => /^https?:/u.test(it.url) && !watched.has(it.document) && endMs - it.offsetMs > ARRIVING_MAX)
    .flatMap(() => TOLD_INSIDE.map(of => gap(of, 'frame-not-observed')));
}

/** Texts typed that are longer than what is searched for: whoever sends only what stands behind that would go unnoticed. */
export function unsearchedGaps(log: EvidenceLog): readonly Gap[] {
  return ofKind(log, 'input').filter(it => it.value.trim().length > SEED_MAX).map(() => gap('input', 'search-limited'));
}

/** A hole that follows from what was seen. */
export function gap(of: Gap['of'], reason: Gap['reason'], recipient?: Domain): Gap {
  return { of, reason, count: 1, ...recipient === undefined ? {} : { recipient } };
}

/** The same holes, each kind counted once, in the order they were first met. */
export function counted(gaps: readonly Gap[]): readonly Gap[] {
  const byKey = new Map<string, Gap>();
  for (const it of gaps) {
    const key = `${it.of} ${it.reason} ${it.recipient ?? ''}`;
    byKey.set(key, { ...it, count: it.count + (byKey.get(key)?.count ?? 0) });
  }
  return [...byKey.values()];
}
