import { conductAudit } from '../../core/audit/conduct.ts';
import { rememberingOpener } from '../../core/search/remembering.ts';
import { rememberingReader } from '../../core/dossier/remembering-reader.ts';
import { ofKind } from '../../core/evidence/log.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { withMeasures } from '../../core/measures/with-measures.ts';
import { browser } from '../platform/browser.ts';
import { openAuditor } from './auditor.ts';
import type { Auditor, AuditorSetup } from './auditor.ts';
import { showBadge } from './badge.ts';
import { databaseOpener } from './database.ts';
import { historyIn } from './history.ts';
import type { History } from './history.ts';
import { tellingHistory } from './telling-history.ts';
import { iabVendors, library, organizations, readRules, recipes, replacements, vendors } from './knowledge.ts';
import { keepLastAudit, lastAuditOfVisit } from './last-audit.ts';
import { openLedger, visitsIn } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { TabEvent } from './open-visits.ts';
import { openRules } from './rules.ts';
import type { KeptRules, Rules } from './rules.ts';
import { partsIn } from './parts.ts';
import type { Parts } from './parts.ts';
import { openRest } from './rest.ts';
import type { Rest } from './rest.ts';
import { newKey, sealWith } from './seal.ts';
import { readSession, SESSION, writeSession } from './session.ts';
import { evidenceStore, isOffDisk } from './store.ts';
import type { EvidenceStore } from './store.ts';
import { finishedIn } from './visits.ts';
import { openWalks } from './walks.ts';
import type { Walks } from './walks.ts';
import { walkedLogOf } from './walked-log.ts';
import { withShown } from './with-shown.ts';

/** Everything the background works with, once what an earlier worker left has been read. */
export interface Background {
  readonly ledger: Ledger;
  readonly auditor: Auditor;
  readonly history: History;
  readonly store: EvidenceStore;
  readonly rules: Rules;
  readonly rest: Rest;
  readonly walks: Walks;
  readonly parts: Parts;
  readonly take: (event: TabEvent) => void;
  /** A name that no other evidence has. */
  readonly newId: () => string;
}

/** Takes up where the worker before left off, or begins anew where the browser did. */
export async function openBackground(): Promise<Background> {
  const session = await readSession();
  const key = typeof session[SESSION.key] === 'string' ? session[SESSION.key] as string : await newKey();
  await writeSession({ [SESSION.key]: key, [SESSION.awake]: true });
  const database = databaseOpener();
  const store = evidenceStore(database, await sealWith(key));
  const ledger = openLedger(store, visitsIn(session));
  const history = tellingHistory(historyIn(database));
  const rules = openRules({ library, read: readRules, kept: await keptRules(), keep: it => browser.storage.local.set({ rules: it }) });
  const [walks, parts] = [await openWalks(), partsIn(database)];
  const auditor = auditorFor({ ledger, history, rules, walks, parts });
  const newId = ids();
  const rest = openRest(ledger.written);
  const background: Background = { ledger, auditor, history, store, rules, rest, walks, parts, newId, take: event => { takeIn(background, event); } };
  await resume(background, session[SESSION.awake] === true);
  return background;
}

async function keptRules(): Promise<KeptRules | undefined> {
  const { rules } = await browser.storage.local.get('rules');
  return rules as KeptRules | undefined;
}

