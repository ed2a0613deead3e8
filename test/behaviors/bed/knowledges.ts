import { readFileSync } from 'node:fs';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import type { Knowledge } from '../../../src/core/audit/conduct.ts';
import type { EvidenceLog } from '../../../src/core/evidence/log.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { organizationsFrom } from '../../../src/core/party/organizations-from.ts';
import { knownValues } from '../../../src/core/persona/persona.ts';
import type { Persona } from '../../../src/core/persona/persona.ts';
import { KNOWN_VALUES, PERSONA } from '../../sites/visit/persona.ts';
import { knowledge } from '../../support/knowledge.ts';
import { byCategory } from '../../support/site-visit.ts';

/** Everything that ships, and nothing at all: what a script does must be found with either. */
export type Knowing = (typeof KNOWINGS)[number];
export const KNOWINGS = ['everything', 'nothing'] as const;

/** What an audit of one visit finds, with each knowledge. */
export type Found = Readonly<Record<Knowing, readonly Finding[]>>;

/** Who visits, the same on every run. */
export const VISITOR: Persona = {
  ...byCategory(KNOWN_VALUES.filter(it => Object.values(PERSONA).includes(it.value))),
  ...PERSONA['username'] === undefined ? {} : { username: [PERSONA['username']] },
};

/** Audits one visit with each knowledge. A detector that fails is no detector that found nothing. */
export function openAudits(): (log: EvidenceLog) => Found {
  const table = JSON.parse(readFileSync('src/knowledge/organizations.json', 'utf8')) as readonly string[];
  const everything: Knowledge = { ...knowledge, organizations: organizationsFrom(table) };
  const nothing: Knowledge = { ...everything, organizations: { find: () => undefined }, recipes: [], vendors: undefined };
  const known = knownValues(VISITOR, 'canary');
  const findingsIn = (log: EvidenceLog, knowing: Knowledge): readonly Finding[] => {
    const { findings, outcomes } = conductAudit({ visits: [log], known }, knowing);
    const failed = outcomes.filter(it => it.status === 'failed');
    if (failed.length > 0) throw new Error(`detectors that failed: ${failed.map(it => it.detector).join(', ')}`);
    return findings;
  };
  return log => ({ everything: findingsIn(log, everything), nothing: findingsIn(log, nothing) });
}
