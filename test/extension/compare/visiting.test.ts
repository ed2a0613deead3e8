import { expect, test } from 'vitest';
import type { ComparedState } from '../../../src/core/evidence/log.ts';
import { pauseUntil } from '../../../src/extension/compare/pause.ts';
import type { Stage, VisitStep } from '../../../src/extension/compare/visiting.ts';
import { visitAs } from '../../../src/extension/compare/visiting.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const LOG = visit(SHOP).goesTo(SHOP).log;

/** A tab in which a page comes at once, and is quiet. */
function stage(more: Partial<Stage> = {}): Stage & { readonly did: string[] } {
  const state = { pages: 1 };
  const did: string[] = [];
  return {
    did,
    pulse: () => Promise.resolve({ pages: state.pages, url: SHOP, movedMs: 0 }),
    tab: () => Promise.resolve('complete'),
    reload: () => { state.pages += 1; did.push('reload'); return Promise.resolve(); },
    choose: wanted => { did.push(wanted); return Promise.resolve({ kind: 'done', said: [{ seen: { kind: 'consent', state: wanted === 'accept' ? 'granted' : 'refused', by: 'audit', label: wanted, clicks: 1 }, atMs: 5 }] }); },
    log: () => Promise.resolve(LOG),
    pause: pauseUntil(new AbortController().signal),
    ...more,
  };
}
const endOf = async (given: Stage, state: ComparedState = 'S1'): Promise<string> => (await visitAs(given, state, () => undefined)).end;

test.concurrent.each([['S0', []], ['S1', ['refuse', 'reload']], ['S3', ['accept', 'reload', 'withdraw', 'reload']], ['S4', []], ['S5', ['accept', 'reload']]] as const)('%s: what it stands for is done, and the page loaded anew after each choice', async (state, done) => {
  const given = stage();
  const steps: VisitStep[] = [];
  const seen = await visitAs(given, state, it => { steps.push(it); });
  expect(given.did).toEqual(done);
  expect(seen).toMatchObject({ end: 'done', log: LOG, gaps: [] });
  expect(seen.said.map(it => it.seen.label)).toEqual(done.filter(it => it !== 'reload'));
  expect([steps[0], steps.at(-1)]).toEqual(['opening', 'collecting']);
}, 20_000);

test.concurrent('a choice that could not be made ends the visit, with a gap; what was seen of the page is kept', async () => {
  const given = stage({ choose: () => Promise.resolve({ kind: 'not-operable', said: [] }) });
  expect(await visitAs(given, 'S3', () => undefined)).toMatchObject({ end: 'not-operable', log: LOG, gaps: [{ of: 'consent', reason: 'not-operable' }] });
  expect(given.did).toEqual([]);
  expect(await endOf(stage({ choose: () => Promise.resolve({ kind: 'no-banner', said: [] }) }))).toBe('no-banner');
}, 20_000);

test.concurrent('of a page that does not come, of a tab that is closed or shows another site, nothing is said', async () => {
  expect(await visitAs(stage({ pulse: () => Promise.resolve(undefined) }), 'S0', () => undefined)).toEqual({ end: 'unreachable', said: [], gaps: [] });
  expect(await visitAs(stage({ tab: () => Promise.resolve('closed') }), 'S0', () => undefined)).toEqual({ end: 'closed', said: [], gaps: [] });
  const state = { asked: 0 };
  const strays = stage({ pulse: () => { state.asked += 1; return Promise.resolve({ pages: 1, url: state.asked > 1 ? 'https://other.example/' : SHOP, movedMs: 0 }); } });
  expect(await endOf(strays, 'S0')).toBe('elsewhere');
}, 20_000);

test.concurrent('a page that leads to another host of its site, or to another site at once, is seen', async () => {
  expect(await endOf(stage({ pulse: () => Promise.resolve({ pages: 2, url: 'https://www.shop-other.example/', movedMs: 0 }) }), 'S0')).toBe('done');
}, 20_000);

test.concurrent('a page that is never quiet is taken as it is, and that is a gap', async () => {
  const busy = stage({ pulse: () => Promise.resolve({ pages: 1, url: SHOP, movedMs: Date.now() }) });
  expect(await visitAs(busy, 'S0', () => undefined)).toMatchObject({ end: 'busy', gaps: [{ of: 'request', reason: 'not-reached' }] });
}, 30_000);

test.concurrent('a visit is stopped wherever it is', async () => {
  const controller = new AbortController();
  const visiting = visitAs(stage({ pause: pauseUntil(controller.signal) }), 'S1', () => undefined);
  setTimeout(() => { controller.abort(); }, 50);
  await expect(visiting).rejects.toMatchObject({ name: 'AbortError' });
});
