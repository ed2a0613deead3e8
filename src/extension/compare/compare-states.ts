import type { EvidenceLog } from '../../core/evidence/log.ts';
import type { Plan, Task } from './plan.ts';
import { tasksOf } from './plan.ts';
import type { VisitEnd, VisitStep } from './visiting.ts';

/** How a comparison is going, told whenever something changes. */
export type Told =
  | { readonly what: 'step'; readonly at: number; readonly step: VisitStep }
  | { readonly what: 'ended'; readonly at: number; readonly end: VisitEnd; readonly tookMs: number };

export interface Comparing {
  /** Makes one visit, whatever happens in it, and leaves nothing of it open. Rejects where the comparison is stopped. */
  readonly visit: (task: Task, tell: (step: VisitStep) => void) => Promise<{ readonly end: VisitEnd; readonly log: EvidenceLog }>;
  readonly tell: (told: Told) => void;
  readonly signal: AbortSignal;
}

/** Visits the page in each state, one visit after the other. The logs come state by state. */
export async function compareStates(plan: Plan, { visit, tell, signal }: Comparing): Promise<readonly EvidenceLog[]> {
  const logs: EvidenceLog[] = [];
  for (const [at, task] of tasksOf(plan).entries()) {
    signal.throwIfAborted();
    const beganMs = Date.now();
    const { end, log } = await visit(task, step => { tell({ what: 'step', at, step }); });
    logs.push(log);
    tell({ what: 'ended', at, end, tookMs: Date.now() - beganMs });
  }
  signal.throwIfAborted();
  const rank = ({ visit: { state, run = 1 } }: EvidenceLog): number => plan.states.findIndex(it => it === state) * 1_000 + run;
  return logs.toSorted((a, b) => rank(a) - rank(b));
}
