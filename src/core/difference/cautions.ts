import type { Audit, VisitSummary } from '../audit/audit.ts';
import type { Caution } from './change.ts';
import { placesIn } from './places.ts';

/** What was otherwise when the two audits were made, in the order of `CAUTIONS`. */
export function cautionsFor(before: Audit, after: Audit): readonly Caution[] {
  const order = startOf(before) > startOf(after) ? [{ what: 'order', before: [], after: [] } as const] : [];
  const isLive = [...before.visits, ...after.visits].some(it => it.state === 'live');
  return [
    ...order,
    ...unlike('rules', before, after, it => [it.rulebook.digest]).map(it => ({ ...it, before: [nameOf(before)], after: [nameOf(after)] })),
    ...unlike('tool', before, after, it => [it.tool.version]),
    ...unlike('host', before, after, it => it.visits.map(visit => visit.host)),
    ...unlike('browser', before, after, it => it.visits.map(visit => visit.browser)),
    ...unlike('listening', before, after, it => it.visits.map(visit => visit.listening)),
    ...unlike('pages', before, after, it => it.visits.map(visit => visit.page)),
    ...unlike('states', before, after, it => it.visits.map(visit => visit.state)),
    ...runs(before.visits, after.visits),
    ...isLive ? [{ what: 'live', before: [], after: [] } as const] : [],
  ];
}

export function startOf({ visits }: Audit): string {
  return visits[0]?.startedAt ?? '';
}

function nameOf({ rulebook }: Audit): string {
  return `${rulebook.id} ${rulebook.version}`;
}

function unlike(what: Caution['what'], ...[before, after, of]: readonly [Audit, Audit, (it: Audit) => readonly string[]]): readonly Caution[] {
  const [a, b] = [before, after].map(it => [...new Set(of(it))].toSorted());
  return a === undefined || b === undefined || JSON.stringify(a) === JSON.stringify(b) ? [] : [{ what, before: a, after: b }];
}

/** The same places, another number of times. */
function runs(before: readonly VisitSummary[], after: readonly VisitSummary[]): readonly Caution[] {
  const later = placesIn(after);
  const other = placesIn(before).filter(({ page, state, runs: n }) => later.some(it => it.page === page && it.state === state && it.runs !== n));
  return other.length === 0 ? [] : [{ what: 'runs', before: [String(before.length)], after: [String(after.length)] }];
}
