import { CONFIDENCES } from '../../datum/form.ts';
import type { Confidence } from '../../datum/form.ts';
import { COMPARED_STATES } from '../../evidence/log.ts';
import type { ComparedState } from '../../evidence/log.ts';
import type { Moment } from '../../finding/moment.ts';
import type { Compared, ConsentFacts, Presence } from './facts.ts';
import { momentAt } from './moments.ts';
import { sightsIn } from './sights.ts';
import type { Got, Sight } from './sights.ts';

/** From when on what happens in a visit counts for its state: where a choice belongs to it, once the last one is made. */
const COUNTS: Readonly<Record<ComparedState, Moment | 'always'>> = {
  S0: 'always', S1: 'after-refusal', S2: 'after-acceptance', S3: 'after-withdrawal', S4: 'always', S5: 'after-acceptance',
};

/**
 * What each third party got, in each state that was reached: by recipient and by what it got, in the order in which it was first seen.
 * A person's own tab is of no state.
 */
export function comparedIn(consents: readonly ConsentFacts[], got: Got): readonly Compared[] {
  const byVisit = new Map(consents.flatMap(it => it.reached === 'reached' && it.state !== 'live' ? [[it.visit, { facts: it, state: it.state }] as const] : []));
  if (byVisit.size === 0) return [];
  const rows = new Map<string, [Sighted, ...Sighted[]]>();
  for (const it of sightsIn(got)) {
    const about = byVisit.get(it.visit);
    if (about === undefined || !counts(about.facts, about.state, it.offsetMs)) continue;
    const key = `${it.recipient.domain} ${it.what}`;
    const sighted = { ...it, state: about.state };
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [sighted]);
    else known.push(sighted);
  }
  const states = [...byVisit.values()].map(it => it.state);
  return [...rows.values()].map(seen => ({ recipient: seen[0].recipient, what: seen[0].what, in: presences(seen, state => states.filter(it => it === state).length) }));
}

/** Whether something happens in one state and not in another: in most of the visits of the one, and missing from most of the other's. */
export function isOnlyIn(one: Presence | undefined, other: Presence | undefined): boolean {
  return isIn(one) && other !== undefined && other.runs * 2 < other.of;
}

/** Whether something happens in a state: in most of its visits. */
export function isIn(presence: Presence | undefined): presence is Presence {
  return presence !== undefined && presence.runs * 2 > presence.of;
}

interface Sighted extends Sight { readonly state: ComparedState }

/**
 * What was gathered while it was allowed may still be under way when consent is taken back: taking it back undoes nothing that was
 * (GDPR Art. 7(3)). Milliseconds.
 */
const UNDER_WAY_MS = 1_000;

function counts(facts: ConsentFacts, state: ComparedState, offsetMs: number): boolean {
  const last = facts.choices.at(-1);
  if (last?.withdraws === true && offsetMs < last.offsetMs + UNDER_WAY_MS) return false;
  return COUNTS[state] === 'always' || momentAt(facts, offsetMs) === COUNTS[state];
}

function presences(seen: readonly Sighted[], visitsOf: (state: ComparedState) => number): Compared['in'] {
  return Object.fromEntries(COMPARED_STATES.flatMap(state => {
    const of = visitsOf(state);
    if (of === 0) return [];
    const own = seen.filter(it => it.state === state).toSorted((a, b) => a.offsetMs - b.offsetMs);
    const firsts = [...new Map(own.toReversed().map(it => [it.visit, it])).values()];
    const first = own[0];
    return [[state, { runs: firsts.length, of, evidence: firsts.map(it => it.evidence[0]), ...first && { firstMs: first.offsetMs, confidence: surestOf(own) } }]];
  }));
}

function surestOf(own: readonly Sight[]): Confidence | undefined {
  return CONFIDENCES.find(it => own.some(({ confidence }) => confidence === it));
}
