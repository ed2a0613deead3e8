import type { Purpose, StepState } from '../../core/evidence/walk.ts';
import { PURPOSES } from '../../core/evidence/walk.ts';
import { browser } from '../platform/browser.ts';
import type { OpenWalk } from './open-walk.ts';
import { removeFromSession, SESSION, someOfSession, writeSession } from './session.ts';

/** What is to be walked through, and how far it got. Nothing that was typed into a page is in it, so it may stay when the browser ends. */
export interface WalkPlan {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly steps: readonly PlanStep[];
  readonly interruptions: number;
  /** The walk as it was last. */
  readonly open: OpenWalk;
}

export interface PlanStep {
  readonly purpose: Purpose;
  readonly state: StepState;
  readonly reason?: string | undefined;
  readonly signedIn?: true | undefined;
  /** Ids of the visits it was looked at in. */
  readonly visits: readonly string[];
}

export function newPlan(name: string, open: OpenWalk, startedAt: string): WalkPlan {
  return { id: open.id, name, startedAt, steps: PURPOSES.map(purpose => ({ purpose, state: 'open', visits: [] })), interruptions: 0, open };
}

/** Where the plan is between two workers: on disk, or in memory alone where the walk is in a private window. */
export async function readPlan(): Promise<WalkPlan | undefined> {
  const found = await someOfSession(SESSION.plan) ?? (await browser.storage.local.get(KEY))[KEY];
  return found as WalkPlan | undefined;
}

export async function writePlan(plan: WalkPlan): Promise<void> {
  await (plan.open.privately ? writeSession({ [SESSION.plan]: plan }) : browser.storage.local.set({ [KEY]: plan }));
}

export async function forgetPlan(): Promise<void> {
  await Promise.all([removeFromSession([SESSION.plan, SESSION.persona]), browser.storage.local.remove(KEY)]);
}

const KEY = 'walk';
