import type { Evidence } from '../../core/evidence/evidence.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { isWalking } from './open-walk.ts';
import type { OpenWalk } from './open-walk.ts';
import type { Ledger } from './ledger.ts';

/**
 * A visit of a walk as far as the walk goes: nothing of what came while it was paused, or after its end. A pause hides anything from
 * everybody, so it is a gap of every kind.
 */
export function walkedLog({ visit, evidence }: EvidenceLog, walk: OpenWalk, endedMs: number | undefined): EvidenceLog {
  const startedMs = Date.parse(visit.startedAt);
  const during = walk.pauses.filter(({ fromMs, toMs = Number.POSITIVE_INFINITY }) => toMs > startedMs && fromMs <= (endedMs ?? Number.POSITIVE_INFINITY));
  const gaps = during.flatMap(({ fromMs }, n) => visit.observes.map((of): Evidence => ({
    kind: 'gap', id: `paused.${n}.${of}`, offsetMs: Math.max(0, fromMs - startedMs), witness: 'browser', document: '', of, reason: 'paused', count: 1,
  })));
  return { visit, evidence: [...evidence.filter(it => it.kind === 'gap' || isWalking(walk, startedMs + it.offsetMs)), ...gaps] };
}

/** The log of a visit, of a walk or of none. */
export async function walkedLogOf(ledger: Pick<Ledger, 'logOf' | 'open'>, visitId: string): Promise<EvidenceLog | undefined> {
  const log = await ledger.logOf(visitId);
  const { visits, walk } = ledger.open();
  const visit = visits[visitId];
  return log === undefined || walk === undefined || visit?.walk !== walk.id ? log : walkedLog(log, walk, visit.endedMs);
}
