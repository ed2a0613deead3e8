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

/**
 * Tabs, and the workers that serve several documents. Pages are met through their tab, because only there Chromium lets pages
 * be prerendered, and tells of them; frames and other workers are met through the page they are in.
 */
const UPPERMOST = [{ type: 'tab' }, { type: 'shared_worker' }, { type: 'service_worker' }, { exclude: true }];
const IN_TAB = [{ type: 'page' }, { exclude: true }];
/** All but what is met above: a service worker would be told twice, once by its page. */
const IN_PAGE = [...['browser', 'tab', 'shared_worker', 'service_worker'].map(type => ({ type, exclude: true })), {}];

export interface Targets {
  readonly onTarget: DevtoolsHost['onTarget'];
  readonly onFront: DevtoolsHost['onFront'];
  /** Starts meeting targets: whoever listens must do so before. */
  readonly begin: () => Promise<void>;
  readonly stop: Stop;
}

type Attached = Protocol.Target.AttachedToTargetEvent;

/** Which tab and page the visitor has before them: the first, and whatever takes its place. */
interface Front { tab: string; page: string }

/**
 * Meets every target of one browser context before its first line of code, lets everyone prepare it, and sends it on its
 * way.
 */
export function watchTargets({ connection }: RunningBrowser, contextId: string): Targets {
  const preparers = new Set<(target: DevtoolsTarget) => void>();
  const fronts = new Set<(target: DevtoolsTarget) => void>();
  const stops: Stop[] = [];
  const front: Front = { tab: '', page: '' };

  /** Commands reach a target in the order they were sent: it starts when all that came before has been heard. */
  const letGo = (session: DevtoolsSession, meetNext: (told: Attached) => void, filter: Protocol.Target.TargetFilter): void => {
    stops.push(session.on('Target.attachedToTarget', meetNext));
    send(session, 'Target.setAutoAttach', { ...ATTACH, filter });
    send(session, 'Runtime.runIfWaitingForDebugger');
  };
  const meet = ({ sessionId, targetInfo }: Attached): DevtoolsTarget => {
    const target = targetOf(targetInfo, connection.session(sessionId), front);
    for (const prepare of [...preparers]) prepare(target);
    letGo(target.session, told => { meet(told); }, IN_PAGE);
    return target;
  };
  const meetTab = ({ sessionId, targetInfo: { targetId: tab } }: Attached): void => {
    const session = connection.session(sessionId);
    const pages = new Map<string, DevtoolsTarget>();
    front.tab ||= tab;
    const show = (page: Protocol.Target.TargetInfo): void => {
      const target = pages.get(page.targetId);
      if (tab !== front.tab || page.subtype !== undefined || target?.isFront() !== false) return;
      front.page = page.targetId;
      for (const heard of fronts) heard(target);
    };
    stops.push(session.on('Target.targetInfoChanged', it => { show(it.targetInfo); }));
    letGo(session, told => {
      if (tab === front.tab && told.targetInfo.subtype === undefined) front.page ||= told.targetInfo.targetId;
      pages.set(told.targetInfo.targetId, meet(told));
    }, IN_TAB);
  };
  return {
    onTarget: prepare => listenIn(preparers, prepare),
    onFront: heard => listenIn(fronts, heard),
    begin: async () => {
      stops.push(connection.browser.on('Target.attachedToTarget', told => {
        if (told.targetInfo.browserContextId === contextId) (told.targetInfo.type === 'tab' ? meetTab : meet)(told);
      }));
      await connection.browser.send('Target.setAutoAttach', { ...ATTACH, filter: UPPERMOST });
    },
    stop: () => { for (const stop of stops) stop(); },
  };
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
