import type { Audit } from '../audit/audit.ts';
import type { Exporter } from './exporter.ts';

/** The audit itself, for programs: the same audit gives the same text, in whichever order its parts were built. */
export const json: Exporter = {
  id: 'json',
  title: 'JSON',
  mediaType: 'application/json',
  extension: '.json',
  render: audit => `${JSON.stringify(ordered(audit), null, 2)}\n`,
};

const FIRST: readonly (keyof Audit)[] = ['schema', 'tool', 'visits', 'rulebook', 'score', 'recipients', 'scripts', 'findings', 'violations', 'outcomes', 'consent', 'stored', 'storedUnlisted', 'gaps', 'evidence'];

/** Keys in the order the audit is read in, at its top; alphabetically within. */
function ordered(audit: Audit): unknown {
  return Object.fromEntries(FIRST.map(it => [it, sorted(audit[it])]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => [key, sorted(it)]));
}
