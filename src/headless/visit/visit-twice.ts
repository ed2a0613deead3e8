import type { EvidenceLog } from '../../core/evidence/log.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import type { Visited, VisitOrder } from './order.ts';
import { visit } from './visit.ts';

/** What became of a page: how its first visit went, and what was seen on all of them. */
export type VisitedPage = Omit<Visited, 'log'> & { readonly logs: readonly EvidenceLog[] };

/** One visit, in a clean profile. */
export async function visitOnce(browser: RunningBrowser, order: VisitOrder): Promise<VisitedPage> {
  const { log, ...rest } = await visit(browser, order);
  return { ...rest, logs: [log] };
}

/**
 * Two visits, each in a clean profile of its own: what both are given tells nobody apart. Nothing is typed the second time, for what a
 * script makes of the same values would be the same in both, though it does tell who typed them.
 */
export async function visitTwice(browser: RunningBrowser, order: VisitOrder): Promise<VisitedPage> {
  const { log, ...rest } = await visit(browser, { ...order, profile: 1 });
  if (rest.end.kind === 'unreachable') return { ...rest, logs: [log] };
  const again = await visit(browser, { ...order, persona: {}, profile: 2 });
  return { ...rest, logs: [log, again.log] };
}
