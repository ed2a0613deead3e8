import { combined } from '../declaration/combined.ts';
import { detectors } from '../detectors/index.ts';
import type { Detector } from '../detectors/detector.ts';
import type { Case } from '../dossier/case.ts';
import type { ContentReader } from '../dossier/content.ts';
import { situationsIn } from '../dossier/consent/situations.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { openDossier } from '../dossier/open.ts';
import type { IabVendors } from '../dossier/consent/undeclared.ts';
import type { VisitState } from '../evidence/log.ts';
import type { Detection, Finding } from '../finding/finding.ts';
import type { Recipe } from '../datum/recipe.ts';
import type { Organizations } from '../party/recipient.ts';
import { digestOf } from '../rulebook/digest.ts';
import { judge } from '../rulebook/judge.ts';
import type { Rulebook } from '../rulebook/rule.ts';
import type { SearchOpener } from '../search/open-search.ts';
import type { Dictionary } from '../vendors/dictionary.ts';
import type { Audit, Outcome, Score } from './audit.ts';
import { collectedTold } from './collected.ts';
import { openBranches } from './branches.ts';
import { consentTold } from './consent.ts';
import { declaredTold } from './declared.ts';
import { fold } from './fold.ts';
import { loadsIn } from './loads.ts';
import { recipientsOf } from './recipients.ts';
import { scoreOf } from './score.ts';
import { storedIn } from './stored.ts';
import { walkedIn } from './walked.ts';
import { scriptEntries } from './scripts.ts';
import { evidenceOf, visitSummary } from './summaries.ts';

/** What we know before we look: who is who, how bad what is, and which Sillage this is. */
export interface Knowledge {
  readonly organizations: Organizations;
  readonly rulebook: Rulebook;
  /** How recipients ask for values to be prepared. Those of the rulebook are added. */
  readonly recipes: readonly Recipe[];
  readonly version: string;
  /** The formats of vendors that we can read. */
  readonly vendors?: Dictionary | undefined;
  /** Whom the IAB's vendor list knows by which number. */
  readonly iabVendors?: IabVendors | undefined;
  /** Opens the search for the visitor's values, and may remember it from one audit to the next. The audit is the same with any. */
  readonly openSearch?: SearchOpener | undefined;
  /** Reads what was sent, and may remember that too. The audit is the same with any. */
  readonly read?: ContentReader | undefined;
}

/** The whole core in one line: what was seen, and what we know, make an audit. Same input, same audit, anywhere. */
export function conductAudit(input: Case, knowledge: Knowledge): Audit {
  return auditWith(detectors, input, knowledge);
}

/** The same with other detectors: for tests of what happens when one of them is at fault. */
export function auditWith(asked: readonly Detector[], input: Case, { organizations, rulebook, recipes, version, vendors, iabVendors, openSearch, read }: Knowledge): Audit {
  const { search, ...dossier } = openDossier({ ...input, declared: combined(rulebook.declarations, input.declared) }, organizations, { recipes: [...recipes, ...rulebook.recipes], open: openSearch, read, vendors, iabVendors });
  const inquiries = asked.map(it => inquire(it, dossier));
  const findings = inquiries.flatMap(it => it.findings);
  const branchesOf = openBranches(search.hide);
  const recipients = recipientsOf(dossier, findings, branchesOf);
  const verdict = judge(findings, recipients, rulebook);
  const visits = dossier.visits.map(it => visitSummary(it, search.hide));
  const outcomes = inquiries.map(it => it.outcome);
  const sight = { visits, outcomes, gaps: dossier.gaps };
  const scoreIn = (state: VisitState): Score => scoreOf(judge(inquiries.flatMap(it => it.findingsIn(state)), recipients, rulebook), sight, rulebook);
  const consent = consentTold(dossier, { visits, scoreIn });
  const declared = declaredTold(dossier, { recipients, findings, organizations });
  const collected = collectedTold(dossier);
  return {
    schema: 'sillage.audit/1',
    tool: { name: 'Sillage', version },
    visits,
    rulebook: { id: rulebook.id, title: rulebook.title, version: rulebook.version, digest: digestOf(rulebook), rules: rulebook.rules },
    score: scoreOf(verdict, sight, rulebook),
    recipients,
    scripts: scriptEntries(dossier.scripts, branchesOf),
    findings,
    violations: verdict.violations,
    outcomes,
    ...consent && { consent },
    ...declared && { declared },
    ...collected.length > 0 && { collected },
    ...storedIn(dossier.stored),
    loads: loadsIn(dossier, search),
    ...walkedIn(input, search.hide),
    gaps: dossier.gaps,
    evidence: evidenceOf(findings, dossier.visits, search.hide),
  };
}

interface Inquiry {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** Those of the visits of one state. */
  readonly findingsIn: (state: VisitState) => readonly Finding[];
}

function inquire(detector: Detector, dossier: Dossier): Inquiry {
  const { id, needs } = detector;
  const missing = needs.filter(kind => dossier.visits.every(it => !it.visit.observes.includes(kind)));
  if (missing.length > 0) return { outcome: { detector: id, status: 'not-observed', missing }, ...NOTHING };
  try {
    const detections = detector.detect(dossier);
    return {
      findings: fold(id, detections), findingsIn: state => fold(id, detections.filter(it => stateOf(it, dossier) === state)),
      outcome: (detections.length === 0 ? untried(detector, dossier) : undefined) ?? outcomeOf(detector, dossier),
    };
  } catch (error) {
    // A fault in one detector costs its own answer and no other, and the audit says so — by the error's name only,
    // for its message may quote the wire.
    return { outcome: { detector: id, status: 'failed', reason: error instanceof Error ? error.name : 'unknown' }, ...NOTHING };
  }
}

const NOTHING = { findings: [], findingsIn: () => [] };

/** What it is about never came about: that nothing was found says nothing. */
function untried({ id: detector, supposes = [] }: Detector, dossier: Dossier): Outcome | undefined {
  const came = situationsIn(dossier);
  const without = supposes.filter(it => !came.has(it));
  return without.length === 0 ? undefined : { detector, status: 'not-tried', without };
}

/** The state of the visit in which it happened, as its first piece of evidence tells. */
function stateOf({ evidence: [first] }: Detection, { visits }: Dossier): VisitState | undefined {
  return visits[Number.parseInt(first, 10) - 1]?.visit.state;
}

function outcomeOf({ id: detector, needs, wants }: Detector, { visits, gaps }: Dossier): Outcome {
  const reads = [...needs, ...wants];
  const missing = reads.filter(kind => visits.every(it => !it.visit.observes.includes(kind)));
  // A visit whose host shows less than the others' is a hole in the answer as much as a record that was lost.
  const blind = visits.filter(it => reads.some(kind => !it.visit.observes.includes(kind))).length;
  const count = gaps.filter(it => reads.includes(it.of)).reduce((sum, it) => sum + it.count, blind);
  return count === 0 ? { detector, status: 'complete' } : { detector, status: 'partial', gaps: count, ...missing.length === 0 ? {} : { missing } };
}
