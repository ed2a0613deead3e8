import type { EvidenceLog } from '../../core/evidence/log.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import type { Visited, VisitOrder } from './order.ts';
import { visit } from './visit.ts';

/** What became of a page: how its first visit went, and what was seen on all of them. */
export type VisitedPage = Omit<Visited, 'log'> & { readonly logs: readonly EvidenceLog[] };

/**
 * Visits a page in a clean profile, or in two, one after the other: what both are given tells nobody apart. Nothing is typed the second
 * time, for what a script makes of the same values would be the same in both, though it does tell who typed them.
 */
export async function visitPage(browser: RunningBrowser, order: VisitOrder, twice: boolean): Promise<VisitedPage> {
  const { log, ...rest } = await visit(browser, twice ? { ...order, profile: 1 } : order);
  if (!twice || rest.end.kind === 'unreachable') return { ...rest, logs: [log] };
  const again = await visit(browser, { ...order, persona: {}, profile: 2 });
  return { ...rest, logs: [log, again.log] };
}
