import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Gap } from '../finding/gap.ts';
import type { Domain } from '../party/recipient.ts';

/** The holes the observers themselves reported. */
export function reportedGaps(log: EvidenceLog): readonly Gap[] {
  return ofKind(log, 'gap').map(({ of, reason, count }) => ({ of, reason, count }));
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
