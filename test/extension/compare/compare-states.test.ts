import { expect, test } from 'vitest';
import { compareStates } from '../../../src/extension/compare/compare-states.ts';
import type { Told } from '../../../src/extension/compare/compare-states.ts';
import type { Plan, Task } from '../../../src/extension/compare/plan.ts';
import { visit } from '../../support/visit.ts';

const PLAN: Plan = { url: 'https://shop.example/', states: ['S0', 'S2'], runs: 2, ground: 'cleared' };
const logOf = ({ state, run }: Task) => visit(PLAN.url, { state, ...run === undefined ? {} : { run } }).log;

test('each state is visited once before any is visited again, one visit at a time, and the logs come state by state', async () => {
  const made: string[] = [];
  const told: Told[] = [];
  const state = { open: 0 };
  const logs = await compareStates(PLAN, {
    signal: new AbortController().signal, tell: it => { told.push(it); },
    visit: async (task, tell) => {
      state.open += 1;
      expect(state.open).toBe(1);
      made.push(`${task.state}.${task.run}`);
      tell('opening');
      await Promise.resolve();
      state.open -= 1;
      return { end: 'done', log: logOf(task) };
    },
  });
  expect(made).toEqual(['S0.1', 'S2.1', 'S0.2', 'S2.2']);
  expect(logs.map(it => `${it.visit.state}.${it.visit.run}`)).toEqual(['S0.1', 'S0.2', 'S2.1', 'S2.2']);
  expect(told.map(it => [it.what, it.at])).toEqual([0, 1, 2, 3].flatMap(at => [['step', at], ['ended', at]]));
});

test('with one visit of each there is nothing to count', async () => {
  const logs = await compareStates({ ...PLAN, runs: 1 }, { signal: new AbortController().signal, tell: () => undefined, visit: task => Promise.resolve({ end: 'done', log: logOf(task) }) });
  expect(logs.map(it => it.visit.run)).toEqual([undefined, undefined]);
});

test('once it is stopped no visit is begun', async () => {
  const controller = new AbortController();
  const made: Task[] = [];
  const comparing = compareStates(PLAN, { signal: controller.signal, tell: () => undefined, visit: task => { made.push(task); controller.abort(); return Promise.resolve({ end: 'done', log: logOf(task) }); } });
  await expect(comparing).rejects.toMatchObject({ name: 'AbortError' });
  expect(made.length).toBe(1);
});
