import type { Sighting } from '../../core/evidence/delivery.ts';
import type { EvidenceKind } from '../../core/evidence/evidence.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { DOCUMENT_OBSERVERS } from '../../observers/document/index.ts';
import { cdpObservers } from '../../observers/cdp/index.ts';
import { PAGE_OBSERVERS } from '../../observers/page/index.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import type { Persona } from '../persona/persona.ts';
import type { Scripts } from './inject.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { play } from './play.ts';

export interface VisitOrder {
  readonly url: string;
  readonly scripts: Scripts;
  /** Typed into the page's forms. */
  readonly persona: Persona;
  readonly timeoutMs: number;
  /** Told what is going on, in a few words. */
  readonly progress: (what: Step) => void;
}

export type Step = 'opening' | 'loading' | 'settling' | 'filling' | 'submitting' | 'collecting';

/** How a visit went: its evidence, whatever happened, and what happened. */
export interface Visited {
  readonly log: EvidenceLog;
  readonly screenshot: Buffer | undefined;
  readonly end: VisitEnd;
}

export type VisitEnd =
  | { readonly kind: 'done' }
  /** Something was still going on when the time was up. */
  | { readonly kind: 'busy' }
  /** The page's own answer was an error; it was visited all the same. */
  | { readonly kind: 'http-error'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'crashed'; readonly why: string };

const GAP_OF: Readonly<Partial<Record<VisitEnd['kind'], Sighting>>> = {
  busy: { kind: 'gap', of: 'request', reason: 'not-reached', count: 1 },
  unreachable: { kind: 'gap', of: 'navigation', reason: 'not-reached', count: 1 },
  crashed: { kind: 'gap', of: 'request', reason: 'host-stopped', count: 1 },
};

/** Visits one page in a browser context of its own, which nothing survives. Never throws: what was seen is kept. */
export async function visit(browser: RunningBrowser, order: VisitOrder): Promise<Visited> {
  const startedMs = Date.now();
  order.progress('opening');
  const stage = await openStage(browser, { scripts: order.scripts, startedMs });
  const { end, screenshot } = await play(stage, order, startedMs + order.timeoutMs);
  order.progress('collecting');
  await leave(stage, end);
  return {
    end, screenshot,
    log: {
      visit: {
        url: order.url, startedAt: new Date(startedMs).toISOString(), host: 'command', browser: browser.product, state: 'S0',
        observes: observedKinds(),
      },
      evidence: stage.record.evidence(),
    },
  };
}

async function leave(stage: Stage, end: VisitEnd): Promise<void> {
  await stage.end();
  const gap = GAP_OF[end.kind];
  if (gap !== undefined) stage.record.tell({ document: '', atMs: Date.now() }, gap);
}

/** The kinds of evidence the command can gather at all. */
export function observedKinds(): readonly EvidenceKind[] {
  return [...new Set([...cdpObservers, ...PAGE_OBSERVERS, ...DOCUMENT_OBSERVERS].flatMap(it => it.emits))];
}
