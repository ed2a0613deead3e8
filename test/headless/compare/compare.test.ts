import { expect, test } from 'vitest';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import { compareStates } from '../../../src/headless/compare/compare.ts';
import type { Comparison } from '../../../src/headless/compare/compare.ts';
import type { Visited, VisitEnd, VisitOrder } from '../../../src/headless/visit/order.ts';
import { visit } from '../../support/visit.ts';

const URL = 'https://shop.example/';
const ORDER = { url: URL, persona: {}, timeoutMs: 1, progress: () => undefined, scripts: { page: '', isolated: '', shown: '', banner: '' } } as VisitOrder;
const BROWSER = { close: () => Promise.resolve() } as RunningBrowser;
const LANES: Comparison['lanes'] = [1, 2].map(() => ({ open: () => Promise.resolve(BROWSER), close: () => Promise.resolve() }));
const seen = ({ state = 'S0', run }: VisitOrder, end: VisitEnd = { kind: 'done' }): Visited => ({ log: visit(URL, { state, ...run === undefined ? {} : { run } }).log, screenshot: Buffer.from(`${state}${run}`), end });

test('a page is visited in each state as often as was asked, with the same persona, and told state by state', async () => {
  const personas = new Set<unknown>();
  const { logs, screenshot, end } = await compareStates(ORDER, {
    states: ['S0', 'S2'], runs: 2, lanes: LANES,
    look: async (_, order) => {
      personas.add(order.persona);
      await new Promise(done => { setTimeout(done, order.state === 'S0' ? 20 : 1); });
      return seen(order);
    },
  });
  expect(logs.map(it => [it.visit.state, it.visit.run])).toEqual([['S0', 1], ['S0', 2], ['S2', 1], ['S2', 2]]);
  expect([screenshot?.toString(), end, personas.size]).toEqual(['S01', { kind: 'done' }, 1]);
});

test('one visit of each needs no number', async () => {
  const { logs } = await compareStates(ORDER, { states: ['S1'], runs: 1, lanes: LANES, look: (_, order) => Promise.resolve(seen(order)) });
  expect(logs.map(it => it.visit.run)).toEqual([undefined]);
});

test('a first visit that did not reach the page does not speak for the others', async () => {
  const look: Comparison['look'] = (_, order) => Promise.resolve(seen(order, order.state === 'S0' ? { kind: 'unreachable', why: 'reset' } : { kind: 'busy' }));
  expect((await compareStates(ORDER, { states: ['S0', 'S2'], runs: 1, lanes: LANES, look })).end).toEqual({ kind: 'busy' });
  expect((await compareStates(ORDER, { states: ['S0'], runs: 2, lanes: LANES, look })).end.kind).toBe('unreachable');
});
