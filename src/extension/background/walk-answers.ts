import { namesOf } from '../../core/party/domain.ts';
import type { WalkMark, WalkToBegin } from '../../messaging/walk.ts';
import type { AddressedTo, Answers } from '../../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';
import type { Background } from './background.ts';
import type { OpenWalk } from './open-walk.ts';
import { walkCase } from './walk-case.ts';
import { newPlan } from './walk-plan.ts';
import type { PlanStep } from './walk-plan.ts';
import { walkTold } from './walk-told.ts';
import { walkedLogOf } from './walked-log.ts';

type Walking = Extract<AddressedTo<'background'>, `walk/${string}`>;

/** What the guided audit asks for. `listenAsNeeded` is told when the tabs that are looked at closely have changed. */
export function walkAnswers(background: Background, listenAsNeeded: (background: Background) => void): Pick<Answers<'background', unknown>, Walking> {
  const { ledger, walks, take } = background;
  const written = async (): Promise<void> => {
    listenAsNeeded(background);
    await ledger.written();
  };
  return {
    'walk/get': ({ tabId }) => walkTold(background, tabId),
    'walk/begin': async says => {
      await begin(background, says);
      await written();
    },
    'walk/mark': async says => { await mark(background, says); },
    'walk/pause': async () => {
      take({ type: 'walk', does: 'pause', atMs: Date.now() });
      await written();
    },
    'walk/resume': async ({ tabId }) => {
      await resume(background, tabId);
      await written();
    },
    'walk/close': async () => {
      if (walks.plan() === undefined) return undefined;
      take({ type: 'walk', does: 'close', atMs: Date.now() });
      await written();
      return await walkCase(background);
    },
    'walk/log': ({ visitId }) => walkedLogOf(ledger, visitId),
    'walk/end': async () => {
      await endWalk(background);
      await written();
    },
  };
}

/** Ends a walk, and forgets what was kept for it. */
export async function endWalk({ ledger, store, walks, parts, take }: Background): Promise<void> {
  take({ type: 'walk', does: 'end' });
  await walks.forget();
  await ledger.written();
  await store.keepOnly(Object.keys(ledger.open().visits)).catch(() => undefined);
  await parts.clear().catch(() => undefined);
}

async function begin({ walks, take }: Background, { tabId, name, own }: WalkToBegin): Promise<void> {
  if (walks.plan() !== undefined) throw new Error('walk/begin: another walk is under way');
  const tab = await browser.tabs.get(tabId);
  const named = namesOf(tab.url ?? '');
  if (named === undefined || !/^https?:/u.test(tab.url ?? '')) throw new Error('walk/begin: the tab shows no website');
  const domains = [named.domain, ...own.flatMap(it => namesOf(it.trim())?.domain ?? [])];
  const walk: OpenWalk = { id: crypto.randomUUID(), privately: tab.incognito, own: [...new Set(domains)], tabs: [tabId], pauses: [], pausedPages: 0, outside: {} };
  await walks.draw();
  await walks.set(newPlan(name.trim() === '' ? named.domain : name.trim(), walk, new Date().toISOString()));
  take({ type: 'walk', does: 'begin', walk });
}

/** The browser, and with it what was to be typed and the evidence, may have gone meanwhile; the plan has not. */
async function resume({ ledger, walks, take }: Background, tabId: number): Promise<void> {
  const plan = walks.plan();
  if (plan === undefined) throw new Error('walk/resume: there is no walk');
  if (ledger.open().walk === undefined) {
    await walks.draw();
    await walks.set({ ...plan, interruptions: plan.interruptions + 1 });
    take({ type: 'walk', does: 'begin', walk: { ...plan.open, tabs: [] } });
  }
  take({ type: 'walk', does: 'resume', atMs: Date.now(), tabId });
}

async function mark({ ledger, walks }: Background, { tabId, purpose, state, reason, signedIn }: WalkMark): Promise<void> {
  const plan = walks.plan();
  if (plan === undefined) throw new Error('walk/mark: there is no walk');
  const { shown, visits } = ledger.open();
  const here = visits[shown[tabId] ?? ''];
  const change = (step: PlanStep): PlanStep => ({
    purpose, state, ...reason === undefined ? {} : { reason }, ...signedIn && { signedIn },
    visits: state === 'done' ? [...new Set([...step.visits, ...here?.walk === plan.id ? [here.id] : []])] : [],
  });
  await walks.set({ ...plan, steps: plan.steps.map(it => it.purpose === purpose ? change(it) : it) });
}
