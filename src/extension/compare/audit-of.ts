import type { Audit } from '../../core/audit/audit.ts';
import { conductAudit } from '../../core/audit/conduct.ts';
import type { SitePromise } from '../../core/dossier/promise.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { databaseOpener } from '../background/database.ts';
import { historyIn } from '../background/history.ts';
import { iabVendors, library, organizations, readRules, recipes, vendors } from '../background/knowledge.ts';
import { openRules } from '../background/rules.ts';
import type { KeptRules } from '../background/rules.ts';
import { browser } from '../platform/browser.ts';

/** One audit of all visits, by the rules in force, held against what the site promises. It is made here, where no worker's end can end it. */
export async function auditOf(visits: readonly EvidenceLog[], promises: readonly SitePromise[]): Promise<Audit> {
  const { rules: kept } = await browser.storage.local.get('rules');
  const rules = openRules({ library, read: readRules, kept: kept as KeptRules | undefined, keep: () => Promise.resolve() });
  const { version } = browser.runtime.getManifest();
  return conductAudit({ visits, known: [], promises }, { organizations, recipes, vendors, iabVendors, rulebook: rules.rulebook(), version });
}

/** Keeps it in the history until somebody deletes it. Answers its id, or nothing where it cannot be kept (a full disk). */
export async function keptAs(audit: Audit): Promise<string | undefined> {
  const id = crypto.randomUUID();
  return await historyIn(databaseOpener()).keep({ id, audit, origin: 'guided' }).then(() => id, () => undefined);
}
