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

/** Every part of an audit, in the order it is read in: one that is missing here does not compile. */
const PARTS: Readonly<Record<keyof Audit, true>> = {
  schema: true, tool: true, visits: true, rulebook: true, score: true, recipients: true, scripts: true, findings: true, violations: true,
  outcomes: true, accepted: true, consent: true, declared: true, collected: true, stored: true, storedUnlisted: true, own: true, walk: true, loads: true, measures: true, policies: true, gaps: true, evidence: true,
};

/** Keys in the order the audit is read in, at its top; alphabetically within. What an audit does not tell is left out. */
function ordered(audit: Audit): unknown {
  return Object.fromEntries(Object.entries(PARTS).flatMap(([part]) => {
    const value = audit[part as keyof Audit];
    return value === undefined ? [] : [[part, sorted(value)]];
  }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => [key, sorted(it)]));
}
