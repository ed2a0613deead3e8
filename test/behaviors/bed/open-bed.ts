import type { EvidenceLog } from '../../../src/core/evidence/log.ts';
import { launch } from '../../../src/headless/browser/launch.ts';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import type { Scripts } from '../../../src/headless/visit/inject.ts';
import type { VisitEnd } from '../../../src/headless/visit/order.ts';
import { visit } from '../../../src/headless/visit/visit.ts';
import type { Answer, Received } from '../../sites/server/received.ts';
import { serveHosts } from '../../sites/server/serve-hosts.ts';
import { browserPath } from '../../support/browser-path.ts';
import { bundleOf } from '../../support/bundle.ts';
import { SHOP } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { answersFor, failuresIn, lineOf } from './hosts.ts';
import { openAudits, VISITOR } from './knowledges.ts';
import type { Found } from './knowledges.ts';
import { withVisitor } from './visitor.ts';

/** One browser and all hosts of the cases, for one case after the other, each in a browser context of its own. */
export interface Bed {
  readonly play: (it: BehaviorCase) => Promise<Played>;
  readonly close: () => Promise<void>;
}

/** How the visit to a case went. */
export interface Played {
  readonly end: VisitEnd;
  readonly log: EvidenceLog;
  /** What the servers got: the truth. */
  readonly received: readonly Received[];
  /** What should have arrived there and did not. */
  readonly missing: readonly string[];
  /** What scripts of the page failed with. */
  readonly failures: readonly string[];
  readonly found: Found;
}

const PATIENCE_MS = 30_000;

export async function openBed(): Promise<Bed> {
  const state: { answer: (request: Received) => Answer } = { answer: () => ({ status: 404 }) };
  const hosts = await serveHosts(['*'], request => state.answer(request));
  const browser = await launch({ path: browserPath(), extra: [...hosts.chromiumArgs] });
  const scripts = await injectedScripts();
  const findingsIn = openAudits();
  return {
    play: async it => {
      state.answer = await answersFor(it);
      hosts.forget();
      const { log, end } = await visit(occupied(browser, it), { url: `https://${SHOP}/${it.id}${it.query === undefined ? '' : `?${it.query}`}`, scripts, persona: VISITOR, timeoutMs: PATIENCE_MS, progress: () => undefined });
      const received = hosts.received();
      return {
        end, log, received, found: findingsIn(log),
        missing: it.arrives.filter(asked => !received.some(got => lineOf(got).startsWith(asked))),
        failures: failuresIn(received),
      };
    },
    close: async () => {
      await browser.close();
      await hosts.stop();
    },
  };
}

function occupied(browser: RunningBrowser, { act }: BehaviorCase): RunningBrowser {
  return act === undefined ? browser : withVisitor(browser, act);
}

/** From source, so that a detector's author need not build; they end as the built ones do, for the page must not learn their name. */
export async function injectedScripts(): Promise<Scripts> {
  const made = async (name: string): Promise<string> => `${(await bundleOf(`src/headless/injected/${name}.ts`)).trimEnd()}\n//# sourceURL=<anonymous>\n`;
  return { page: await made('page'), isolated: await made('isolated'), shown: await made('shown'), banner: await made('banner') };
}
