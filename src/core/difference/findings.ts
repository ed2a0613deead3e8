import type { Audit } from '../audit/audit.ts';
import { CONFIDENCES, FORMS } from '../datum/form.ts';
import type { Finding } from '../finding/finding.ts';
import type { Change, FindingChange, Unseen, Way } from './change.ts';
import { CHANGES } from './change.ts';
import type { Seeing } from './places.ts';
import { seeingIn } from './places.ts';
import type { Sight } from './sight.ts';
import { openSight } from './sight.ts';
import type { Ruled } from './ways.ts';
import { ruledIn, waysOf } from './ways.ts';

/** One audit beside the other: `unseenIn` says why that other may not have seen what this one shows. */
interface Bench {
  readonly audit: Audit;
  readonly ruled: Ruled;
  readonly seeing: Seeing;
  readonly unseenIn: Sight['of'];
}

interface Table {
  readonly before: Bench;
  readonly after: Bench;
  /** Severities compare only where the same rules judged. */
  readonly sameRules: boolean;
}

/** Every finding of either audit, once. */
export function findingChanges(before: Audit, after: Audit): readonly FindingChange[] {
  const table: Table = {
    before: { audit: before, ruled: ruledIn(before), seeing: seeingIn(before), unseenIn: openSight(before, after).of },
    after: { audit: after, ruled: ruledIn(after), seeing: seeingIn(after), unseenIn: openSight(after, before).of },
    sameRules: before.rulebook.digest === after.rulebook.digest,
  };
  const earlier = byId(before);
  const later = byId(after);
  const both = [...earlier.values()].flatMap(it => pairOf(it, later.get(it.id)));
  const known = new Set(both.map(it => it.before.id));
  const pairs = [...both, ...kinIn(table, known)];
  const paired = { before: new Set(pairs.map(it => it.before.id)), after: new Set(pairs.map(it => it.after.id)) };
  return [
    ...pairs.map(it => changed(it, table)),
    ...[...earlier.values()].filter(it => !paired.before.has(it.id)).map(it => alone(it, table, 'before')),
    ...[...later.values()].filter(it => !paired.after.has(it.id)).map(it => alone(it, table, 'after')),
  ].toSorted((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) || (a.id < b.id ? -1 : 1));
}

/** An id is one finding; a file that somebody wrote may give it twice. */
function byId({ findings }: Audit): ReadonlyMap<string, Finding> {
  return new Map(findings.toReversed().map(it => [it.id, it]));
}

interface Pair { readonly before: Finding; readonly after: Finding }

function pairOf(before: Finding, after: Finding | undefined): readonly Pair[] {
  return after === undefined ? [] : [{ before, after }];
}

/**
 * What has another id only because it is in another form, or was done under another consent: the same thing for the people it is
 * about. Only where each audit could have seen the other's, and in visits of the same states; else they are two things.
 */
function kinIn({ before, after }: Table, known: ReadonlySet<string>): readonly Pair[] {
  const own = strangersIn(before, known);
  const other = strangersIn(after, known);
  return [...own].flatMap(([key, mine]) => {
    const theirs = other.get(key) ?? [];
    return mine.flatMap((it, n) => pairOf(it, theirs[n]));
  });
}

function strangersIn({ audit, seeing, unseenIn }: Bench, known: ReadonlySet<string>): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, readonly Finding[]>();
  const seen = [...byId(audit).values()].filter(it => !known.has(it.id) && unseenIn(it).length === 0);
  for (const it of seen.toSorted((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1))) {
    const { detector, recipient, category, channel, subject } = it;
    const states = [...new Set(seeing.visitsOf(it).map(visit => visit.state))].toSorted();
    const key = JSON.stringify([detector, recipient, category, channel, subject, states]);
    groups.set(key, [...groups.get(key) ?? [], it]);
  }
  return groups;
}

function weight({ form, confidence }: Finding): number {
  return (form === undefined ? 0 : FORMS.indexOf(form)) * CONFIDENCES.length + CONFIDENCES.indexOf(confidence);
}

function changed({ before, after }: Pair, table: Table): FindingChange {
  const severities = table.sameRules ? { before: table.before.ruled.severityOf(before.id), after: table.after.ruled.severityOf(after.id) } : undefined;
  const ways = waysOf(before, after, severities);
  const unseen = ways.length === 0 ? [] : unseenFor(ways, { before: table.before.unseenIn(before), after: table.after.unseenIn(after) });
  const [first] = ways;
  return {
    id: after.id, change: first === undefined || unseen.length > 0 ? 'unchanged' : first.direction, before, after, ways, unseen,
    breaks: { before: table.before.ruled.brokenBy(before.id), after: table.after.ruled.brokenBy(after.id) },
    places: table.after.seeing.placesOf(after),
  };
}

/** It is better only where the later audit could have seen it as bad as it was, worse only where the earlier one could. */
function unseenFor([first]: readonly Way[], unseen: { readonly before: readonly Unseen[]; readonly after: readonly Unseen[] }): readonly Unseen[] {
  return first?.direction === 'better' ? unseen.before : unseen.after;
}

const ALONE: Readonly<Record<'before' | 'after', readonly [seen: Change, unseen: Change]>> = {
  before: ['gone', 'not-seen-again'], after: ['new', 'not-seen-before'],
};

function alone(finding: Finding, table: Table, side: 'before' | 'after'): FindingChange {
  const { ruled, seeing, unseenIn } = table[side];
  const unseen = unseenIn(finding);
  const breaks = ruled.brokenBy(finding.id);
  return {
    id: finding.id, change: ALONE[side][unseen.length === 0 ? 0 : 1], [side]: finding, ways: [], unseen,
    breaks: side === 'before' ? { before: breaks, after: [] } : { before: [], after: breaks },
    places: seeing.placesOf(finding),
  };
}
