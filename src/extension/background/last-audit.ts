import type { Audit } from '../../core/audit/audit.ts';
import type { OpenVisits } from './open-visits.ts';
import { packText, unpackText } from './packing.ts';
import { SESSION, someOfSession, writeSession } from './session.ts';

/**
 * The last audit of each open visit, in session storage: there a view finds it at once, while the worker is busy with the next,
 * or is not there any more. `isOpen`: asked last, for a visit that was forgotten meanwhile must leave nothing behind.
 */
export async function keepLastAudit(visitId: string, audit: Audit, isOpen: () => boolean): Promise<void> {
  const packed = await packText(audit);
  if (isOpen()) await writeSession({ [SESSION.audit(visitId)]: packed });
}

/** For views: the audit of what a tab shows, as it was last made. */
export async function lastAuditOf(tabId: number): Promise<Audit | undefined> {
  const tabs = (await someOfSession(SESSION.tabs)) as Pick<OpenVisits, 'shown'> | undefined;
  const visitId = tabs?.shown[tabId];
  return visitId === undefined ? undefined : await lastAuditOfVisit(visitId);
}

export async function lastAuditOfVisit(visitId: string): Promise<Audit | undefined> {
  const packed = await someOfSession(SESSION.audit(visitId));
  return typeof packed === 'string' ? await unpackText(packed) as Audit : undefined;
}
