import type { Delivery } from '../../../core/evidence/delivery.ts';
import type { Outlet } from '../../outbox.ts';

/** An outlet whose records can be numbered anew. */
export interface Returning extends Outlet {
  /** From now on records are of other outboxes: each is counted from 0 again. */
  readonly begin: () => void;
}

/**
 * A document that somebody goes back to (back/forward cache) is the same one, but of another visit, whose books know nothing of
 * the numbers given before: they would look like records that were lost.
 */
export function returning(outlet: Outlet): Returning {
  const state = { times: 0 };
  const first = new Map<string, number>();
  const renumbered = (delivery: Delivery): Delivery => {
    const { source, n } = delivery;
    if (!first.has(source)) first.set(source, n);
    return { ...delivery, source: `${source}-${state.times}`, n: n - (first.get(source) ?? n) };
  };
  return {
    ...outlet,
    add: delivery => outlet.add(state.times === 0 ? delivery : renumbered(delivery)),
    begin() {
      state.times += 1;
      first.clear();
    },
  };
}
