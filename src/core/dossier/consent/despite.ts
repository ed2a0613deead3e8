import { DATA_CATEGORIES } from '../../datum/category.ts';
import type { DataCategory } from '../../datum/category.ts';
import { CONFIDENCES } from '../../datum/form.ts';
import type { Confidence } from '../../datum/form.ts';
import type { ComparedState } from '../../evidence/log.ts';
import type { ConsentState, Detection, EvidenceRef, Facts } from '../../finding/finding.ts';
import type { Domain } from '../../party/recipient.ts';
import { isIn } from './compared.ts';
import type { Compared, ComparedWhat, Presence } from './facts.ts';
import { isService } from './given.ts';

interface Pair {
  /** The state in which the visitor said no, and the one to hold it against. */
  readonly no: ComparedState;
  readonly yes: ComparedState;
  /** What the visitor had chosen in the former. */
  readonly consent: ConsentState;
}

/**
 * What third parties got in spite of a no, just as without it: identifiers and personal data that most visits of both states show.
 * To be contacted counts for those only who follow people, by their name or by what they got in any state, and only where the yes gives
 * them no more than that: a message without an identifier in place of one with it is what a no may do.
 */
export function despite(compared: readonly Compared[], { no, yes, consent }: Pair): readonly Detection[] {
  const nothingChanges = isSame(compared, no, yes);
  return grouped(compared).flatMap((rows): readonly Detection[] => {
    const both = rows.filter(it => isIn(it.in[no]) && isIn(it.in[yes]));
    const told = both.filter(it => it.what !== 'contact');
    const sure = told.filter(it => surenessOf(it, { no, yes }) !== 'inferred');
    const counted = sure.length > 0 ? sure : told.length > 0 ? told : both.filter(() => onlyContacted(rows, yes));
    return detectionOf(counted, { no, yes, consent }, nothingChanges);
  });
}

function grouped(compared: readonly Compared[]): readonly (readonly [Compared, ...Compared[]])[] {
  const groups = new Map<Domain, [Compared, ...Compared[]]>();
  for (const it of compared) {
    const known = groups.get(it.recipient.domain);
    if (known === undefined) groups.set(it.recipient.domain, [it]);
    else known.push(it);
  }
  return [...groups.values()];
}

function onlyContacted(rows: readonly Compared[], yes: ComparedState): boolean {
  const follows = rows.some(it => it.recipient.reputation === 'tracks' || it.what !== 'contact');
  return follows && rows.every(it => it.what === 'contact' || !isIn(it.in[yes]));
}

/** Whether a no takes nothing away from anybody, and adds nothing. */
function isSame(compared: readonly Compared[], no: ComparedState, yes: ComparedState): boolean {
  return compared.every(it => isIn(it.in[no]) === isIn(it.in[yes]));
}

function detectionOf(rows: readonly Compared[], { no, yes, consent }: Pair, nothingChanges: boolean): readonly Detection[] {
  const [first] = rows;
  if (first === undefined) return [];
  const [refused, accepted] = [rows.flatMap(it => it.in[no] ?? []), rows.flatMap(it => it.in[yes] ?? [])];
  const [ref, ...refs] = inTurn(refused, accepted);
  if (ref === undefined) return [];
  const whats = rows.map(it => it.what);
  const kinds = DATA_CATEGORIES.filter(it => whats.includes(it));
  return [{
    recipient: first.recipient.domain, ...kinds[0] === undefined ? {} : { category: kinds[0] }, consent,
    offsetMs: Math.min(...refused.map(it => it.firstMs ?? 0)),
    confidence: CONFIDENCES.findLast(it => rows.some(row => surenessOf(row, { no, yes }) === it)) ?? 'exact',
    evidence: [ref, ...refs], facts: { ...factsOf(whats, kinds), optional: rows.some(it => !isService(it.recipient)), nothingChanges, runs: Math.max(...refused.map(it => it.runs)) },
  }];
}

function factsOf(whats: readonly ComparedWhat[], kinds: readonly DataCategory[]): Facts {
  return { identifier: whats.includes('identifier'), kinds: kinds.length, contactOnly: whats.every(it => it === 'contact') };
}

/** As sure as the less sure of both sides. */
function surenessOf({ in: presences }: Compared, { no, yes }: Pick<Pair, 'no' | 'yes'>): Confidence {
  const both = [presences[no]?.confidence, presences[yes]?.confidence];
  return CONFIDENCES.findLast(it => both.includes(it)) ?? 'exact';
}

/** Of each side in turn, so that the few that a finding names show both; the no first, as it is what the finding is about. */
function inTurn(one: readonly Presence[], other: readonly Presence[]): readonly EvidenceRef[] {
  const [a, b] = [one.flatMap(it => it.evidence), other.flatMap(it => it.evidence)];
  return [...new Set(Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [...a.slice(i, i + 1), ...b.slice(i, i + 1)]).flat())];
}
