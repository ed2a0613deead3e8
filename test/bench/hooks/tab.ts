import { setTimeout as wait } from 'node:timers/promises';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import type { DevtoolsSession } from '../../../src/observers/cdp-host.ts';

/** A tab of a fresh browser context: no cookies, no cache, no process that another run has warmed. */
export interface Tab {
  readonly session: DevtoolsSession;
  readonly open: (url: string) => Promise<void>;
  /** Milliseconds of processor time that the page's main thread has used. */
  readonly cpuMs: () => Promise<number>;
  /** Bytes that scripts of the page's process hold, once everything is thrown away that can be. */
  readonly heapBytes: () => Promise<number>;
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

export async function openTab({ connection }: RunningBrowser): Promise<Tab> {
  const { browser } = connection;
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = connection.session(sessionId);
  await session.send('Page.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    session,
    open: async url => { await session.send('Page.navigate', { url }); },
    cpuMs: async () => (await metricsOf(session))('ThreadTime') * 1000,
    heapBytes: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metricsOf(session))('JSHeapUsedSize');
    },
    evaluate: async expression => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId });
      await browser.send('Target.disposeBrowserContext', { browserContextId });
      await wait(50);
    },
  };
}

/** What the browser counts of a page: seconds, bytes, numbers. */
async function metricsOf(session: DevtoolsSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return name => metrics.find(it => it.name === name)?.value ?? NaN;
}
