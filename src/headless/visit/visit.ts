import type { Sighting } from '../../core/evidence/delivery.ts';
import type { EvidenceKind } from '../../core/evidence/evidence.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { FROM_PAGES } from '../../observers/channel/receive.ts';
import { DOCUMENT_OBSERVERS } from '../../observers/document/index.ts';
import { cdpObservers } from '../../observers/cdp/index.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import { aliasesIn } from '../names/aliases.ts';
import type { FollowName } from '../names/chain.ts';
import { readGpcSupport } from './gpc-support.ts';
import type { Visited, VisitEnd, VisitOrder } from './order.ts';
import { play } from './play.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';

const GAP_OF: Readonly<Partial<Record<VisitEnd['kind'], Sighting>>> = {
  busy: { kind: 'gap', of: 'request', reason: 'not-reached', count: 1 },
  unreachable: { kind: 'gap', of: 'navigation', reason: 'not-reached', count: 1 },
  crashed: { kind: 'gap', of: 'request', reason: 'host-stopped', count: 1 },
};

/** Visits one page in a browser context of its own, which nothing survives. Never throws: what was seen is kept. */
export async function visit(browser: RunningBrowser, order: VisitOrder): Promise<Visited> {
  const startedMs = Date.now();
  const visited = ({ end, screenshot, evidence }: Seen): Visited => ({
    end, screenshot,
    log: {
      visit: {
        url: order.url, startedAt: new Date(startedMs).toISOString(), host: 'command', browser: browser.product, state: order.state ?? 'S0',
        ...order.run === undefined ? {} : { run: order.run },
        ...order.profile === undefined ? {} : { profile: order.profile },
        listening: 'auditing', observes: [...observedKinds(), ...order.follow === undefined ? [] : ['alias' as const]],
      },
      evidence,
    },
  });
  order.progress('opening');
  const stage = await openStage(browser, { scripts: order.scripts, startedMs, gpc: order.gpc }).catch((error: unknown) => error as Error);
  if (stage instanceof Error) return visited({ end: { kind: 'crashed', why: stage.message }, screenshot: undefined, evidence: [] });
  const { end, screenshot } = await play(stage, order, startedMs + order.timeoutMs);
  // Once for a page is enough: what a site declares does not change from visit to visit.
  if (order.gpc === true && order.state === 'S4' && (order.run ?? 1) === 1) await readGpcSupport(stage, order.url);
  order.progress('collecting');
  await leave(stage, end);
  if (order.follow !== undefined) await tellAliases(stage, order.url, order.follow);
  return visited({ end, screenshot, evidence: stage.record.evidence() });
}

type Seen = Omit<Visited, 'log'> & Pick<EvidenceLog, 'evidence'>;

async function leave(stage: Stage, end: VisitEnd): Promise<void> {
  await stage.end();
  const gap = GAP_OF[end.kind];
  if (gap !== undefined) stage.record.tell({ document: '', atMs: Date.now() }, gap);
}

async function tellAliases({ record }: Stage, page: string, follow: FollowName): Promise<void> {
  const found = await aliasesIn(page, record.evidence(), follow);
  for (const it of found) record.tell({ document: '', atMs: Date.now() }, it);
}

/** The kinds of evidence the command can gather at all, but for what it is told to leave alone (names). */
export function observedKinds(): readonly EvidenceKind[] {
  return [...new Set([...FROM_PAGES.filter(it => it !== 'gap'), ...[...cdpObservers, ...DOCUMENT_OBSERVERS].flatMap(it => it.emits)]), 'shown', 'markup', 'banner', 'consent', 'watch'];
}
