import type { Audit } from '../../core/audit/audit.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { knownValues } from '../../core/persona/persona.ts';
import { send } from '../../messaging/send.ts';
import type { WalkCase } from '../../messaging/walk.ts';
import { keepLastAudit, lastAuditOfVisit } from '../background/last-audit.ts';
import { auditOf, keptAs } from '../view/audit-of.ts';

/** What is going on while the report is made. */
export interface FinishStep {
  readonly step: 'collecting' | 'reading' | 'auditing' | 'keeping';
  readonly read: number;
  readonly of: number;
}

/** The report's id; `kept`: it is in the history. In memory it is until the browser is closed. */
export interface Finished {
  readonly id: string;
  readonly kept: boolean;
  readonly privately: boolean;
}

/** Documents hand over what they saw a moment later than they saw it. Milliseconds. */
const COLLECTING_MS = 1_500;

/**
 * Makes one audit of all visits of the walk, keeps it, and forgets the walk. Where it fails, or the panel is closed meanwhile, nothing is
 * forgotten: it can be finished again, under the same id.
 */
export async function finishWalk(tell: (step: FinishStep) => void): Promise<Finished | undefined> {
  tell({ step: 'collecting', read: 0, of: 0 });
  await pause(COLLECTING_MS);
  // What is undefined on the one side of a message is null on the other.
  const given = await send('walk/close', {}) ?? undefined;
  if (given === undefined) return undefined;
  const audit = await auditWalk(given, tell);
  tell({ step: 'keeping', read: given.visits.length, of: given.visits.length });
  const kept = given.privately ? undefined : await keptAs(audit, given.id);
  const id = kept ?? crypto.randomUUID();
  if (kept === undefined) await keepLastAudit(id, audit, () => true);
  await send('walk/end', {});
  return { id, kept: kept !== undefined, privately: given.privately };
}

async function auditWalk({ visits, lost, persona, own, walk }: WalkCase, tell: (step: FinishStep) => void): Promise<Audit> {
  const logs: EvidenceLog[] = [];
  const unread: Audit[] = [];
  for (const [at, visitId] of visits.entries()) {
    tell({ step: 'reading', read: at + 1, of: visits.length });
    const log = await logOf(visitId);
    if (log !== undefined) logs.push(log);
    else unread.push(await auditAlone(visitId));
  }
  tell({ step: 'auditing', read: visits.length, of: visits.length });
  // Once it is drawn: what comes next takes all of this page's time.
  await pause(PAINTED_MS);
  // A visit that was audited alone stands before the others, where nobody looks for it.
  const numbered = unread.length === 0 ? walk : { ...walk, steps: walk.steps.map(it => ({ ...it, visits: [] })) };
  return await auditOf({ visits: logs, known: knownValues(persona, 'canary'), own, walk: numbered }, [...lost, ...unread]);
}

const PAINTED_MS = 50;

/** Once more where it failed: the worker may have died meanwhile, and another one has it all. */
async function logOf(visitId: string): Promise<EvidenceLog | undefined> {
  const ask = async (): Promise<EvidenceLog | undefined> => await send('walk/log', { visitId }) ?? undefined;
  return await ask().catch(ask).catch(() => undefined);
}

/** A record too large to be handed over (Chromium's messages end at 64 MB) was audited by itself, when its page was left. */
async function auditAlone(visitId: string): Promise<Audit> {
  const audit = await lastAuditOfVisit(visitId);
  if (audit === undefined) throw new Error('panel: a visit can be read in no way');
  return audit;
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => { setTimeout(resolve, ms); });
}
