import type { EvidenceLog } from '../../core/evidence/log.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import type { Visited, VisitEnd, VisitOrder } from './order.ts';
import { visit } from './visit.ts';

/** What became of a page: how its first visit went, and the second where there was one, and what was seen on all that count. */
export type VisitedPage = Omit<Visited, 'log'> & { readonly logs: readonly EvidenceLog[]; readonly again?: VisitEnd | undefined };

/** How often a page is looked at, and how. */
export interface Looks { readonly twice: boolean; readonly look?: typeof visit }

/**
 * Visits a page in a clean profile, or in two, one after the other: what both are given tells nobody apart. Nothing is typed the second
 * time, for what a script makes of the same values would be the same in both, though it does tell who typed them. A second
 * visit that failed is nothing to compare with: the case is then one of a single profile.
 */
export async function visitPage(browser: RunningBrowser, order: VisitOrder, { twice, look = visit }: Looks): Promise<VisitedPage> {
  const { log, ...rest } = await look(browser, twice ? { ...order, profile: 1 } : order);
  if (!twice || rest.end.kind === 'unreachable') return { ...rest, logs: [log] };
  const { end: again, log: other } = await look(browser, { ...order, persona: {}, profile: 2 });
  return { ...rest, again, logs: isSeen(again) ? [log, other] : [alone(log)] };
}

/** A busy page was seen, though not to its end, and its log says so. */
function isSeen({ kind }: VisitEnd): boolean {
  return kind === 'done' || kind === 'busy';
}

function alone({ visit: about, evidence }: EvidenceLog): EvidenceLog {
  const { profile, ...rest } = about;
  return { visit: profile === undefined ? about : rest, evidence };
}