function auditorFor({ ledger, history, rules, walks, parts }: Pick<Background, 'ledger' | 'history' | 'rules' | 'walks' | 'parts'>): Auditor {
  const { version } = browser.runtime.getManifest();
  const remembered = { openSearch: rememberingOpener(), read: rememberingReader() };
  const made: AuditorSetup['made'] = (visitId, audit, before) => {
    const visit = ledger.open().visits[visitId];
    if (visit === undefined) return;
    if (ledger.open().shown[visit.tabId] === visitId) void showBadge(visit.tabId, audit, before);
    if (visit.endedMs !== undefined) return;
    // Neither a full session nor a history that cannot be written (a full disk) costs the audit on the screen.
    void keepLastAudit(visitId, audit, () => ledger.open().visits[visitId] !== undefined).catch(() => undefined);
    if (!isOffDisk(visit)) void (visit.walk === undefined ? history.keep({ id: visitId, audit, lasting: 1 }) : parts.keep({ id: visitId, walk: visit.walk, audit, lasting: 1 })).catch(() => undefined);
  };
  return openAuditor({
    logOf: visitId => walkedLogOf(ledger, visitId),
    conduct: async (log, visitId) => {
      const { visits, walk } = ledger.open();
      const declared = walk !== undefined && visits[visitId]?.walk === walk.id ? { known: walks.known(), own: walk.own } : { known: [] };
      const audit = conductAudit({ visits: [log], ...declared }, { organizations, recipes, vendors, iabVendors, rulebook: rules.rulebook(), version, ...remembered });
      const before = isShort(log) ? await lastAuditOfVisit(visitId).catch(() => undefined) : undefined;
      const whole = before === undefined ? audit : withShown(audit, before, rules.rulebook());
      // Hundreds of judgements, which nobody reads in a popup.
      return log.visit.listening === 'browsing' ? whole : withMeasures(whole, { rulebook: rules.rulebook(), replacements });
    },
    made,
    nowMs: () => performance.now(),
  });
}

/** Whether some of what was once there is not in it. */
function isShort(log: EvidenceLog): boolean {
  return ofKind(log, 'gap').some(it => it.reason === 'records-lost');
}

/** Evidence needs names that no earlier worker gave: a counter of our own, under a name drawn at start. */
function ids(): () => string {
  const boot = crypto.randomUUID().slice(0, 8);
  const state = { n: 0 };
  return () => `web-${boot}.${state.n++}`;
}

function takeIn({ ledger, auditor, rest, walks }: Background, event: TabEvent): void {
  rest.stir();
  const before = ledger.open();
  ledger.take(event);
  const after = ledger.open();
  if (after === before) return;
  if (after.walk !== undefined && after.walk !== before.walk) walks.noted(after.walk);
  Object.values(after.visits).filter(it => before.visits[it.id] !== it && it.endedMs === undefined && it.guided !== true).forEach(it => { auditor.touched(it.id); });
}

async function resume(background: Background, wasInterrupted: boolean): Promise<void> {
  const { ledger, store, history, parts, walks, newId, take } = background;
  if (wasInterrupted) take({ type: 'interrupted', id: newId(), atMs: Date.now() });
  const visits = Object.keys(ledger.open().visits);
  await store.keepOnly(visits).catch(() => undefined);
  await history.closeBut(visits).catch(() => undefined);
  await (walks.plan() === undefined ? parts.clear() : parts.closeBut(visits)).catch(() => undefined);
  await finish(background);
}

/**
 * Closes the books on visits that have ended: a last audit for the history, then their evidence is deleted. Answers
 * whether there are more that are still listened to.
 */
export async function finish(background: Background): Promise<boolean> {
  const { ledger, auditor, store, take } = background;
  const finished = finishedIn(ledger.open(), Date.now());
  if (finished.length > 0) {
    for (const it of finished) await keepLast(background, it).catch(() => undefined);
    auditor.forget(finished);
    const { visits } = ledger.open();
    const walked = finished.filter(it => visits[it]?.walk !== undefined);
    take({ type: 'walk', does: 'settle', visits: walked });
    take({ type: 'forgotten', visits: finished.filter(it => !walked.includes(it)) });
    await ledger.written();
    await store.keepOnly(Object.keys(ledger.open().visits)).catch(() => undefined);
  }
  return Object.values(ledger.open().visits).some(it => it.endedMs !== undefined && it.settled !== true);
}

async function keepLast({ ledger, auditor, history, parts }: Background, id: string): Promise<void> {
  const visit = ledger.open().visits[id];
  if (visit === undefined || visit.guided === true) return;
  const audit = await auditor.finalAuditOf(id);
  if (audit === undefined) return;
  if (visit.walk === undefined) await (isOffDisk(visit) ? undefined : history.keep({ id, audit }));
  else {
    await keepLastAudit(id, audit, () => ledger.open().visits[id] !== undefined);
    if (!isOffDisk(visit)) await parts.keep({ id, walk: visit.walk, audit });
  }
}
