import type { ComparedState } from '../../core/evidence/log.ts';

/**
 * Where the visits are made. `private`: each in a private window, which begins empty and leaves nothing. `cleared`: in this browser, with
 * what it keeps of the site deleted before; what others keep for all sites stays.
 */
export type Ground = 'private' | 'cleared';

/** What is to be compared. */
export interface Plan {
  readonly url: string;
  readonly states: readonly ComparedState[];
  readonly runs: number;
  readonly ground: Ground;
}

/** One visit of it. */
export interface Task {
  readonly state: ComparedState;
  /** From 1; left out where there is one of each state. */
  readonly run?: number | undefined;
}

/** All states once, then all once more: what changes with time then changes for all of them. */
export function tasksOf({ states, runs }: Pick<Plan, 'states' | 'runs'>): readonly Task[] {
  return Array.from({ length: runs }, (_, at) => states.map(state => ({ state, ...runs > 1 && { run: at + 1 } }))).flat();
}
