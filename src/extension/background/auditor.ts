import type { Audit } from '../../core/audit/audit.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';

/** Makes the audits of open visits, no oftener than it can afford. */
export interface Auditor {
  /** The audit as it stands: anew where something was added since and enough time has passed, else the last one. */
  readonly auditOf: (visitId: string) => Promise<Audit | undefined>;
  /** The same with everything in it, at once: for a visit that has ended. */
  readonly finalAuditOf: (visitId: string) => Promise<Audit | undefined>;
  /** Says that something was added to a visit: its audit will be made anew, soon. */
  readonly touched: (visitId: string) => void;
  /** Says that all audits are out of date: the rules have changed. */
  readonly outdated: () => void;
  readonly forget: (visitIds: readonly string[]) => void;
}

export interface AuditorSetup {
  readonly logOf: (visitId: string) => Promise<EvidenceLog | undefined>;
  readonly conduct: (log: EvidenceLog, visitId: string) => Audit | Promise<Audit>;
  /** Told of every new audit, and of the one before it. */
  readonly made: (visitId: string, audit: Audit, before: Audit | undefined) => void;
  readonly nowMs: () => number;
}

/** Audits take no more than a tenth of the worker's time, and are never less than this apart. */
const APART_MS = 1_000;
const COST_SHARE = 10;
/**
 * An audit that nobody asked for (the badge's) waits until nothing more came for this long: one made while a page is still loading
 * is out of date before it is seen. No longer than that after the first change, though.
 */
const QUIET_MS = 1_000;
const PATIENCE_MS = 3_000;

interface Account {
  readonly audit: Audit;
  readonly fresh: boolean;
  readonly nextMs: number;
}

export function openAuditor(setup: AuditorSetup): Auditor {
  const office: Office = { ...setup, accounts: new Map(), awaited: new Map() };
  const { accounts, nowMs } = office;
  return {
    auditOf: async visitId => {
      const account = accounts.get(visitId);
      return account !== undefined && (account.fresh || nowMs() < account.nextMs) ? account.audit : await make(office, visitId);
    },
    finalAuditOf: async visitId => {
      cancel(office, visitId);
      const account = accounts.get(visitId);
      return account?.fresh === true ? account.audit : await make(office, visitId);
    },
    touched: visitId => {
      const account = accounts.get(visitId);
      if (account !== undefined) accounts.set(visitId, { ...account, fresh: false });
      soon(office, visitId);
    },
    outdated: () => {
      for (const [visitId, account] of accounts) accounts.set(visitId, { ...account, fresh: false, nextMs: 0 });
      [...accounts.keys()].forEach(it => { soon(office, it); });
    },
    forget: visitIds => {
      visitIds.forEach(it => { cancel(office, it); });
      visitIds.forEach(it => accounts.delete(it));
    },
  };
}

interface Office extends AuditorSetup {
  readonly accounts: Map<string, Account>;
  readonly awaited: Map<string, Due>;
}

/** A visit that has changed, and will have a new audit. */
interface Due {
  readonly firstMs: number;
  lastMs: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

async function make({ accounts, logOf, conduct, made, nowMs }: Office, visitId: string): Promise<Audit | undefined> {
  const log = await logOf(visitId);
  if (log === undefined) return undefined;
  const startMs = nowMs();
  const before = accounts.get(visitId)?.audit;
  const audit = await conduct(log, visitId);
  const endMs = nowMs();
  accounts.set(visitId, { audit, fresh: true, nextMs: endMs + Math.max(APART_MS, COST_SHARE * (endMs - startMs)) });
  made(visitId, audit, before);
  return audit;
}

function cancel({ awaited }: Office, visitId: string): void {
  clearTimeout(awaited.get(visitId)?.timer);
  awaited.delete(visitId);
}

function soon(office: Office, visitId: string): void {
  const { awaited, nowMs } = office;
  const known = awaited.get(visitId);
  const atMs = nowMs();
  if (known !== undefined) { known.lastMs = atMs; return; }
  awaited.set(visitId, { firstMs: atMs, lastMs: atMs });
  look(office, visitId);
}

/** Makes the audit of a visit, or comes back when it may be time for it. */
function look(office: Office, visitId: string): void {
  const { accounts, awaited, nowMs } = office;
  const it = awaited.get(visitId);
  if (it === undefined) return;
  const ripeMs = Math.min(it.lastMs + QUIET_MS, it.firstMs + PATIENCE_MS);
  const leftMs = Math.max(ripeMs, accounts.get(visitId)?.nextMs ?? 0) - nowMs();
  if (leftMs > 0) {
    it.timer = setTimeout(() => { look(office, visitId); }, leftMs);
    return;
  }
  awaited.delete(visitId);
  // A visit that cannot be audited has no badge; whoever asks for its audit is told why.
  void make(office, visitId).catch(() => undefined);
}
