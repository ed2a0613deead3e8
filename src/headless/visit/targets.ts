import type { Protocol } from 'puppeteer-core';
import type { WorkerEvidence } from '../../core/evidence/evidence.ts';
import type { DevtoolsHost, DevtoolsSession, DevtoolsTarget } from '../../observers/cdp-host.ts';
import type { Stop } from '../../observers/observer.ts';
import type { RunningBrowser } from '../browser/launch.ts';

/** Chromium's names for what we call workers (content/browser/devtools/devtools_agent_host_impl.cc). */
const WORKERS: Readonly<Record<string, WorkerEvidence['type']>> = {
  worker: 'dedicated', shared_worker: 'shared', service_worker: 'service',
  worklet: 'worklet', shared_storage_worklet: 'worklet', auction_worklet: 'worklet',
};
const KINDS: Readonly<Record<string, DevtoolsTarget['kind']>> = { page: 'page', iframe: 'frame' };

const ATTACH = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

/** Pages, and the workers that belong to none; frames and other workers are met through the page they are in. */
const UPPERMOST = [{ type: 'page' }, { type: 'shared_worker' }, { type: 'service_worker' }, { exclude: true }];
/**
 * The visitor's own page is met through its tab instead: only there Chromium lets pages be prerendered, and tells of them. Windows
 * that it opens are not, because their tabs go on before the pages in them have been prepared (Chromium 156, measured).
 */
const IN_TAB = [{ type: 'page' }, { exclude: true }];
/** All but what is met above: a service worker would be told twice, once by its page. */
const IN_PAGE = [...['browser', 'tab', 'shared_worker', 'service_worker'].map(type => ({ type, exclude: true })), {}];

export interface Targets {
  readonly onTarget: DevtoolsHost['onTarget'];
  readonly onFront: DevtoolsHost['onFront'];
  /** Starts meeting targets, and opens the visitor's own page: whoever listens must do so before. */
  readonly begin: () => Promise<void>;
  readonly stop: Stop;
}

type Attached = Protocol.Target.AttachedToTargetEvent;

/** Which page the visitor has before them: the first, and whatever takes its place in their tab. */
interface Front { page: string; isOpen: boolean }

/**
 * Meets every target of one browser context before its first line of code, lets everyone prepare it, and sends it on its
 * way.
 */
export function watchTargets({ connection }: RunningBrowser, contextId: string): Targets {
  const preparers = new Set<(target: DevtoolsTarget) => void>();
  const fronts = new Set<(target: DevtoolsTarget) => void>();
  const stops: Stop[] = [];
  const front: Front = { page: '', isOpen: false };

  const meet = ({ sessionId, targetInfo }: Attached): DevtoolsTarget => {
    const target = targetOf(targetInfo, connection.session(sessionId), front);
    for (const prepare of [...preparers]) prepare(target);
    stops.push(target.session.on('Target.attachedToTarget', told => { meet(told); }));
    // Commands reach a target in the order they were sent: it starts when all that came before has been heard.
    send(target.session, 'Target.setAutoAttach', { ...ATTACH, filter: IN_PAGE });
    send(target.session, 'Runtime.runIfWaitingForDebugger');
    return target;
  };
  const meetUppermost = (told: Attached): void => {
    const { browserContextId, type } = told.targetInfo;
    if (browserContextId !== contextId || type === 'tab') return;
    if (type === 'page' && !front.isOpen) leave(told, connection);
    else meet(told);
  };
  return {
    onTarget: prepare => listenIn(preparers, prepare),
    onFront: heard => listenIn(fronts, heard),
    begin: async () => {
      stops.push(connection.browser.on('Target.attachedToTarget', meetUppermost));
      await connection.browser.send('Target.setAutoAttach', { ...ATTACH, filter: UPPERMOST });
      const { targetId } = await connection.browser.send('Target.createTarget', { url: 'about:blank', browserContextId: contextId, forTab: true });
      front.isOpen = true;
      const { sessionId } = await connection.browser.send('Target.attachToTarget', { targetId, flatten: true });
      stops.push(await watchTab(connection.session(sessionId), { front, meet, fronts }));
    },
    stop: () => { for (const stop of stops) stop(); },
  };
}

interface TabWatch {
  readonly front: Front;
  readonly meet: (told: Attached) => DevtoolsTarget;
  readonly fronts: ReadonlySet<(target: DevtoolsTarget) => void>;
}

/** Meets the pages of the visitor's tab, and follows which of them they have before them. */
async function watchTab(tab: DevtoolsSession, { front, meet, fronts }: TabWatch): Promise<Stop> {
  const pages = new Map<string, DevtoolsTarget>();
  const stops = [
    tab.on('Target.attachedToTarget', told => {
      if (told.targetInfo.subtype === undefined) front.page ||= told.targetInfo.targetId;
      pages.set(told.targetInfo.targetId, meet(told));
    }),
    tab.on('Target.targetInfoChanged', ({ targetInfo: { targetId: page, subtype } }) => {
      const target = pages.get(page);
      if (subtype !== undefined || target?.isFront() !== false) return;
      front.page = page;
      for (const heard of fronts) heard(target);
    }),
  ];
  await tab.send('Target.setAutoAttach', { ...ATTACH, filter: IN_TAB });
  return () => { for (const stop of stops) stop(); };
}

/** The visitor's own page, met a first time outside of its tab. */
function leave({ sessionId }: Attached, { browser, session }: RunningBrowser['connection']): void {
  send(session(sessionId), 'Runtime.runIfWaitingForDebugger');
  send(browser, 'Target.detachFromTarget', { sessionId });
}

function targetOf({ targetId: id, type, url, parentFrameId, openerFrameId }: Protocol.Target.TargetInfo, session: DevtoolsSession, front: Readonly<Front>): DevtoolsTarget {
  const worker = WORKERS[type];
  return {
    id, session, url, worker,
    kind: worker === undefined ? KINDS[type] ?? 'other' : 'worker',
    parentFrame: parentFrameId ?? openerFrameId ?? '',
    isFront: () => front.page === id,
  };
}

function listenIn<T>(all: Set<T>, one: T): Stop {
  all.add(one);
  return () => void all.delete(one);
}

/** Says something to a target that may be gone already; then there is nothing left to say. */
export function send(session: DevtoolsSession, ...said: Parameters<DevtoolsSession['send']>): void {
  session.send(...said).catch(() => undefined);
}
