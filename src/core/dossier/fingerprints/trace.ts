import type { Means, Use } from '../dossier.ts';

/** What one script was seen doing that fingerprinting by one means is made of. */
export interface Trace {
  readonly means: Means;
  /** The uses that make it, in the order of time. */
  readonly uses: readonly [Use, ...Use[]];
  /** Signs beyond what honest scripts do by chance; two make sure. */
  readonly signs: number;
  /** It named what it would measure, and was not seen measuring. */
  readonly declared?: true;
  readonly facts: Readonly<Record<string, number | boolean>>;
}

/** Finds it in all that one script used in one visit. */
export type Tracer = (uses: readonly Use[]) => Trace | undefined;

/** One of the amounts told of a use; 0 where it was not told. */
export function amountOf({ amounts }: Use, name: string): number {
  return amounts?.[name] ?? 0;
}

/** The same list, known to hold something. */
export function some<T>([first, ...rest]: readonly T[]): readonly [T, ...T[]] | undefined {
  return first === undefined ? undefined : [first, ...rest];
}
