import type { Delivery, Sighting } from '../../core/evidence/delivery.ts';
import type { Evidence, EvidenceKind, GapReason, Witness } from '../../core/evidence/evidence.ts';
import { evidenceShape } from '../../core/evidence/shape.ts';
import { shaped } from '../../core/shape/shape.ts';
import type { Moment } from '../../observers/cdp-host.ts';

/** All that is seen of one visit, in memory only. */
export interface VisitRecord {
  /** What the browser told. */
  readonly tell: (moment: Moment, seen: Sighting) => void;
  /** What a document handed over; a record that comes twice is kept once, one that never came shows as a gap. */
  readonly take: (document: string, batch: readonly Delivery[]) => void;
  readonly evidence: () => readonly Evidence[];
}

/** More is not kept: an audit of a page that never stops must still end. */
export const EVIDENCE_MAX = 100_000;

interface Origin {
  readonly id: string;
  readonly witness: Witness;
}

interface Missing {
  readonly of: EvidenceKind;
  readonly reason: GapReason;
  readonly count: number;
}

export function openRecord(startedMs: number): VisitRecord {
  const evidence: Evidence[] = [];
  const heard = new Map<string, Set<number>>();
  const state = { n: 0, overflow: 0, unreadable: 0 };

  const keep = ({ id, witness }: Origin, { document, atMs }: Moment, seen: Sighting): void => {
    const made: Evidence = { ...seen, id, witness, document, offsetMs: Math.max(0, Math.round(atMs - startedMs)) };
    if (evidence.length >= EVIDENCE_MAX) state.overflow += 1;
    // What comes from the page's own world was written by the page, if it likes.
    else if (witness === 'page' && !shaped(evidenceShape, made).ok) state.unreadable += 1;
    else evidence.push(made);
  };
  const ownId = (): string => {
    state.n += 1;
    return `web.${state.n}`;
  };
  const takeOne = (document: string, { source, n, atMs, witness, seen }: Delivery): void => {
    const known = heard.get(source) ?? new Set();
    if (known.has(n)) return;
    heard.set(source, known.add(n));
    keep({ id: `${source}.${n}`, witness }, { document, atMs }, seen);
  };
  const missing = (): readonly Missing[] => [
    { of: 'request', reason: 'limit-reached', count: state.overflow },
    { of: 'request', reason: 'unreadable', count: state.unreadable },
    { of: 'request', reason: 'records-lost', count: lostIn(heard) },
  ];
  return {
    tell: (moment, seen) => { keep({ id: ownId(), witness: 'browser' }, moment, seen); },
    take: (document, batch) => { for (const it of batch) takeOne(document, it); },
    evidence: () => [...evidence, ...missing().filter(it => it.count > 0).map(it => gap(it, ownId(), evidence.at(-1)?.offsetMs ?? 0))],
  };
}

/** Outboxes count without a hole. A page could claim any number, so no more is believed than an outbox ever holds. */
const LOST_MAX = 10_000;

function lostIn(heard: ReadonlyMap<string, ReadonlySet<number>>): number {
  const lost = [...heard.values()].map(it => Math.min(LOST_MAX, [...it].reduce((most, n) => Math.max(most, n), 0) + 1 - it.size));
  return lost.reduce((sum, it) => sum + Math.max(0, it), 0);
}

function gap(missing: Missing, id: string, offsetMs: number): Evidence {
  return { kind: 'gap', ...missing, id, offsetMs, witness: 'browser', document: '' };
}
