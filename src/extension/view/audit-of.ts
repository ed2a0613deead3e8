import type { Audit } from '../../core/audit/audit.ts';
import { conductAudit } from '../../core/audit/conduct.ts';
import { joinAudits } from '../../core/audit/join.ts';
import type { Case } from '../../core/dossier/case.ts';
import { withMeasures } from '../../core/measures/with-measures.ts';
import { databaseOpener } from '../background/database.ts';
import { historyIn } from '../background/history.ts';
import { iabVendors, library, organizations, readRules, recipes, replacements, vendors } from '../background/knowledge.ts';
import { openRules } from '../background/rules.ts';
import type { KeptRules } from '../background/rules.ts';
import { browser } from '../platform/browser.ts';

/**
 * One audit of a whole case, by the rules in force. It is made here, where no worker's end can end it. `before`: audits of earlier visits,
 * whose evidence is gone.
 */
export async function auditOf(input: Case, before: readonly Audit[] = []): Promise<Audit> {
  const { rules: kept } = await browser.storage.local.get('rules');
  const rules = openRules({ library, read: readRules, kept: kept as KeptRules | undefined, keep: () => Promise.resolve() });
  const { version } = browser.runtime.getManifest();
  const rulebook = rules.rulebook();
  const audit = conductAudit(input, { organizations, recipes, vendors, iabVendors, rulebook, version });
  const [first, ...others] = before;
  return withMeasures(first === undefined ? audit : joinAudits([first, ...others, audit], rulebook), { rulebook, replacements });
}

/** Keeps it in the history until somebody deletes it. Answers its id, or nothing where it cannot be kept (a full disk). */
export async function keptAs(audit: Audit, id: string = crypto.randomUUID()): Promise<string | undefined> {
  return await historyIn(databaseOpener()).keep({ id, audit, origin: 'guided' }).then(() => id, () => undefined);
}
