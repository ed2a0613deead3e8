import type { Audit } from '../../core/audit/audit.ts';
import { auditShape } from '../../core/audit/shape.ts';
import { shaped, tellComplaint } from '../../core/shape/shape.ts';
import { textOf } from './read-named.ts';

/** The largest audits, of sites with thousands of recipients, have some 10 MB; what is larger is something else. */
const AUDIT_CHARACTERS_MAX = 2 ** 27;
/** Beyond it, more of the same helps nobody. */
const TOLD_MAX = 100;

/** Reads an audit as it was written (`audit.json`). What is wrong with it is added to the mistakes, each with its path in the JSON. */
export function readAudit(path: string, mistakes: string[]): Audit | undefined {
  const text = textOf(path, mistakes);
  if (text === undefined) return undefined;
  const parsed = parsedFrom(text);
  if (!parsed.ok) { mistakes.push(`${path}: ${parsed.why}`); return undefined; }
  const read = shaped(auditShape, parsed.value);
  if (read.ok) return read.value;
  mistakes.push(...read.complaints.slice(0, TOLD_MAX).map(it => `${path}: ${tellComplaint(it)}`));
  if (read.complaints.length > TOLD_MAX) mistakes.push(`${path}: … (${read.complaints.length - TOLD_MAX})`);
  return undefined;
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

function parsedFrom(text: string): Parsed {
  if (text.length > AUDIT_CHARACTERS_MAX) return { ok: false, why: `expected an audit of at most ${AUDIT_CHARACTERS_MAX} characters` };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { ok: false, why: `expected JSON, as audit.json is (${(error as Error).message})` };
  }
}
