export interface Rounds<T> {
  readonly names: readonly string[];
  readonly repetitions: number;
  /** Asked after each round from then on: whether the figures will do. Left out, they do. */
  readonly enough?: (all: Runs<T>) => boolean;
  readonly repetitionsMax?: number;
  readonly run: (name: string) => Promise<T>;
}

/** What each run of each contestant gave, round by round. */
export type Runs<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Runs all contestants in every round, each time in a new random order: what slows one round of a busy machine slows all of
 * them. The first round is thrown away, since caches and compilers are cold in it.
 */
export async function interleave<T>({ names, repetitions, enough, repetitionsMax = repetitions, run }: Rounds<T>): Promise<Runs<T>> {
  const all = new Map<string, T[]>(names.map(it => [it, []]));
  const isDone = (rounds: number): boolean => rounds >= repetitionsMax || (rounds >= repetitions && (enough?.(all) ?? true));
  await playRound(names, run);
  for (let rounds = 0; !isDone(rounds); rounds += 1) {
    const got = await playRound(names, run);
    for (const [name, it] of got) all.get(name)?.push(it);
  }
  return all;
}

async function playRound<T>(names: readonly string[], run: (name: string) => Promise<T>): Promise<ReadonlyMap<string, T>> {
  const got = new Map<string, T>();
  for (const name of shuffled(names)) got.set(name, await run(name));
  return got;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] ?? Infinity : ((sorted[middle - 1] ?? Infinity) + (sorted[middle] ?? Infinity)) / 2;
}

export function shuffled<T>(items: readonly T[]): readonly T[] {
  return items.map(it => ({ it, by: Math.random() })).toSorted((a, b) => a.by - b.by).map(({ it }) => it);
}

export function rounded(value: number, digits = 3): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
