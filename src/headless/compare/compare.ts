import type { ComparedState, EvidenceLog } from '../../core/evidence/log.ts';
import { ASKS_FOR_PRIVACY } from '../../core/evidence/states.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import type { Visited, VisitOrder } from '../visit/order.ts';
import { visit } from '../visit/visit.ts';
import type { VisitedPage } from '../visit/visit-page.ts';
import { inLanes } from './lanes.ts';
import type { Lane } from './lanes.ts';

/** Which states a page is looked at in, and how often in each. */
export interface Comparison {
  readonly states: readonly ComparedState[];
  readonly runs: number;
  readonly lanes: readonly Lane<RunningBrowser>[];
  /** Told whenever a visit begins or ends. */
  readonly tell?: (what: 'begun' | 'ended') => void;
  readonly look?: typeof visit;
}

/**
 * Visits a page in each state, several times, each time in a clean profile and with the same persona. The logs come state by state;
 * how the page as a whole went is how its first visit went.
 */
export async function compareStates(order: VisitOrder, { states, runs, lanes, tell, look = visit }: Comparison): Promise<VisitedPage> {
  const tasks = Array.from({ length: runs }, (_, at) => states.map(state => ({ state, run: at + 1 }))).flat();
  const visited = await inLanes(tasks, lanes, { isSpent: ({ end }: Visited) => end.kind === 'crashed', work: async ({ state, run }, browser) => {
    tell?.('begun');
    const seen = await look(browser, { ...order, state, ...ASKS_FOR_PRIVACY.includes(state) && { gpc: true as const }, ...runs > 1 && { run } });
    tell?.('ended');
    return seen;
  } });
  const [first] = visited;
  if (first === undefined) throw new Error('no state to visit the page in');
  const ends = visited.map(it => it.end);
  return {
    screenshot: first.screenshot, logs: visited.map(it => it.log).toSorted(inOrder(states)),
    end: ends.find(it => it.kind === 'crashed') ?? ends.find(it => it.kind !== 'unreachable') ?? first.end,
  };
}

function inOrder(states: readonly ComparedState[]): (a: EvidenceLog, b: EvidenceLog) => number {
  const rank = ({ visit: { state, run = 1 } }: EvidenceLog): number => states.indexOf(state as ComparedState) * 1_000 + run;
  return (a, b) => rank(a) - rank(b);
}

