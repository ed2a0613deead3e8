import { expect, test } from 'vitest';
import { inLanes, laneCount, lanesOf } from '../../../src/headless/compare/lanes.ts';

test.each([
  ['as many as the processors bear', { freeBytes: 64e9, processors: 2 }, 4],
  ['as many as fit into memory', { freeBytes: 1.3e9, processors: 8 }, 2],
  ['one, however little there is', { freeBytes: 1e6, processors: 1 }, 1],
  ['no more than are of use', { freeBytes: 1e12, processors: 64 }, 8],
])('%s', (_, machine, expected) => {
  expect(laneCount(machine)).toBe(expected);
});

const browser = (name: string, log: string[]) => ({ name, close: () => { log.push(`${name} closed`); return Promise.resolve(); } });
const pause = (ms: number): Promise<void> => new Promise(done => { setTimeout(done, ms); });

test('answers come in the order of the tasks, whoever was quicker, and the browsers that were started for them go', async () => {
  const log: string[] = [];
  const lanes = lanesOf(browser('first', log), () => Promise.resolve(browser('more', log)), 2);
  const answers = await inLanes([30, 1, 5], lanes, { work: async (ms, { name }) => { await pause(ms); return `${name} ${ms}`; } });
  expect(answers).toEqual(['first 30', 'more 1', 'more 5']);
  expect(log).toEqual(['more closed']);
});

test('a browser that cannot be started costs its lane alone', async () => {
  const log: string[] = [];
  const lanes = lanesOf(browser('first', log), () => Promise.reject(new Error('no memory')), 3);
  expect(await inLanes([1, 2, 3], lanes, { work: task => Promise.resolve(task) })).toEqual([1, 2, 3]);
});

test('what fails is told, and the browsers go all the same', async () => {
  const log: string[] = [];
  const lanes = lanesOf(browser('first', log), () => Promise.resolve(browser('more', log)), 2);
  await expect(inLanes([1, 2], lanes, { work: async task => { await pause(5); if (task === 1) throw new Error('gone'); } })).rejects.toThrow('gone');
  expect(log).toEqual(['more closed']);
});

test('a browser that is spent does not fail at all that is left: another does it', async () => {
  const log: string[] = [];
  const lanes = lanesOf(browser('dead', log), () => Promise.resolve(browser('more', log)), 2);
  const answers = await inLanes([1, 2, 3, 4], lanes, { work: async (task, { name }) => { await pause(name === 'dead' ? 1 : 10); return `${name} ${task}`; }, isSpent: it => it.startsWith('dead') });
  expect(answers).toEqual(['more 1', 'more 2', 'more 3', 'more 4']);
});
