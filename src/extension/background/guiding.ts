import type { EvidenceLog } from '../../core/evidence/log.ts';
import { ofKind } from '../../core/evidence/log.ts';
import type { VisitPulse } from '../../messaging/protocol.ts';
import { closeGuidedTab } from '../platform/guided-tab.ts';
import { putBack, unfinished } from '../platform/undertaking.ts';
import type { Background } from './background.ts';
import type { OpenVisit } from './open-visits.ts';

type Books = Pick<Background, 'ledger' | 'store' | 'take'>;

/** How a comparison's visit is going, by what the browser alone told: a page cannot make itself look quiet. */
export async function pulseOf(background: Books, tabId: number): Promise<VisitPulse | undefined> {
  const log = await guidedLog(background, tabId);
  if (log === undefined) return undefined;
  const pages = ofKind(log, 'navigation').filter(it => it.frame === 'top');
  const moved = log.evidence.findLast(it => (it.kind === 'request' || it.kind === 'response') && it.witness === 'browser');
  return { pages: pages.length, url: pages.at(-1)?.url ?? log.visit.url, movedMs: Date.parse(log.visit.startedAt) + (moved?.offsetMs ?? 0) };
}

export async function guidedLog({ ledger }: Books, tabId: number): Promise<EvidenceLog | undefined> {
  const visit = guidedIn(ledger.open(), tabId);
  return visit === undefined ? undefined : await ledger.logOf(visit.id);
}

/** Forgets a comparison's visit: whoever made it has what was seen, or does not want it any more. */
export async function endVisit({ ledger, store, take }: Books, tabId: number): Promise<void> {
  const visit = guidedIn(ledger.open(), tabId);
  take({ type: 'left', tabId, atMs: Date.now(), closed: true });
  if (visit !== undefined) take({ type: 'forgotten', visits: [visit.id] });
  await ledger.written();
  await store.keepOnly(Object.keys(ledger.open().visits)).catch(() => undefined);
}

/** Whoever compared is gone in the middle of it: nothing of its visits stays, no tab, no rule, no permission, and no data of the site. */
export async function abandonFor(background: Books, page: number): Promise<void> {
  const left = Object.entries(background.ledger.open().guided).filter(([, it]) => it.by === page);
  for (const tabId of left.map(([name]) => Number(name))) {
    await closeGuidedTab(tabId);
    await endVisit(background, tabId);
  }
  for (const it of await unfinished(page)) await putBack(it);
}

function guidedIn({ visits }: ReturnType<Books['ledger']['open']>, tabId: number): OpenVisit | undefined {
  return Object.values(visits).findLast(it => it.tabId === tabId && it.guided === true);
}
