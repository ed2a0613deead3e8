import type { Audit, MeasureDoubt, MeasureEntry, RecipientEntry } from '../audit/audit.ts';
import type { Finding } from '../finding/finding.ts';
import { sawAcceptance } from './acceptance.ts';
import { afterAll } from './after.ts';
import type { Measure } from './measure.ts';
import { aboutIn, idOf } from './measure.ts';
import type { Prediction, Predictor } from './predict.ts';
import type { Reach } from './reach.ts';
import { reachOf } from './reach.ts';

/** A measure, what it would do by itself, and its place in a sequence is still open. None where it would mend nothing that breaks a rule. */
export function entryOf(measure: Measure, audit: Audit, { predict, now }: { readonly predict: Predictor; readonly now: Prediction }): MeasureEntry | undefined {
  const after = afterAll([measure], audit);
  const told = audit.findings.map(it => ({ it, then: after(it) }));
  const [ended, changed] = [told.filter(({ then }) => then === undefined), told.filter(({ it, then }) => then !== undefined && then !== it)];
  const broken = new Set(audit.violations.flatMap(it => it.findings));
  if (![...ended, ...changed].some(({ it }) => broken.has(it.id))) return undefined;
  const reach = reachOf([measure], audit.recipients);
  const [first, ...about] = aboutIn(measure);
  const others = audit.recipients.filter(it => (reach.isGone(it.domain) || reach.isGated(it.domain)) && it.domain !== first && !about.includes(it.domain)).map(it => it.domain);
  const recipients = [first, ...about, ...others] as const;
  const { value, points } = predict([measure]);
  return {
    id: idOf(measure), kind: measure.kind, recipients, ...subjectIn(measure),
    findings: ended.map(idIn), changes: changed.map(idIn), keeps: told.filter(({ it, then }) => then === it && recipients.includes(it.recipient)).map(idIn),
    doubts: doubtsOf(measure, audit, reach),
    ...value === undefined ? {} : { alone: value }, gain: gainOf(value, now.value), points: Math.round(Math.max(0, now.points - points) * 10) / 10,
  };
}

function idIn({ it }: { readonly it: Finding }): string {
  return it.id;
}

/** 0 where there is no score, before or after. */
function gainOf(then: number | undefined, now: number | undefined): number {
  return then !== undefined && now !== undefined ? Math.max(0, then - now) : 0;
}

function subjectIn(measure: Measure): Pick<MeasureEntry, 'subject' | 'replacements'> {
  switch (measure.kind) {
    case 'header': return { subject: measure.header };
    case 'banner': return { subject: measure.mends };
    case 'self-host': return { replacements: measure.replacements };
    case 'gate': return measure.asks ? { subject: 'no-banner' } : {};
    default: return {};
  }
}

const DOUBTS: Readonly<Partial<Record<Measure['kind'], MeasureDoubt>>> = { 'facade': 'click-not-seen', 'proxy': 'server-not-seen', 'self-host': 'replacement-not-seen' };

function doubtsOf(measure: Measure, audit: Audit, reach: Reach): readonly MeasureDoubt[] {
  const { kind } = measure;
  if (kind === 'gate') return sawAcceptance(audit) ? [] : ['acceptance-not-seen'];
  if (!('recipient' in measure) || kind === 'mask' || kind === 'minimize') return [];
  const third = audit.recipients.filter(it => it.party === 'third');
  const told: readonly (readonly [applies: boolean, doubt: MeasureDoubt | undefined])[] = [
    [true, DOUBTS[kind]],
    [third.some(it => it.domain === measure.recipient && isBroughtByOthers(it, third)), 'brought-by-others'],
    [third.some(it => !reach.isGone(it.domain) && isUntold(it, measure.recipient)), 'initiators-not-told'],
  ];
  return told.flatMap(([applies, doubt]) => applies && doubt !== undefined ? [doubt] : []);
}

/** Somebody else has it loaded: it is there that it has to be taken out. */
function isBroughtByOthers({ domain, initiators }: RecipientEntry, third: readonly RecipientEntry[]): boolean {
  const others = new Set(third.map(it => it.domain).filter(it => it !== domain));
  return initiators.some(({ through }) => through.some(it => others.has(it.domain)));
}

/** Some of its requests may have been this one's doing, and nobody told: it may go as well. */
function isUntold({ initiators }: RecipientEntry, recipient: string): boolean {
  return initiators.some(it => it.through.some(step => step.domain === recipient)) && initiators.some(it => it.begins === 'not-told' || it.begins === 'unknown' || it.begins === 'cut');
}
