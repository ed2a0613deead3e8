import { digestsOfKnowledge } from '../../core/bundle/knowledge-digests.ts';
import { verifyBundle } from '../../core/bundle/verify.ts';
import { organizationsFrom } from '../../core/party/organizations-from.ts';
import { recipesFrom } from '../../core/rulebook/recipes-from.ts';
import { vendorsFrom } from '../../core/vendors/vendors-from.ts';
import table from '../../knowledge/organizations.json' with { type: 'json' };
import iabTable from '../../knowledge/iab-vendors.json' with { type: 'json' };
import recipeTable from '../../knowledge/recipes.json' with { type: 'json' };
import { vendorTables } from '../../knowledge/vendors/index.ts';
import type { VerifyOrder } from './verifying.ts';

/** Verifies one bundle, away from the page that shows what comes of it, and answers what did. */
addEventListener('message', ({ data }: MessageEvent<VerifyOrder>) => {
  const { vendors: iabVendors } = iabTable;
  const knowledge = { organizations: organizationsFrom(table), recipes: recipesFrom(recipeTable), vendors: vendorsFrom(vendorTables), iabVendors, version: data.version };
  const digests = digestsOfKnowledge({ organizations: table, recipes: recipeTable, vendors: vendorTables, iabVendors });
  postMessage(verifyBundle(new Uint8Array(data.zip), { knowledge, digests }, data.key));
});
