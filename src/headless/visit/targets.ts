import type { Protocol } from 'puppeteer-core';
import type { DevtoolsHost, DevtoolsSession, DevtoolsTarget } from '../../observers/cdp-host.ts';
import type { Stop } from '../../observers/observer.ts';
import type { RunningBrowser } from '../browser/launch.ts';

const KINDS: Readonly<Record<string, DevtoolsTarget['kind']>> = {
  page: 'page', iframe: 'frame', worker: 'worker', shared_worker: 'worker', service_worker: 'worker',
};

const ATTACH = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

/** Pages, and the workers that belong to none; frames and other workers are met through the page they are in. */
const UPPERMOST = [{ type: 'page' }, { type: 'shared_worker' }, { type: 'service_worker' }];

export interface Targets {
  readonly onTarget: DevtoolsHost['onTarget'];
  /** Starts meeting targets: whoever listens must do so before. */
  readonly begin: () => Promise<void>;
  readonly stop: Stop;
}

/**
 * Meets every target of one browser context before its first line of code, lets everyone prepare it, and sends it on its
 * way. What is not prepared for (an extension, a worklet) is sent on at once.
 */
export function watchTargets({ connection }: RunningBrowser, contextId: string): Targets {
  const preparers = new Set<(target: DevtoolsTarget) => void>();
  const stops: Stop[] = [];

  const meet = ({ sessionId, targetInfo }: Protocol.Target.AttachedToTargetEvent): void => {
    if (targetInfo.browserContextId !== contextId) return;
    const session = connection.session(sessionId);
    const kind = KINDS[targetInfo.type];
    if (kind !== undefined) for (const prepare of [...preparers]) prepare({ id: targetInfo.targetId, session, kind });
    stops.push(session.on('Target.attachedToTarget', meet));
    // Commands reach a target in the order they were sent: it starts when all that came before has been heard.
    send(session, 'Target.setAutoAttach', ATTACH);
    send(session, 'Runtime.runIfWaitingForDebugger');
  };
  return {
    onTarget: prepare => {
      preparers.add(prepare);
      return () => void preparers.delete(prepare);
    },
    begin: async () => {
      stops.push(connection.browser.on('Target.attachedToTarget', meet));
      await connection.browser.send('Target.setAutoAttach', { ...ATTACH, filter: UPPERMOST });
    },
    stop: () => { for (const stop of stops) stop(); },
  };
}

/** Says something to a target that may be gone already; then there is nothing left to say. */
export function send(session: DevtoolsSession, ...said: Parameters<DevtoolsSession['send']>): void {
  session.send(...said).catch(() => undefined);
}
