import { setTimeout as wait } from 'node:timers/promises';
import { typeText } from '../../../src/headless/fill/keyboard.ts';
import { disguise } from '../../../src/headless/visit/disguise.ts';
import { send, watchTargets } from '../../../src/headless/visit/targets.ts';
import type { Targets } from '../../../src/headless/visit/targets.ts';
import type { DevtoolsSession, DevtoolsTarget } from '../../../src/observers/cdp-host.ts';
import { failuresIn } from '../../behaviors/bed/hosts.ts';
import { SHOP } from '../../behaviors/case.ts';
import type { Received } from '../../sites/server/received.ts';
import { STATES } from '../case.ts';
import type { ConsentCase, Press, State } from '../case.ts';
import type { Lane } from './lane.ts';
import { clickOn, labelsOn, spotOf } from './places.ts';
import { keptIn } from './kept.ts';
import { isAtOnce, isDueIn } from './truth.ts';

/** What was seen of a page between two choices, the reload after the first of them included. */
export interface Phase {
  readonly state: State;
  readonly received: readonly Received[];
  /** What had arrived before the reload. */
  readonly atOnce: readonly Received[];
  readonly kept: readonly string[];
  /** Whether it asks again after the reload. */
  readonly asksAgain: boolean;
}

export interface Walk {
  readonly phases: readonly Phase[];
  readonly labels: readonly string[];
  readonly failures: readonly string[];
}

const QUIET_MS = 350;
/** A page that sends nothing must be given the time in which another would: PostHog's and Amplitude's queues here wait half a second. */
const SILENCE_MS = 700;
const PATIENCE_MS = 6_000;

/** Which choices lead into a state. */
const WAY: Readonly<Record<State, readonly { readonly by: keyof Press; readonly into: State }[]>> = {
  S0: [], S4: [],
  S1: [{ by: 'refuse', into: 'S1' }], S2: [{ by: 'accept', into: 'S2' }], S5: [{ by: 'accept', into: 'S5' }],
  S3: [{ by: 'accept', into: 'S2' }, { by: 'back', into: 'S3' }],
};

/** Somebody visits the page, makes the choices that lead into a state, and loads it again after each. */
export async function walk(lane: Lane, it: ConsentCase, state: State): Promise<Walk> {
  const gpc = STATES.indexOf(state) >= STATES.indexOf('S4');
  const visitor = await enter(lane, gpc);
  const failures: string[] = [];
  try {
    const open = (): Promise<void> => load(visitor, `https://${SHOP}/${it.id}${it.query === undefined ? '' : `?${it.query}`}`);
    const phase = async (into: State, does: () => Promise<void>, again: boolean): Promise<Phase> => {
      lane.forget();
      await does();
      const due = it.arrives[into] ?? [];
      await quiet(lane, !again ? due : isAtOnce(it, into) ? due.filter(line => !it.arrives.S0?.includes(line)) : []);
      const atOnce = lane.received();
      if (again) { await open(); await quiet(lane, due); }
      const received = lane.received();
      failures.push(...failuresIn(received));
      return { state: into, received, atOnce, kept: await keptIn(lane.browser, visitor.contextId, visitor.page), asksAgain: again && await asks(visitor, it) };
    };
    const type = async (): Promise<void> => { await typeInto(visitor.page, it.types ?? {}); };
    const first = await phase(gpc ? 'S4' : 'S0', async () => { await open(); await type(); }, false);
    const labels = await labelsWhenShown(visitor, it);
    const rest: Phase[] = [];
    for (const { by, into } of WAY[state]) {
      rest.push(await phase(into, async () => {
        for (const path of it.press?.[by] ?? []) await clickOn(visitor.page, path, visitor.frames).catch((error: unknown) => failures.push(String(error)));
        // The page may load itself anew, and nobody types into a page that is going.
        if (it.types !== undefined) await quiet(lane, []);
        await type();
      }, true));
    }
    return { phases: [first, ...rest], labels, failures };
  } finally {
    await visitor.leave();
  }
}

interface Visiting {
  readonly page: DevtoolsSession;
  readonly frames: Map<string, DevtoolsSession>;
  readonly contextId: string;
  readonly leave: () => Promise<void>;
}

async function enter({ browser }: Lane, gpc: boolean): Promise<Visiting> {
  const { browserContextId: contextId } = await browser.connection.browser.send('Target.createBrowserContext', {});
  const targets = watchTargets(browser, contextId);
  const frames = new Map<string, DevtoolsSession>();
  targets.onTarget(disguise(browser));
  targets.onTarget(({ kind, id, session }) => { if (kind === 'frame') frames.set(id, session); });
  if (gpc) targets.onTarget(sayGpc);
  const page = await firstPage(targets);
  await page.send('Page.enable');
  return {
    page, frames, contextId,
    leave: async () => {
      targets.stop();
      await browser.connection.browser.send('Target.disposeBrowserContext', { browserContextId: contextId });
    },
  };
}

async function firstPage(targets: Targets): Promise<DevtoolsSession> {
  const found = new Promise<DevtoolsSession>(tell => { targets.onTarget(({ kind, session }) => { if (kind === 'page') tell(session); }); });
  await targets.begin();
  return found;
}

/** As the specification has it: a header on each request and a property of each `navigator` (https://w3c.github.io/gpc/). */
function sayGpc({ session, kind }: DevtoolsTarget): void {
  if (kind !== 'page' && kind !== 'frame') return;
  send(session, 'Page.enable');
  send(session, 'Network.enable');
  send(session, 'Network.setExtraHTTPHeaders', { headers: { 'Sec-GPC': '1' } });
  send(session, 'Page.addScriptToEvaluateOnNewDocument', { source: `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true, enumerable: true })` });
}

async function load({ page }: Visiting, url: string): Promise<void> {
  const loaded = new Promise<void>(done => {
    const stop = page.on('Page.loadEventFired', () => { stop(); done(); });
  });
  await page.send('Page.navigate', { url });
  await Promise.race([loaded, wait(PATIENCE_MS)]);
}

/** Until all has arrived that must, and nothing comes any more. What is missing is said by the test. */
async function quiet({ received }: Lane, due: readonly string[]): Promise<void> {
  const startMs = Date.now();
  for (;;) {
    const nowMs = Date.now();
    const sinceMs = nowMs - (received().at(-1)?.atMs ?? startMs);
    const isComplete = nowMs - startMs > SILENCE_MS && due.every(line => isDueIn(received(), line));
    if (nowMs - startMs > PATIENCE_MS || isComplete && sinceMs > QUIET_MS) return;
    await wait(50);
  }
}

async function typeInto(page: DevtoolsSession, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, text] of Object.entries(fields)) {
    await page.send('Runtime.evaluate', { expression: `{ const it = document.querySelector(${JSON.stringify(field)}); it.value = ''; it.focus(); }` });
    await typeText(page, text);
    await page.send('Runtime.evaluate', { expression: 'document.activeElement.blur()' });
  }
}

function firstPressed({ press }: ConsentCase): string | undefined {
  return press?.accept?.[0] ?? press?.refuse?.[0];
}

async function asks({ page, frames }: Visiting, it: ConsentCase): Promise<boolean> {
  const path = firstPressed(it);
  return path !== undefined && await spotOf(page, path, frames) !== undefined;
}

/** A banner may be late. */
async function labelsWhenShown(visitor: Visiting, it: ConsentCase): Promise<readonly string[]> {
  const deadline = Date.now() + PATIENCE_MS;
  while (firstPressed(it) !== undefined && !await asks(visitor, it) && Date.now() < deadline) await wait(100);
  return labelsOn(visitor.page, visitor.frames);
}
