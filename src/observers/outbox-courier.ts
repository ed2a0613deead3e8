import type { Delivery, Sighting } from '../core/evidence/delivery.ts';
import type { EvidenceKind, GapReason } from '../core/evidence/evidence.ts';
import type { Outlet } from './outbox.ts';

/**
 * Hands a batch to the host. It answers how much was kept, or nothing where handing over is keeping. A rejection or an
 * answer without a count is tried again; a thrown error means that there is no host any more.
 */
export type Deliver = (batch: readonly Delivery[]) => Promise<{ readonly kept: number } | undefined> | undefined;

export interface CourierSettings {
  readonly deliver: Deliver;
  readonly later: (callback: () => void, delayMs: number) => void;
  /** Told once, when there is no host any more (the extension was updated or removed). */
  readonly ended: () => void;
  /** Told, when batches arrive again, what was lost before. */
  readonly lost: (gap: Sighting) => void;
}

export const BATCH_MAX = 200;
/** A background that sleeps wakes within a tenth of a second; one that was restarted needs a few. */
export const RETRY_DELAYS_MS = [100, 500, 2500];
/** Records waiting for an answer; beyond it they are lost. A host that never answers must not make a page's memory grow. */
export const WAITING_MAX = 10_000;

/** Carries records to the host in batches, tries again what was not acknowledged, and remembers what was lost. */
export function openCourier({ deliver, later, ended, lost }: CourierSettings): Outlet {
  const state = { pending: [] as Delivery[], waiting: 0, ended: false };
  const losses = new Map<string, Loss>();

  const take = (delivery: Delivery): void => {
    state.waiting += 1;
    state.pending.push(delivery);
  };
  const end = (): void => {
    if (!state.ended) ended();
    state.ended = true;
  };
  const lose = (batch: readonly Delivery[]): void => {
    state.waiting -= batch.length;
    for (const { seen } of batch) addLoss(losses, seen);
  };
  const attempt = async (batch: readonly Delivery[], tries: number): Promise<void> => {
    if (await isKept(() => deliver(batch), end)) { acknowledge(batch); return; }
    const delayMs = RETRY_DELAYS_MS[tries];
    if (state.ended) return;
    if (delayMs === undefined) lose(batch);
    else later(() => void attempt(batch, tries + 1), delayMs);
  };
  const acknowledge = (batch: readonly Delivery[]): void => {
    state.waiting -= batch.length;
    const gaps = [...losses.values()];
    losses.clear();
    for (const { of, reason, count } of gaps) lost({ kind: 'gap', of, reason, count });
  };

  return {
    add(delivery) {
      if (state.waiting < WAITING_MAX) take(delivery);
      else addLoss(losses, delivery.seen);
      return true;
    },
    send() {
      const records = state.pending.splice(0);
      for (let i = 0; i < records.length && !state.ended; i += BATCH_MAX) void attempt(records.slice(i, i + BATCH_MAX), 0);
    },
  };
}

interface Loss { readonly of: EvidenceKind; readonly reason: GapReason; readonly count: number }

/** A lost gap is still the gap it was: what it counted is not lost twice. */
function addLoss(losses: Map<string, Loss>, seen: Sighting): void {
  const loss: Loss = seen.kind === 'gap' ? seen : { of: seen.kind, reason: 'records-lost', count: 1 };
  const key = `${loss.of}/${loss.reason}`;
  losses.set(key, { ...loss, count: loss.count + (losses.get(key)?.count ?? 0) });
}

async function isKept(hand: () => ReturnType<Deliver>, gone: () => void): Promise<boolean> {
  let answer: ReturnType<Deliver>;
  try {
    answer = hand();
  } catch {
    gone();
    return false;
  }
  if (answer === undefined) return true;
  return answer.then(it => typeof it?.kept === 'number', () => false);
}
