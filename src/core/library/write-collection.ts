import type { Audit } from '../audit/audit.ts';
import { json } from '../exporters/json.ts';
import { COLLECTION_SCHEMA } from './collection.ts';

/** A file of several audits, in pieces: before the first audit, an audit, between two, and at the end. So no text of all of it is ever needed. */
export const COLLECTION = {
  begins: `{\n"schema": "${COLLECTION_SCHEMA}",\n"audits": [\n`,
  audit: (audit: Audit): string => json.render(audit, 'en').trimEnd(),
  between: ',\n',
  ends: '\n]\n}\n',
} as const;

/** Whether two audits say the same, whatever order their parts are written in. */
export function isSameAudit(a: Audit, b: Audit): boolean {
  return COLLECTION.audit(a) === COLLECTION.audit(b);
}
