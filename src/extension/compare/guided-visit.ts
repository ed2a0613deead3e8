import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { ASKS_FOR_PRIVACY } from '../../core/evidence/states.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { send } from '../../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { closeGuidedTab, isPrivateWindowOpen, openGuidedTab } from '../platform/guided-tab.ts';
import { askForPrivacy } from '../platform/privacy-asking.ts';
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
  // Another private window, opened meanwhile, shares its cookies with this one.
  const isClean = privately && !await isPrivateWindowOpen();
  signal.throwIfAborted();
  const { tabId } = await openGuidedTab(url, privately);
  const state: { stopAsking: () => Promise<void> } = { stopAsking: () => Promise.resolve() };
  try {
    await send('visit/begin', { ...task, tabId, url, privately });
    state.stopAsking = await askForPrivacy({ tabId, url, privately }, ASKS_FOR_PRIVACY.includes(task.state));
    await browser.tabs.update(tabId, { url });
    const visited = await visitAs(stageIn(tabId, signal), task.state, tell);
    return { end: visited.end, log: await logOf(visited, { url, isClean, task }) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { end: 'failed', log: await logOf({ end: 'failed', said: [], gaps: [] }, { url, isClean, task }) };
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
    // Once more where it failed: the worker may have died meanwhile, and another one has it all.
    log: async () => await send('visit/log', { tabId }).catch(() => send('visit/log', { tabId })) ?? undefined,
  };
}

interface About {
  readonly url: string;
  /** It began in a profile that nobody had used. */
  readonly isClean: boolean;
  readonly task: Task;
}

/** What was seen in a visit, with what was done in it; of a page that did not come, that it did not. */
async function logOf(visited: Visited, about: About): Promise<EvidenceLog> {
  const { url, task } = about;
  const { visit, evidence } = visited.log ?? { visit: { url, startedAt: new Date().toISOString(), ...task, ...await productOf(true) }, evidence: [] };
  const beganMs = Date.parse(visit.startedAt);
  const own = sightingsIn(visited, about).map(({ atMs, seen }, at): Evidence => (
    { ...seen, id: `compare.${at}`, offsetMs: Math.max(0, (atMs ?? beganMs) - beganMs), witness: 'browser', document: '' }
  ));
  return { visit, evidence: [...evidence.filter(it => !isOwnAsking(it)), ...own].toSorted((a, b) => a.offsetMs - b.offsetMs) };
}

/** Our world is told what the browser asks for by itself; what the visit asked for, its state says. */
function isOwnAsking(it: Evidence): boolean {
  return it.kind === 'consent-signal' && it.api === 'gpc' && it.call === '';
}

/** What the comparison itself can tell of a visit. What has no time was so from its beginning. */
function sightingsIn({ log, said, gaps }: Visited, { isClean, task }: About): readonly { readonly atMs?: number; readonly seen: Sighting }[] {
  const gap = (of: 'navigation' | 'cookie', reason: 'not-reached' | 'not-clean'): { readonly seen: Visited['gaps'][number] } => ({ seen: { kind: 'gap', of, reason, count: 1 } });
  return [
    ...log === undefined ? [gap('navigation', 'not-reached')] : [],
    ...isClean ? [] : [gap('cookie', 'not-clean')],
    ...ASKS_FOR_PRIVACY.includes(task.state) ? [{ seen: { kind: 'consent-signal', api: 'gpc', call: '', text: '1' } as const }] : [],
    ...said,
    ...gaps.map(seen => ({ atMs: Date.now(), seen })),
  ];
}
