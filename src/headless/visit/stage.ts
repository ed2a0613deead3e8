import type { DevtoolsHost, DevtoolsSession, DevtoolsTarget } from '../../observers/cdp-host.ts';
import { cdpObservers } from '../../observers/cdp/index.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import { inject } from './inject.ts';
import type { Injection, Scripts } from './inject.ts';
import { disguise } from './disguise.ts';
import { followDocuments } from './documents.ts';
import { followFront } from './front-page.ts';
import { speakGpc } from './gpc.ts';
import { openRecord } from './record.ts';
import type { VisitRecord } from './record.ts';
import { send, watchTargets } from './targets.ts';
import type { Targets } from './targets.ts';
import { watchTraffic } from './traffic.ts';
import type { Traffic } from './traffic.ts';

/** An empty page in a fresh browser context, with everyone in place who will watch what happens on it. */
export interface Stage {
  /** The page that the visitor has before them; a prerendered one may take its place. */
  readonly page: DevtoolsSession;
  /** Its target, and its uppermost frame. */
  readonly pageId: () => string;
  readonly contextId: string;
  readonly browser: RunningBrowser;
  readonly record: VisitRecord;
  readonly traffic: Traffic;
  readonly injection: Injection;
  readonly scripts: Scripts;
  /** Reads what can be read at the end only, and takes everything down. */
  readonly end: () => Promise<void>;
}

/** Late bodies and the last words of the page may take this long at the end. */
const LAST_WORDS_MAX_MS = 1_000;

/** What a stage is set up for. */
export interface Setting {
  readonly scripts: Scripts;
  readonly startedMs: number;
  readonly gpc?: true | undefined;
}

export async function openStage(browser: RunningBrowser, { scripts, startedMs, gpc }: Setting): Promise<Stage> {
  const { connection } = browser;
  const { browserContextId: contextId } = await connection.browser.send('Target.createBrowserContext', {});
  const record = openRecord(startedMs);
  const targets = watchTargets(browser, contextId);
  const { host, atEnd } = hostOn(browser, contextId, targets);
  targets.onTarget(disguise(browser));
  targets.onTarget(answerDialogs);
  if (gpc) speakGpc(host, record.tell);
  const traffic = watchTraffic(host);
  const stops = cdpObservers.map(it => it.observe(host, record.tell));
  const injection = inject(host, scripts, record.take);
  const page = firstPage(targets);
  await targets.begin();
  const { session, id: pageId } = followFront(await page, targets.onFront);
  // The page will move to another process when it opens its site, and takes along only what it has already been told.
  await session.send('Runtime.evaluate', { expression: '0' });
  await browser.timers.begin();
  return {
    page: session, pageId, contextId, browser, record, traffic, injection, scripts,
    end: async () => {
      await withinMs(Promise.all([atEnd(), browser.timers.end()]), LAST_WORDS_MAX_MS * 3);
      for (const stop of [...stops, traffic.stop, injection.stop, targets.stop]) stop();
      await withinMs(connection.browser.send('Target.disposeBrowserContext', { browserContextId: contextId }), LAST_WORDS_MAX_MS);
    },
  };
}

function hostOn({ connection }: RunningBrowser, contextId: string, { onTarget, onFront }: Targets): { readonly host: DevtoolsHost; readonly atEnd: () => Promise<void> } {
  const readers = new Set<() => Promise<void>>();
  const work = new Set<Promise<void>>();
  const host: DevtoolsHost = {
    browser: connection.browser, contextId, onTarget, onFront, documentIn: followDocuments(onTarget), nowMs: () => Date.now(),
    onEnd: read => {
      readers.add(read);
      return () => void readers.delete(read);
    },
    pending: it => {
      work.add(it);
      void it.finally(() => work.delete(it));
    },
  };
  return {
    host,
    atEnd: async () => {
      await withinMs(Promise.all([...work]), LAST_WORDS_MAX_MS);
      await Promise.all([...readers].map(read => read()));
    },
  };
}

function firstPage({ onTarget }: Targets): Promise<DevtoolsTarget> {
  return new Promise(found => {
    const stop = onTarget(target => {
      if (target.kind !== 'page') return;
      stop();
      found(target);
    });
  });
}

/** What a page asks people has nobody to answer it, and it would wait. */
function answerDialogs({ session, kind }: DevtoolsTarget): void {
  if (kind !== 'page') return;
  session.on('Page.javascriptDialogOpening', () => { send(session, 'Page.handleJavaScriptDialog', { accept: true }); });
}

/** The end of the work, or of our patience; a failure is an end like another. */
export async function withinMs(work: Promise<unknown>, ms: number): Promise<void> {
  await Promise.race([work.catch(() => undefined), new Promise(done => { setTimeout(done, ms).unref(); })]);
}
