import type { Walk } from '../../core/evidence/walk.ts';
import type { WalkCase } from '../../messaging/walk.ts';
import type { Background } from './background.ts';
import type { OpenWalk } from './open-walk.ts';
import type { Part } from './parts.ts';
import { visitsOf } from './walking.ts';
import type { WalkPlan } from './walk-plan.ts';

/** All that a walk is audited from, but for the evidence. */
export async function walkCase(background: Pick<Background, 'ledger' | 'walks' | 'parts'>): Promise<WalkCase | undefined> {
  const { ledger, walks } = background;
  const plan = walks.plan();
  if (plan === undefined) return undefined;
  const visits = visitsOf(ledger.open(), plan.id).map(it => it.id);
  const lost = await lostParts(background, plan.id);
  const open = ledger.open().walk ?? plan.open;
  const { id, open: { privately } } = plan;
  return {
    id, privately, persona: walks.persona(), own: open.own, visits, lost: lost.map(it => it.audit),
    walk: walkIn(plan, open, [...lost.map(it => it.visitId), ...visits]),
  };
}

/** The audits of visits whose evidence cannot be had any more. */
export async function lostParts({ ledger, parts }: Pick<Background, 'ledger' | 'parts'>, walkId: string): Promise<readonly Part[]> {
  const { visits } = ledger.open();
  const all = await parts.of(walkId).catch(() => []);
  return all.filter(it => visits[it.visitId] === undefined);
}

function walkIn({ name, steps, interruptions }: WalkPlan, { pauses, pausedPages, outside, closedMs }: OpenWalk, order: readonly string[]): Walk {
  return {
    name, pauses: pauses.length, pausedPages, outside, interruptions,
    pausedMs: pauses.reduce((sum, { fromMs, toMs = closedMs ?? fromMs }) => sum + Math.max(0, toMs - fromMs), 0),
    steps: steps.map(({ visits, ...it }) => ({ ...it, visits: visits.map(id => order.indexOf(id) + 1).filter(n => n > 0) })),
  };
}
