import type { Delivery, Sighting } from '../../core/evidence/delivery.ts';
import type { Evidence, Witness } from '../../core/evidence/evidence.ts';
import type { Moment } from '../../observers/cdp-host.ts';

/** All that is seen of one visit, in memory only. */
export interface VisitRecord {
  /** What the browser told. */
  readonly tell: (moment: Moment, seen: Sighting) => void;
  /** What a document handed over; a record that comes twice is kept once. */
  readonly take: (document: string, batch: readonly Delivery[]) => void;
  readonly evidence: () => readonly Evidence[];
}

/** More is not kept: an audit of a page that never stops must still end. */
export const EVIDENCE_MAX = 100_000;

interface Origin {
  readonly id: string;
  readonly witness: Witness;
}

export function openRecord(startedMs: number): VisitRecord {
  const evidence: Evidence[] = [];
  const taken = new Set<string>();
  const state = { n: 0, dropped: 0 };

  const keep = ({ id, witness }: Origin, { document, atMs }: Moment, seen: Sighting): void => {
    if (evidence.length >= EVIDENCE_MAX) { state.dropped += 1; return; }
    evidence.push({ ...seen, id, witness, document, offsetMs: Math.max(0, Math.round(atMs - startedMs)) });
  };
  const ownId = (): string => {
    state.n += 1;
    return `web.${state.n}`;
  };
  return {
    tell: (moment, seen) => { keep({ id: ownId(), witness: 'browser' }, moment, seen); },
    take: (document, batch) => {
      for (const { source, n, atMs, witness, seen } of batch.filter(it => !taken.has(`${it.source}.${it.n}`))) {
        taken.add(`${source}.${n}`);
        keep({ id: `${source}.${n}`, witness }, { document, atMs }, seen);
      }
    },
    evidence: () => state.dropped === 0 ? evidence : [...evidence, overflow(ownId(), state.dropped, evidence.at(-1)?.offsetMs ?? 0)],
  };
}

function overflow(id: string, count: number, offsetMs: number): Evidence {
  return { kind: 'gap', of: 'request', reason: 'limit-reached', count, id, offsetMs, witness: 'browser', document: '' };
}
