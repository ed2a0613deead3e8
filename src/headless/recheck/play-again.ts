import type { Redacted } from '../../core/datum/redact.ts';
import type { Replay } from '../../core/difference/replay.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import { compareStates } from '../compare/compare.ts';
import { lanesOf } from '../compare/lanes.ts';
import type { VisitEnd, VisitOrder } from '../visit/order.ts';
import { visit } from '../visit/visit.ts';
import { visitPage } from '../visit/visit-page.ts';

/** What was seen of one page: the visits that came to their end or at least were seen, and how others ended. */
export interface PlayedAgain {
  readonly page: Redacted;
  readonly logs: readonly EvidenceLog[];
  readonly failed: readonly VisitEnd[];
}

interface Playing {
  readonly browser: RunningBrowser;
  readonly order: Omit<VisitOrder, 'url'>;
  readonly look?: typeof visit;
}

/**
 * Visits a page again in the states that are asked for, one visit after the other. A visit that did not reach the page, was answered
 * with an error or crashed shows nothing of it, and does not count as having looked.
 */
export async function playAgain({ page, url, states, runs, twice }: Replay & { readonly url: string }, { browser, order, look = visit }: Playing): Promise<PlayedAgain> {
  const ends = new Map<EvidenceLog['evidence'], VisitEnd>();
  const looking: typeof visit = async (...given) => {
    const seen = await look(...given);
    ends.set(seen.log.evidence, seen.end);
    return seen;
  };
  const whole = { ...order, url };
  const { logs } = twice
    ? await visitPage(browser, whole, { twice, look: looking })
    : await compareStates(whole, { states, runs, lanes: lanesOf(browser, () => Promise.reject(new Error('one browser only')), 1), look: looking });
  return {
    page, logs: logs.filter(({ evidence }) => isSeen(ends.get(evidence))),
    failed: [...ends.values()].filter(it => !isSeen(it)),
  };
}

function isSeen(end: VisitEnd | undefined): boolean {
  return end?.kind === 'done' || end?.kind === 'busy';
}
