import { stringify } from 'yaml';
import type { Rulebook } from './rule.ts';

/** Rules in force as a rules file that extends nothing: read again, they are the same. */
export function rulesText(rulebook: Rulebook): string {
  const recipes = rulebook.recipes.map(({ hmacKey, ...rest }) => ({ ...rest, ...hmacKey !== undefined && { 'hmac-key': hmacKey } }));
  // Line width 0: no text is folded. Without aliases, as each rule is to be read by itself.
  return stringify({ ...rulebook, recipes }, { lineWidth: 0, aliasDuplicateObjects: false, schema: 'core', version: '1.2' });
}
