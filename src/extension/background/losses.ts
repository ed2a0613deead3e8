import type { Evidence, EvidenceKind, GapReason } from '../../core/evidence/evidence.ts';
import type { Loaded } from './batches.ts';
import type { OpenVisit } from './open-visits.ts';

/** What only a document's own observers see: what a record that never came may have been. */
const DOCUMENT_KINDS: readonly EvidenceKind[] = ['request-body', 'input', 'shown', 'submit', 'cookie-write', 'storage-write', 'use', 'markup', 'consent-signal'];

/** The gaps of a visit as they stand: unlike evidence, they change while it lasts. */
export function missingIn({ missing, heard }: OpenVisit): readonly Evidence[] {
  const absent = Object.values(heard).reduce((sum, it) => sum + it.absent.length + it.lost, 0);
  return [...missing.map(it => gap(it, 'missing')), ...absent === 0 ? [] : lost(DOCUMENT_KINDS, absent, 'absent')];
}

/** Nothing of its evidence can be read back: any kind may be missing. */
export function unreadOf({ visit }: OpenVisit): readonly Evidence[] {
  return lost(visit.observes, 1, 'unread');
}

/** Batches that are there and cannot be opened: cut short or changed on the disk. */
export function damagedIn({ lost: batches }: Loaded): readonly Evidence[] {
  const counts = new Map<EvidenceKind, number>();
  for (const { of, count } of batches) counts.set(of, (counts.get(of) ?? 0) + count);
  return [...counts].flatMap(([of, count]) => lost([of], count, 'damaged'));
}

/** Batches that are not there any more, told by how many pieces of evidence there should be: of what kind, nobody knows. */
export function shortOf({ kept, missing, visit }: OpenVisit, found: number, { lost: batches }: Loaded): readonly Evidence[] {
  const unwritten = missing.filter(it => it.reason === 'records-lost').reduce((sum, it) => sum + it.count, 0);
  const short = kept - unwritten - found - batches.reduce((sum, it) => sum + it.count, 0);
  return short <= 0 ? [] : lost(visit.observes, short, 'gone');
}

function lost(kinds: readonly EvidenceKind[], count: number, id: string): readonly Evidence[] {
  return kinds.map(of => gap({ of, reason: 'records-lost', count }, id));
}

function gap({ of, reason, count }: { of: EvidenceKind; reason: GapReason; count: number }, id: string): Evidence {
  return { kind: 'gap', id: `${id}.${reason}.${of}`, offsetMs: 0, witness: 'browser', document: '', of, reason, count };
}
