import type { Audit } from '../audit/audit.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import { speaksOf } from './baseline.ts';

/** How a finding is told to whoever fills the file in. */
export type TellFinding = (finding: Audit['findings'][number], audit: Audit) => string;

/**
 * A baseline for people to fill in: what they wrote before, as it is, then each finding that breaks a rule and that no line speaks of,
 * with nobody to answer for it yet. It cannot be read as a baseline until somebody does.
 */
export function draftOf(audits: readonly Audit[], before: Baseline | undefined, tell: TellFinding): Baseline {
  const known = before?.accepted ?? [];
  const fresh = new Map<string, BaselineEntry>();
  for (const audit of audits) {
    const broken = new Set(audit.violations.flatMap(it => it.findings));
    for (const it of audit.findings.filter(({ id }) => broken.has(id) && !known.some(line => speaksOf(line, id)))) {
      fresh.set(it.id, { finding: it.id, says: tell(it, audit), by: '', why: '', until: '' });
    }
  }
  return { schema: 'sillage.baseline/1', accepted: [...known, ...fresh.values()] };
}
