import type { KnowledgeDigests } from '../core/bundle/bundle.ts';
import { digestsOfKnowledge } from '../core/bundle/knowledge-digests.ts';
import { detectors } from '../core/detectors/index.ts';
import { replacementsFrom } from '../core/measures/replacements-from.ts';
import { entriesIn, organizationsFrom } from '../core/party/organizations-from.ts';
import type { Organizations } from '../core/party/recipient.ts';
import { readRulebook } from '../core/rulebook/read.ts';
import type { ReadRulebook } from '../core/rulebook/read.ts';
import { recipesFrom } from '../core/rulebook/recipes-from.ts';
import { vendorsFrom } from '../core/vendors/vendors-from.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import table from '../knowledge/organizations.json' with { type: 'json' };
import iabTable from '../knowledge/iab-vendors.json' with { type: 'json' };
import replacementTable from '../knowledge/replacements.json' with { type: 'json' };
import recipeTable from '../knowledge/recipes.json' with { type: 'json' };
import { rulebooks } from '../knowledge/rulebooks/index.ts';
import { vendorTables } from '../knowledge/vendors/index.ts';

/** Which Sillage this is. */
export const VERSION = manifest.version;

/** The profiles that ship with Sillage; the first is the default. */
export const PROFILES: readonly string[] = Object.keys(rulebooks);

/** Who is who. The table is large, so it is read when it is needed. */
export function organizations(): Organizations {
  return organizationsFrom(table);
}

/** Every host of the table, with its organization. */
export function organizationEntries(): ReturnType<typeof entriesIn> {
  return entriesIn(table);
}

/** How recipients ask for values to be prepared. */
export const recipes = recipesFrom(recipeTable);

/** What a site can run itself in place of whom. */
export const replacements = replacementsFrom(replacementTable);

/** The formats of vendors that we can read. */
export const vendors = vendorsFrom(vendorTables);

/** Numbers of recipients in the IAB's Global Vendor List. */
export const iabVendors = iabTable.vendors;

/** By what each of these tables is known to whoever made a bundle with it. */
export function knowledgeDigests(): KnowledgeDigests {
  return digestsOfKnowledge({ organizations: table, recipes: recipeTable, vendors: vendorTables, iabVendors });
}

/** Reads a rules file against the detectors there are and the profiles it may extend. */
export function readRules(text: string): ReadRulebook {
  return readRulebook(text, { library: rulebooks, detectors: detectors.map(it => it.id) });
}

export function profileText(id: string): string {
  return (rulebooks as Readonly<Record<string, string>>)[id] ?? '';
}
