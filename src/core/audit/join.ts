import { counted } from '../dossier/gaps.ts';
import { judge } from '../rulebook/judge.ts';
import type { Rulebook } from '../rulebook/rule.ts';
import type { Audit, Outcome } from './audit.ts';
import { joinConsent } from './join-consent.ts';
import { joined } from './fold.ts';
import { joinRecipients } from './join-recipients.ts';
import { joinScripts } from './join-scripts.ts';
import { joinTold } from './join-told.ts';
import { scoreOf } from './score.ts';

/**
 * Several audits of one site as one, by the rules now in force: for visits whose evidence is not there any more to be audited together.
 * Every finding stays; what only shows when visits are held against each other does not, and each audit's gaps stay gaps. Of what whoever
 * audits says (`own`, `walk`), the last word counts. One audit stays as it is.
 */
export function joinAudits([first, ...others]: readonly [Audit, ...Audit[]], rulebook: Rulebook): Audit {
  const seen = [first, ...others].filter(it => it.visits.length > 0);
  if (others.length === 0 || seen.length === 0) return [first, ...others].at(-1) ?? first;
  const parts = numbered(seen);
  const last = others.at(-1) ?? first;
  const findings = joinFindings(parts);
  const recipients = joinRecipients(parts.map(it => it.recipients));
  const visits = parts.flatMap(it => it.visits);
  const outcomes = joinOutcomes(parts);
  const gaps = counted(parts.flatMap(it => it.gaps));
  const verdict = judge(findings, recipients, rulebook);
  return {
    schema: last.schema, tool: last.tool, visits, rulebook: last.rulebook, score: scoreOf(verdict, { visits, outcomes, gaps }, rulebook),
    recipients, scripts: joinScripts(parts.map(it => it.scripts)), findings, violations: verdict.violations, outcomes, ...joinConsent(parts),
    ...joinTold(parts), ...joinStored(parts), ...lastWord(last), gaps, evidence: parts.flatMap(it => it.evidence),
  };
}

/** The same audits with their visits numbered on, and what names visits. */
function numbered(audits: readonly Audit[]): readonly Audit[] {
  return audits.map((it, at) => shifted(it, audits.slice(0, at).reduce((sum, { visits }) => sum + visits.length, 0)));
}

function shifted(audit: Audit, by: number): Audit {
  const ref = (it: string): string => it.replace(/^\d+/u, n => String(Number(n) + by));
  const { consent } = audit;
  return {
    ...audit,
    findings: audit.findings.map(({ evidence: [first, ...rest], ...it }) => ({ ...it, evidence: [ref(first), ...rest.map(ref)] })),
    stored: audit.stored.map(it => ({ ...it, visit: it.visit + by })),
    evidence: audit.evidence.map(it => ({ ...it, ref: ref(it.ref) })),
    ...consent && { consent: { ...consent, timelines: consent.timelines.map(it => ({ ...it, visit: it.visit + by })) } },
  };
}

function joinStored(parts: readonly Audit[]): Pick<Audit, 'stored' | 'storedUnlisted'> {
  const unlisted = parts.reduce((sum, it) => sum + (it.storedUnlisted ?? 0), 0);
  return { stored: parts.flatMap(it => it.stored), ...unlisted === 0 ? {} : { storedUnlisted: unlisted } };
}

function lastWord({ own, walk }: Audit): Pick<Audit, 'own' | 'walk'> {
  return { ...own && { own }, ...walk && { walk } };
}

function joinFindings(parts: readonly Audit[]): Audit['findings'] {
  const byId = new Map<string, Audit['findings'][number]>();
  for (const it of parts.flatMap(({ findings }) => findings)) {
    const known = byId.get(it.id);
    byId.set(it.id, known === undefined ? it : joined(known, it));
  }
  return [...byId.values()];
}

/** An answer is complete where it was everywhere; a detector that could not look somewhere has a gap there. */
function joinOutcomes(parts: readonly Audit[]): readonly Outcome[] {
  const byDetector = new Map<string, Outcome[]>();
  for (const it of parts.flatMap(({ outcomes }) => outcomes)) byDetector.set(it.detector, [...byDetector.get(it.detector) ?? [], it]);
  return [...byDetector.values()].map(outcomeOf);
}

function outcomeOf(all: readonly Outcome[]): Outcome {
  const failed = all.find(it => it.status === 'failed');
  // What was never tried in one visit and answered in another was tried.
  const tried = all.filter(it => it.status !== 'not-tried');
  const [first] = tried;
  if (failed !== undefined || first === undefined) return failed ?? all[0] as Outcome;
  if (tried.every(it => it.status === first.status && it.status !== 'partial')) return first;
  const missing = tried.map(it => 'missing' in it ? it.missing ?? [] : []);
  const everywhere = (missing[0] ?? []).filter(kind => missing.every(it => it.includes(kind)));
  const gaps = tried.reduce((sum, it) => sum + (it.status === 'partial' ? it.gaps : it.status === 'not-observed' ? 1 : 0), 0);
  return { detector: first.detector, status: 'partial', gaps, ...everywhere.length === 0 ? {} : { missing: everywhere } };
}
