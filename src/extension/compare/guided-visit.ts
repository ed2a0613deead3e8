import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import type { EvidenceLog, Visit } from '../../core/evidence/log.ts';
import { send } from '../../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { closeGuidedTab, openGuidedTab } from '../platform/guided-tab.ts';
import { askForPrivacy, isAsking } from '../platform/privacy-asking.ts';
import { productOf } from '../platform/product.ts';
import { clearSite } from '../platform/site-data.ts';
import { choose } from './choosing.ts';
import { handsIn } from './hands.ts';
import { pauseUntil } from './pause.ts';
import type { Plan, Task } from './plan.ts';
import type { Stage, Visited, VisitEnd, VisitStep } from './visiting.ts';
import { visitAs } from './visiting.ts';

interface Guiding {
  readonly task: Task;
  readonly tell: (step: VisitStep) => void;
  readonly signal: AbortSignal;
  /** Hosts of the site that earlier visits contacted. */
  readonly hosts: readonly string[];
}

/** Makes one visit of a comparison in a window of its own, and closes it, whatever happened. Rejects where it is stopped. */
export async function guidedVisit({ url, ground }: Plan, { task, tell, signal, hosts }: Guiding): Promise<{ readonly end: VisitEnd; readonly log: EvidenceLog }> {
  const privately = ground === 'private';
  tell('clearing');
  if (!privately) await clearSite(url, hosts);
  signal.throwIfAborted();
  const { tabId } = await openGuidedTab(url, privately);
  const state: { stopAsking: () => Promise<void> } = { stopAsking: () => Promise.resolve() };
  try {
    await send('visit/begin', { ...task, tabId, url, privately });
    state.stopAsking = await askForPrivacy(tabId, url, isAsking(task.state));
    await browser.tabs.update(tabId, { url });
    const visited = await visitAs(stageIn(tabId, signal), task.state, tell);
    return { end: visited.end, log: await logOf(visited, { url, ground, task }) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { end: 'failed', log: await logOf({ end: 'failed', said: [], gaps: [] }, { url, ground, task }) };
  } finally {
    await state.stopAsking().catch(() => undefined);
    await closeGuidedTab(tabId);
    await send('visit/end', { tabId }).catch(() => undefined);
  }
}

function stageIn(tabId: number, signal: AbortSignal): Stage {
  const pause = pauseUntil(signal);
  const hands = handsIn(tabId);
  return {
    pause,
    // What is undefined on the one side of a message is null on the other.
    pulse: async () => await send('visit/pulse', { tabId }).catch(() => undefined) ?? undefined,
    tab: async () => {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      return tab === undefined ? 'closed' : tab.status === 'complete' ? 'complete' : 'loading';
    },
    reload: async () => { await browser.tabs.reload(tabId).catch(() => undefined); },
    choose: (wanted, untilMs) => choose({ hands, pause, untilMs }, wanted),
    log: async () => await send('visit/log', { tabId }) ?? undefined,
  };
}

type About = Pick<Plan, 'url' | 'ground'> & { readonly task: Task };

/** What was seen in a visit, with what was done in it; of a page that did not come, that it did not. */
async function logOf({ log, said, gaps }: Visited, { url, ground, task }: About): Promise<EvidenceLog> {
  const startedAt = log?.visit.startedAt ?? new Date().toISOString();
  const product = await productOf(true);
  const visit: Visit = log?.visit ?? { url, startedAt, ...task, ...product };
  const beganMs = Date.parse(startedAt);
  const own: readonly (readonly [number, Sighting])[] = [
    ...log === undefined ? [[0, { kind: 'gap', of: 'navigation', reason: 'not-reached', count: 1 }] as const] : [],
    ...ground === 'cleared' ? [[0, { kind: 'gap', of: 'cookie', reason: 'not-clean', count: 1 }] as const] : [],
    ...said.map(({ atMs, ...seen }) => [Math.max(0, atMs - beganMs), seen] as const),
    ...gaps.map(it => [Math.max(0, Date.now() - beganMs), it] as const),
  ];
  const evidence = own.map(([offsetMs, seen], at) => ({ ...seen, id: `compare.${at}`, offsetMs, witness: 'browser', document: '' } as Evidence));
  return { visit, evidence: [...log?.evidence ?? [], ...evidence].toSorted((a, b) => a.offsetMs - b.offsetMs) };
}
