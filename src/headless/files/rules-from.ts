import type { Rulebook } from '../../core/rulebook/rule.ts';
import { PROFILES, profileText, readRules } from '../knowledge.ts';
import { readNamed } from './read-named.ts';

/** The rules in force: those of a file, else of a profile, else the first that ships. */
export function rulesFrom({ rules, profile }: { readonly rules: string | undefined; readonly profile: string | undefined }, mistakes: string[]): Rulebook | undefined {
  if (rules !== undefined) return readNamed(rules, mistakes, readRules)?.rulebook;
  const shipped = readRules(profileText(profile ?? PROFILES[0] ?? ''));
  if (!shipped.ok) throw new Error('the profile that ships with Sillage is broken');
  return shipped.rulebook;
}
