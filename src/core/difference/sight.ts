import type { Audit, Outcome, VisitSummary } from '../audit/audit.ts';
import type { EvidenceKind, GapReason } from '../evidence/evidence.ts';
import type { VisitState } from '../evidence/log.ts';
import type { Finding } from '../finding/finding.ts';
import type { Gap } from '../finding/gap.ts';
import type { Domain } from '../party/recipient.ts';
import type { Unseen } from './change.ts';
import { placesIn, seeingIn, visitsAt, widened } from './places.ts';

/** What may have kept one audit from seeing what another shows. Empty answers: it looked as well as that one did. */
export interface Sight {
  readonly of: (finding: Finding) => readonly Unseen[];
  /** Of a recipient about whom nothing was found. */
  readonly ofRecipient: (domain: Domain) => readonly Unseen[];
}

/** `own` shows what is asked about; `other` is the audit whose eyes are in question. */
export function openSight(own: Audit, other: Audit): Sight {
  const outcomes = { own: byDetector(own), other: byDetector(other) };
  const both: Both = { own, other };
  const seeing = seeingIn(own);
  const choices = choicesIn(other);
  const more = moreGaps(both);
  const contacts: ReadonlySet<EvidenceKind> = new Set(['request']);
  const everywhere = placesUnseen(own.visits, both);
  const among = (kinds: ReadonlySet<EvidenceKind>, domain: Domain): readonly Unseen[] => [...kindsUnseen(kinds, { visits: own.visits, other }), ...gapsFor(kinds, domain, more)];
  return {
    of: finding => {
      const visits = seeing.visitsOf(finding);
      const kinds = seeing.kindsOf(finding);
      return [
        ...detectorUnseen(outcomes.own.get(finding.detector), outcomes.other.get(finding.detector)),
        ...placesUnseen(visits, both),
        ...kindsUnseen(kinds, { visits, other }),
        ...gapsFor(widened(kinds), finding.recipient, more),
        ...choiceUnseen(finding, choices),
        ...personUnseen(finding, { visits, kinds, other }),
      ];
    },
    ofRecipient: domain => [...everywhere, ...among(contacts, domain)],
  };
}

interface Both { readonly own: Audit; readonly other: Audit }

function byDetector({ outcomes }: Audit): ReadonlyMap<string, Outcome> {
  return new Map(outcomes.map(it => [it.detector, it]));
}

/** What the other's detector was without, and the own one was not. */
function detectorUnseen(own: Outcome | undefined, other: Outcome | undefined): readonly Unseen[] {
  if (other === undefined) return [{ why: 'detector', status: 'not-asked' }];
  if (other.status === 'complete') return [];
  if (other.status !== 'partial') return [{ why: 'detector', status: other.status }];
  const known = missingIn(own);
  const missing = missingIn(other).filter(it => !known.includes(it));
  return missing.length === 0 ? [] : [{ why: 'kinds', missing }];
}

function missingIn(outcome: Outcome | undefined): readonly EvidenceKind[] {
  return outcome?.status === 'partial' ? outcome.missing ?? [] : [];
}

function placesUnseen(visits: readonly VisitSummary[], { own, other }: Both): readonly Unseen[] {
  const places = placesIn(visits, own.visits);
  const pages = places.filter(({ page }) => other.visits.every(it => it.page !== page)).map(it => it.page);
  const looked = places.filter(it => !pages.includes(it.page));
  const runs = (it: typeof looked[number]): number => visitsAt(it, other.visits).length;
  const states = looked.filter(it => runs(it) === 0).map(it => it.state);
  const fewer = looked.filter(it => runs(it) > 0 && runs(it) < it.runs).map(it => it.state);
  const unreached = [...new Set(looked.map(it => it.state))].filter(it => !states.includes(it) && !fewer.includes(it) && reached(it, other) < reached(it, own));
  return [
    ...pages.length > 0 ? [{ why: 'pages', pages: [...new Set(pages)] } as const] : [],
    ...statesUnseen('states', states), ...statesUnseen('runs', fewer), ...statesUnseen('unreached', unreached),
  ];
}

