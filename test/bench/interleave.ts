/** Runs every contestant this often, each time in a new random order, and gives back what each run gave. */
export interface Rounds<T> {
  readonly names: readonly string[];
  readonly repetitions: number;
  readonly run: (name: string) => Promise<T>;
}

/**
 * Side by side on a busy machine: what slows one round slows all contestants of it. The first round is thrown away, since
 * caches and compilers are cold in it.
 */
export async function interleave<T>({ names, repetitions, run }: Rounds<T>): Promise<ReadonlyMap<string, readonly T[]>> {
  const all = new Map<string, T[]>(names.map(it => [it, []]));
  for (let round = 0; round <= repetitions; round += 1) {
    for (const name of shuffled(names)) {
      const got = await run(name);
      if (round > 0) all.get(name)?.push(got);
    }
  }
  return all;
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
