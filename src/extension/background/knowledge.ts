import { detectors } from '../../core/detectors/index.ts';
import { replacementsFrom } from '../../core/measures/replacements-from.ts';
import { organizationsFrom } from '../../core/party/organizations-from.ts';
import { readRulebook } from '../../core/rulebook/read.ts';
import type { ReadRulebook } from '../../core/rulebook/read.ts';
import { recipesFrom } from '../../core/rulebook/recipes-from.ts';
import { vendorsFrom } from '../../core/vendors/vendors-from.ts';
import table from '../../knowledge/organizations.json' with { type: 'json' };
import iabTable from '../../knowledge/iab-vendors.json' with { type: 'json' };
import replacementTable from '../../knowledge/replacements.json' with { type: 'json' };
import recipeTable from '../../knowledge/recipes.json' with { type: 'json' };
import { rulebooks } from '../../knowledge/rulebooks/index.ts';
import { vendorTables } from '../../knowledge/vendors/index.ts';

/** Who is who, as far as the product knows. */
export const organizations = organizationsFrom(table);

/** How recipients ask for values to be prepared. */
export const recipes = recipesFrom(recipeTable);

/** What a site can run itself in place of whom. */
export const replacements = replacementsFrom(replacementTable);

/** The formats of vendors that we can read. */
export const vendors = vendorsFrom(vendorTables);

/** The texts of the profiles, by id; the first is the default. */
export const library: Readonly<Record<string, string>> = rulebooks;

/** Numbers of recipients in the IAB's Global Vendor List. */
export const iabVendors = iabTable.vendors;

/** Reads a rules file against the detectors there are and the profiles it may extend. */
export function readRules(source: string): ReadRulebook {
  return readRulebook(source, { library, detectors: detectors.map(it => it.id) });
}