function statesUnseen(why: 'states' | 'runs' | 'unreached', states: readonly VisitState[]): readonly Unseen[] {
  return states.length === 0 ? [] : [{ why, states: [...new Set(states)] }];
}

/** In how many visits the choice was made that a state stands for, where the audit tells. */
function reached(state: VisitState, { consent }: Audit): number {
  return consent?.states.find(it => it.state === state)?.reached ?? 0;
}

interface Looked { readonly visits: readonly VisitSummary[]; readonly other: Audit }

/** Kinds that no visit of the other's gathered at the same places. */
function kindsUnseen(kinds: ReadonlySet<EvidenceKind>, { visits, other }: Looked): readonly Unseen[] {
  const same = placesIn(visits).flatMap(it => visitsAt(it, other.visits));
  const missing = same.length === 0 ? [] : [...kinds].filter(kind => same.every(it => !it.observes.includes(kind)));
  return missing.length === 0 ? [] : [{ why: 'kinds', missing }];
}

/** Of these something was seen, from the other side; what left, and to whom, is not hidden by them. */
const SEEN_OTHERWISE: readonly GapReason[] = ['request-without-call', 'call-without-request', 'unconfirmed'];

/** Gaps that are more for each visit than the own audit has of them: it saw what it shows in spite of its own. */
function moreGaps({ own, other }: Both): readonly Gap[] {
  const known = shares(own);
  return [...shares(other)].flatMap(([key, it]) => it.share > (known.get(key)?.share ?? 0) && !SEEN_OTHERWISE.includes(it.gap.reason) ? [it.gap] : []);
}

/** The gaps of one kind, reason and recipient together, wherever they were, for each visit. */
function shares({ gaps, visits }: Audit): ReadonlyMap<string, { readonly gap: Gap; readonly share: number }> {
  const all = new Map<string, { readonly gap: Gap; readonly share: number }>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.of, gap.reason, gap.recipient]);
    all.set(key, { gap, share: (all.get(key)?.share ?? 0) + gap.count / Math.max(1, visits.length) });
  }
  return all;
}

function gapsFor(kinds: ReadonlySet<EvidenceKind>, domain: Domain, more: readonly Gap[]): readonly Unseen[] {
  const reasons = more.filter(it => kinds.has(it.of) && (it.recipient === undefined || it.recipient === domain)).map(it => it.reason);
  return reasons.length === 0 ? [] : [{ why: 'gaps', reasons: [...new Set(reasons)] }];
}

function choicesIn({ consent, findings }: Audit): ReadonlySet<string> {
  return new Set([...findings.map(it => it.consent), ...(consent?.timelines ?? []).flatMap(it => it.choices.map(choice => choice.state))]);
}

function choiceUnseen({ consent }: Finding, choices: ReadonlySet<string>): readonly Unseen[] {
  return (consent === 'granted' || consent === 'refused') && !choices.has(consent) ? [{ why: 'choice', choice: consent }] : [];
}

interface Seen extends Looked { readonly kinds: ReadonlySet<EvidenceKind> }

/** What a person did in a visit of theirs, and how long they stayed, is not done again by visiting the page. */
function personUnseen({ offsetMs, category }: Finding, { visits, kinds, other }: Seen): readonly Unseen[] {
  if (visits.some(it => it.state !== 'live')) return [];
  const lasted = Math.max(0, ...placesIn(visits).flatMap(it => visitsAt(it, other.visits)).map(it => it.durationMs));
  const isDone = other.findings.some(it => category !== undefined && it.category === category);
  return [
    ...lasted < offsetMs ? [{ why: 'shorter' } as const] : [],
    ...(kinds.has('input') || kinds.has('submit')) && !isDone ? [{ why: 'person' } as const] : [],
  ];
}
