import type { Hit } from '../../src/core/search/wanted.ts';
import type { Expected } from '../vectors/read-vectors.ts';
import { EXCEPTIONS, exceptionFor } from './exceptions.ts';
import type { Cell, Exception } from './exceptions.ts';

/** Counts what was found and what was not, cell by cell. */
export interface Ledger {
  readonly enter: (cell: Cell, found: boolean) => void;
  /** Cells that were not found and that no exception speaks of, each once. */
  readonly missed: () => readonly string[];
  /** Exceptions of which a cell was found after all, or that speak of no cell. */
  readonly refuted: () => readonly string[];
  /** Found of all, for each member of each axis that is not complete, and for the whole. */
  readonly table: () => string;
}

const AXES = ['normalization', 'digest', 'form', 'compression', 'channel'] as const;

/** What the search must answer for a cell: the value by its index, at the expected confidence or a stronger one that it allows. */
export function answers(hits: readonly Hit[], wanted: number, expected: Expected): boolean {
  return hits.some(it => it.wanted === wanted && ALLOWED[expected].includes(it.confidence) && (expected === 'partial' || (it.form === 'hashed') === (expected === 'digest')));
}

const ALLOWED: Readonly<Record<Expected, readonly Hit['confidence'][]>> = { exact: ['exact'], digest: ['digest'], partial: ['partial', 'exact', 'digest'] };

/** An empty ledger of the test that is called so. */
export function openLedger(title: Exception['in']): Ledger {
  const tallies = new Map<string, Tally>();
  const missed: string[] = [];
  const refuted = new Set<Exception>();
  const met = new Set<Exception>();
  return {
    enter: (cell, found) => {
      const excepted = exceptionFor(cell, title);
      if (excepted !== undefined) met.add(excepted);
      for (const axis of AXES) tally(tallies, `${axis}: ${cell[axis]}`, found);
      tally(tallies, ALL, found);
      if (!found && excepted === undefined) missed.push(AXES.map(it => cell[it]).join(' > '));
      if (found && excepted !== undefined) refuted.add(excepted);
    },
    missed: () => [...new Set(missed)],
    refuted: () => EXCEPTIONS.filter(it => it.in === title && (refuted.has(it) || !met.has(it))).map(it => JSON.stringify(it.of)),
    table: () => tableOf(title, tallies),
  };
}

interface Tally {
  found: number;
  total: number;
}

const ALL = 'all cells';

function tally(tallies: Map<string, Tally>, name: string, found: boolean): void {
  const it = tallies.get(name) ?? { found: 0, total: 0 };
  tallies.set(name, { found: it.found + (found ? 1 : 0), total: it.total + 1 });
}

function tableOf(title: string, tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(([name, { found, total }]) => ({ name, found, total }));
  const whole = AXES.map(axis => {
    const members = rows.filter(it => it.name.startsWith(`${axis}: `));
    return `  ${axis.padEnd(14)} ${members.filter(it => it.found === it.total).length} of ${members.length} members complete`;
  });
  const holes = rows.filter(it => it.found < it.total).map(it => `  ${it.name.padEnd(44)} ${it.found} / ${it.total}`);
  const all = tallies.get(ALL) ?? { found: 0, total: 0 };
  return [`\n${title}: ${all.found} / ${all.total} cells found`, ...whole, ...holes, ''].join('\n');
}
