import { CONTROL_TOLERANCE } from './harness.ts';
import type { Outcome } from './harness.ts';

/** Measures one part of the product against what others do, and says which goals it meets. One file each in `sections/`. */
export interface Section {
  /** Equal to the file name; what is asked for on the command line. */
  readonly id: string;
  readonly title: string;
  readonly measure: (options: BenchOptions) => Promise<Measured> | Measured;
}

export interface BenchOptions {
  /** An ndjson.gz of `{url, type, page, method}`; left out, a corpus of our own is made. */
  readonly requests?: string | undefined;
}

export interface Measured {
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
  /** What a reader must know to read the figures: how the corpus was made, what differs and why. */
  readonly notes: readonly string[];
}

export interface Table {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

export interface Goal {
  readonly goal: string;
  readonly limit: string;
  readonly got: string;
  readonly met: boolean;
}

export function atMost(goal: string, limit: number, got: number): Goal {
  return { goal, limit: `≤ ${limit}`, got: String(got), met: got <= limit };
}


/** Without this one met, the others of the same contest say nothing. */
export function controlGoal(what: string, { control }: Outcome): Goal {
  const off = Math.round(Math.abs(control - 1) * 1000) / 1000;
  return atMost(`${what}: baseline against itself, off by`, CONTROL_TOLERANCE, off);
}

export function standingsTable(title: string, { standings, passes }: Outcome): Table {
  return {
    title: `${title} (${passes} passes)`,
    rows: standings.map(it => ({
      'contestant': it.contestant, 'x base': it.ratio, 'x base p99': it.ratioP99, 'cpu x base': it.ratioCpu,
      'mean ns': it.meanNs, 'p50 ns': it.p50Ns, 'p99 ns': it.p99Ns, 'max ns': it.maxNs, 'answers': it.answers,
    })),
  };
}
