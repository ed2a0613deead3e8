import { readFileSync } from 'node:fs';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import type { Knowledge } from '../../../src/core/audit/conduct.ts';
import type { EvidenceLog } from '../../../src/core/evidence/log.ts';
import { organizationsFrom } from '../../../src/core/party/organizations-from.ts';
import { knownValues } from '../../../src/core/persona/persona.ts';
import type { Scripts } from '../../../src/headless/visit/inject.ts';
import { ASKS_FOR_PRIVACY } from '../../../src/core/evidence/states.ts';
import { visit } from '../../../src/headless/visit/visit.ts';
import { VISITOR } from '../../behaviors/bed/knowledges.ts';
import { SHOP } from '../../behaviors/case.ts';
import { injectedScripts } from '../../behaviors/bed/open-bed.ts';
import { knowledge } from '../../support/knowledge.ts';
import { reachOf } from '../case.ts';
import type { ConsentCase, State } from '../case.ts';
import type { ConsentBed } from './open-consent-bed.ts';
import { isDueIn } from './truth.ts';

/** What became of a case in the command's own hands. */
export interface Compared {
  readonly audit: Audit;
  /** Where a state ended otherwise than the case says, or something did not reach the servers that should. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

const PATIENCE_MS = 40_000;

/** Verdicts of which the bed speaks; what other detectors say of its pages is not asked. */
const table = JSON.parse(readFileSync('src/knowledge/organizations.json', 'utf8')) as readonly string[];
const KNOWLEDGE: Knowledge = {
  ...knowledge, organizations: organizationsFrom(table),
  iabVendors: (JSON.parse(readFileSync('src/knowledge/iab-vendors.json', 'utf8')) as { vendors: Readonly<Record<string, number>> }).vendors,
};

/** The states in which a case tells something, as its expectations name them. */
export function statesOf({ banner, press, arrives }: ConsentCase): readonly State[] {
  const gpc: readonly State[] = [...arrives.S4 === undefined ? [] : ['S4' as const], ...arrives.S5 === undefined ? [] : ['S5' as const]];
  return ['S0', 'S1', ...banner === undefined ? [] : ['S2' as const], ...press?.back === undefined ? [] : ['S3' as const], ...gpc];
}

/** Visits the page in its states with the command's own core, side by side, and audits all of it. */
export async function compareCase(bed: ConsentBed, it: ConsentCase, { verdicts, runs = 1 }: { readonly verdicts: readonly string[]; readonly runs?: number }): Promise<Compared> {
  const scripts = await injectedScripts();
  const tasks = statesOf(it).flatMap(state => Array.from({ length: runs }, (_, at) => ({ state, run: at + 1 })));
  const looks = await Promise.all(tasks.map(task => look(bed, it, { ...task, scripts })));
  const audit = conductAudit({ visits: looks.map(seen => seen.log), known: knownValues(VISITOR, 'canary'), promises: it.promises }, KNOWLEDGE);
  const said = verdictsOn(it, audit, verdicts);
  return { ...said, wrong: [...said.wrong, ...looks.flatMap(seen => seen.missing)] };
}

/** What an audit of the case's states says of it, against what it should. */
export function verdictsOn(it: ConsentCase, audit: Audit, verdicts: readonly string[]): Compared {
  // What the rules exempt is found, and not held against anybody.
  const ruled = new Set(audit.violations.flatMap(broken => broken.findings));
  const found = [...new Set(audit.findings.filter(finding => verdicts.includes(finding.detector) && ruled.has(finding.id)).map(finding => `${finding.detector} ${finding.recipient}`))];
  return {
    audit, wrong: wrongIn(it, audit), missed: it.expected.filter(line => verdicts.includes(line.split(' ')[0] ?? '') && !found.includes(line)),
    falseAlarms: found.filter(line => ![...it.expected, ...it.also ?? []].includes(line)),
  };
}

interface Look { readonly log: EvidenceLog; readonly missing: readonly string[] }

async function look(bed: ConsentBed, it: ConsentCase, { state, run, scripts }: { readonly state: State; readonly run: number; readonly scripts: Scripts }): Promise<Look> {
  const lane = await bed.lane(it);
  try {
    const url = `https://${SHOP}/${it.id}${it.query === undefined ? '' : `?${it.query}`}`;
    const { log } = await visit(lane.browser, {
      url, scripts, state, run, persona: VISITOR, timeoutMs: PATIENCE_MS, progress: () => undefined, ...ASKS_FOR_PRIVACY.includes(state) && { gpc: true },
    });
    // A page that does not do what it is about would be honest, or at fault, for nothing.
    return { log, missing: (it.arrives[state] ?? []).filter(line => !isDueIn(lane.received(), it.types === undefined ? line : line.replace(/ with .*$/u, ''))).map(line => `${state}: did not arrive: ${line}`) };
  } finally {
    await lane.close();
  }
}

function wrongIn(it: ConsentCase, { consent, outcomes }: Audit): readonly string[] {
  const failed = outcomes.filter(outcome => outcome.status === 'failed').map(outcome => `${outcome.detector} failed`);
  const states = (consent?.states ?? []).flatMap(({ state, runs, reached, unreached }) => {
    if (state === 'live') return [];
    const became = reached === runs ? 'reached' : unreached ?? 'reached in part';
    return (reachOf(it, state) as readonly string[]).includes(became) ? [] : [`${state} is ${became}, not ${reachOf(it, state).join(' or ')}`];
  });
  return [...failed, ...states];
}
