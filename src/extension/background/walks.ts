import type { KnownValue } from '../../core/dossier/case.ts';
import { canaries } from '../../core/persona/canaries.ts';
import { knownValues } from '../../core/persona/persona.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { OpenWalk } from './open-walk.ts';
import { SESSION, someOfSession, writeSession } from './session.ts';
import { forgetPlan, readPlan, writePlan } from './walk-plan.ts';
import type { WalkPlan } from './walk-plan.ts';

/** The plan of the walk that goes on, and the persona it is made with. */
export interface Walks {
  readonly plan: () => WalkPlan | undefined;
  readonly persona: () => Persona;
  /** The persona's values, to be looked for. */
  readonly known: () => readonly KnownValue[];
  /** Puts a plan in place of the one before it. */
  readonly set: (plan: WalkPlan) => Promise<void>;
  /** A persona nobody is, whose values no earlier one had. In memory alone. */
  readonly draw: () => Promise<void>;
  /** The walk has changed: what of it is to outlive the browser. */
  readonly noted: (walk: OpenWalk) => void;
  readonly forget: () => Promise<void>;
}

/** As the worker before left it. */
export async function openWalks(): Promise<Walks> {
  const state: { plan: WalkPlan | undefined; persona: Persona } = {
    plan: await readPlan().catch(() => undefined), persona: await someOfSession(SESSION.persona) as Persona | undefined ?? {},
  };
  const set = async (plan: WalkPlan): Promise<void> => {
    state.plan = plan;
    await writePlan(plan);
  };
  return {
    plan: () => state.plan,
    persona: () => state.persona,
    known: () => knownValues(state.persona, 'canary'),
    set,
    draw: async () => {
      state.persona = canaries(drawn);
      await writeSession({ [SESSION.persona]: state.persona });
    },
    noted: walk => {
      if (state.plan !== undefined && state.plan.id === walk.id) void set({ ...state.plan, open: walk }).catch(() => undefined);
    },
    forget: async () => {
      state.plan = undefined;
      state.persona = {};
      await forgetPlan();
    },
  };
}

const WORDS = 2 ** 32;

/** By chance that nobody can foresee: pages must not guess a persona's values. */
function drawn(below: number): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.floor(word / WORDS * below);
}
