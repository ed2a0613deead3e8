import type { Delivery, Sighting } from '../core/evidence/delivery.ts';
import type { EvidenceKind, Witness } from '../core/evidence/evidence.ts';
import { openBudget } from './outbox-budget.ts';
import { shorten } from './outbox-lengths.ts';

/** Where the records of an outbox go next. */
export interface Outlet {
  /** Takes a record to send on; answers whether there was room for it. */
  add(delivery: Delivery): boolean;
  /** Sends what was added. */
  send(): void;
}

export interface OutboxSettings {
  /** Random, one per document and world. */
  readonly source: string;
  readonly witness: Witness;
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number;
  readonly outlet: Outlet;
}

export interface Outbox {
  readonly emit: (sighting: Sighting, atMs?: number) => void;
  /** Sends what is waiting, and says how much had to be dropped since the last time. */
  readonly flush: () => void;
}

/**
 * Gives each sighting its number and time, cuts what is too long and drops what is too much. Both become gaps: the first
 * drop at once, so that the receiver hears of it, the others counted until the next flush.
 */
export function openOutbox({ source, witness, nowMs, outlet }: OutboxSettings): Outbox {
  const sent = { n: 0 };
  const budget = openBudget();

  // Adding may send, and sending may lead back here: a number is spent, and a count taken, before.
  const add = (seen: Sighting, atMs: number): boolean => {
    const kept = outlet.add({ source, n: sent.n++, atMs, witness, seen });
    if (!kept) sent.n -= 1;
    return kept;
  };
  const tell = (of: EvidenceKind): void => {
    const count = budget.take(of);
    if (count > 0 && !add({ kind: 'gap', of, reason: 'limit-reached', count }, nowMs())) budget.dropped(of, count);
  };
  const drop = (of: EvidenceKind, count: number): void => {
    if (budget.dropped(of, count)) tell(of);
  };
  const emit = (seen: Sighting, atMs = nowMs()): void => {
    const short = shorten(seen);
    const kept = budget.admits(seen.kind, atMs) && add(short, atMs);
    if (kept && short !== seen) emit({ kind: 'gap', of: seen.kind, reason: 'text-cut', count: 1 }, atMs);
    if (!kept) drop(seen.kind === 'gap' ? seen.of : seen.kind, seen.kind === 'gap' ? seen.count : 1);
  };
  const flush = (): void => {
    budget.eachDropped(tell);
    outlet.send();
  };
  return { emit, flush };
}
