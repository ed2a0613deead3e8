import type { Delivery, Sighting } from '../../core/evidence/delivery.ts';
import type { Body, Evidence, EvidenceKind, GapReason, Witness } from '../../core/evidence/evidence.ts';
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
/** Of which the page's own world may take so many: it must not crowd out what the browser tells. */
export const PAGE_MAX = EVIDENCE_MAX / 2;
/** Characters of bodies that are kept, together: what a page sends without end must not fill this process's memory. */
export const BODIES_MAX = 128 << 20;

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
  const state = { n: 0, overflow: 0, unreadable: 0, ofPage: 0 };
  const bodies = openBodies();

  const keep = ({ id, witness }: Origin, { document, atMs }: Moment, seen: Sighting): void => {
    const made: Evidence = { ...seen, id, witness, document, offsetMs: Math.max(0, Math.round(atMs - startedMs)) };
    const isPage = witness === 'page';
    // What went unseen is told even then: there is little of it, and only the browser's word of it counts.
    if (isFull(isPage) && (isPage || seen.kind !== 'gap')) state.overflow += 1;
    // What comes from the page's own world was written by the page, if it likes.
    else if (isPage && !shaped(evidenceShape, made).ok) state.unreadable += 1;
    else {
      if (isPage) state.ofPage += 1;
      evidence.push(bodies.lighter(made));
    }
  };
  const isFull = (isPage: boolean): boolean => evidence.length >= EVIDENCE_MAX || (isPage && state.ofPage >= PAGE_MAX);
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
    { of: 'request-body', reason: 'limit-reached', count: bodies.left() },
    { of: 'request', reason: 'unreadable', count: state.unreadable },
    { of: 'request', reason: 'records-lost', count: lostIn(heard) },
  ];
  return {
    tell: (moment, seen) => { keep({ id: ownId(), witness: 'browser' }, moment, seen); },
    take: (document, batch) => { for (const it of batch) takeOne(document, it); },
    evidence: () => [...evidence, ...missing().filter(it => it.count > 0).map(it => gap(it, ownId(), evidence.at(-1)?.offsetMs ?? 0))],
  };
}

interface Bodies {
  /** The evidence as it is, or without its body where there is no room left. */
  readonly lighter: (made: Evidence) => Evidence;
  /** Bodies that were left out. */
  readonly left: () => number;
}

function openBodies(): Bodies {
  const state = { kept: 0, left: 0 };
  return {
    left: () => state.left,
    lighter: made => {
      if (made.kind !== 'request' && made.kind !== 'request-body') return made;
      const weight = weightOf(made.body);
      if (weight === 0 || state.kept + weight <= BODIES_MAX) {
        state.kept += weight;
        return made;
      }
      state.left += 1;
      return { ...made, body: { kind: 'hidden' } };
    },
  };
}

/** Characters that a body holds. */
function weightOf(body: Body): number {
  switch (body.kind) {
    case 'text': return body.text.length;
    case 'binary': return body.base64.length;
    case 'form': return body.entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    default: return 0;
  }
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
