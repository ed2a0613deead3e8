import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/core/audit/conduct.ts';
import { detectors } from '../../src/core/detectors/index.ts';
import { readRulebook } from '../../src/core/rulebook/read.ts';
import type { Rulebook } from '../../src/core/rulebook/rule.ts';
import { recipesFrom } from '../../src/core/rulebook/recipes-from.ts';
import { replacementsFrom } from '../../src/core/measures/replacements-from.ts';
import type { Replacements } from '../../src/core/measures/replacements-from.ts';
import { rememberingOpener } from '../../src/core/search/remembering.ts';
import { vendorsFrom } from '../../src/core/vendors/vendors-from.ts';
import { vendorTables } from '../../src/knowledge/vendors/index.ts';
import { organizations } from './organizations.ts';

const library = Object.fromEntries(['balanced', 'zero-trackers'].map(id => [id, readFileSync(`src/knowledge/rulebooks/${id}.yaml`, 'utf8')]));

/** A shipped profile, read as the product reads it. */
export function profile(id: 'balanced' | 'zero-trackers'): Rulebook {
  const read = readRulebook(library[id] ?? '', { library, detectors: detectors.map(it => it.id) });
  if (!read.ok) throw new Error(JSON.stringify(read.complaints));
  return read.rulebook;
}

/** What ships with the product. */
export const replacements: Replacements = replacementsFrom(JSON.parse(readFileSync('src/knowledge/replacements.json', 'utf8')));

/** What stories are judged by: a handful of organizations, and the default rules. */
export const knowledge: Knowledge = { organizations, rulebook: profile('balanced'), recipes: recipesFrom(JSON.parse(readFileSync('src/knowledge/recipes.json', 'utf8'))), vendors: vendorsFrom(vendorTables), version: '0.0.0-test', openSearch: rememberingOpener() };
