import type { Audit, CollectedField, DeclaredAudit, DeclaredCell, DeclaredRow, LoadEntry } from './audit.ts';
import { DECLARED_BEYOND, DECLARED_STATUSES } from './declared-audit.ts';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { ORIGINS_MAX } from './loads.ts';

type Told = Pick<Audit, 'accepted' | 'declared' | 'collected' | 'loads'>;

/**
 * What several audits tell of what a site loads, asks for and declares, each thing once. What is to be done about it is not joined: it is
 * worked out anew from what was found (`core/measures`).
 */
export function joinTold(parts: readonly Told[]): Told {
  const accepted = [...keyed(parts.flatMap(it => it.accepted ?? []), it => it.finding).values()].flatMap(it => it.slice(-1));
  const declared = joinDeclared(parts.flatMap(it => it.declared ?? []));
  const collected = joinCollected(parts.flatMap(it => it.collected ?? []));
  const loads = parts.flatMap(it => it.loads ?? []);
  return {
    ...accepted.length > 0 && { accepted }, ...declared && { declared }, ...collected.length > 0 && { collected },
    // Where nobody looked, nothing is said.
    ...parts.some(it => it.loads !== undefined) && { loads: joinLoads(loads) },
  };
}

function joinLoads(all: readonly LoadEntry[]): readonly LoadEntry[] {
  const together = [...keyed(all, it => it.origin).values()].map(([first, ...rest]) => ({ ...first, channels: [...new Set([first, ...rest].flatMap(it => it.channels))].toSorted() }));
  return together.slice(0, ORIGINS_MAX);
}

function joinCollected(all: readonly CollectedField[]): readonly CollectedField[] {
  const groups = keyed(all, ({ owner, label, type, category }) => JSON.stringify([owner, label, type, category]));
  return [...groups.values()].map(same => ({
    ...same[0],
    pages: [...new Set(same.flatMap(it => it.pages))], masked: same.every(it => it.masked),
    receivedBy: [...new Set(same.flatMap(it => it.receivedBy))].toSorted(),
  }));
}

/** What is declared is what the last audit says; whoever was observed in any of them was observed. */
function joinDeclared(all: readonly DeclaredAudit[]): DeclaredAudit | undefined {
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const known = new Set<string>(last.declarations?.map(it => it.id));
  const rows = all.flatMap(it => it.rows.flatMap(row => stillTold(row, known)));
  const seen = [...keyed(rows.filter(it => it.recipient !== undefined), it => String(it.recipient)).values()].map(rowTogether);
  const met = new Set(seen.flatMap(it => it.declarations));
  const unmet = keyed(rows.filter(it => it.recipient === undefined && !it.declarations.some(id => met.has(id))), it => it.declarations.join('\n'));
  // Once a reason was there why somebody may have gone unseen, it stays one.
  const unseen = [...unmet.values()].map(same => same.find(it => it.unseen !== undefined) ?? same[0]);
  return { ...last, rows: [...seen, ...unseen].toSorted(byStatus) };
}

/** A row without what was declared before and is no more; nothing where that was all it told. */
function stillTold(row: DeclaredRow, known: ReadonlySet<string>): readonly DeclaredRow[] {
  const declarations = row.declarations.filter(id => known.has(id));
  if (declarations.length > 0 || row.declarations.length === 0) return [{ ...row, declarations }];
  return row.recipient === undefined ? [] : [{ ...row, declarations, status: 'undeclared', beyond: [], cells: row.cells.filter(it => it.received).map(it => ({ ...it, declared: false })) }];
}

function rowTogether(same: Several<DeclaredRow>): DeclaredRow {
  const beyond = new Set(same.flatMap(it => it.beyond));
  return {
    ...same.toSorted(byStatus)[0] ?? same[0],
    declarations: [...new Set(same.flatMap(it => it.declarations))],
    beyond: DECLARED_BEYOND.filter(it => beyond.has(it)),
    cells: cellsTogether(same.flatMap(it => it.cells)),
    findings: [...new Set(same.flatMap(it => it.findings))],
  };
}

function cellsTogether(all: readonly DeclaredCell[]): readonly DeclaredCell[] {
  const of = keyed(all, it => it.category);
  return DATA_CATEGORIES.flatMap(category => {
    const same = of.get(category);
    return same === undefined ? [] : [{ category, declared: same.some(it => it.declared), received: same.some(it => it.received) }];
  });
}

function byStatus(a: DeclaredRow, b: DeclaredRow): number {
  return DECLARED_STATUSES.indexOf(a.status) - DECLARED_STATUSES.indexOf(b.status);
}

type Several<T> = readonly [T, ...T[]];

/** Those with one key together, in the order in which their first stands. */
function keyed<T>(all: readonly T[], keyOf: (it: T) => string): ReadonlyMap<string, Several<T>> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const it of all) {
    const group = groups.get(keyOf(it));
    if (group === undefined) groups.set(keyOf(it), [it]);
    else group.push(it);
  }
  return groups;
}
