import { expect, test } from 'vitest';
import { CHOICES_OF } from '../../../src/core/evidence/states.ts';
import { answerAs } from '../../../src/headless/visit/answer.ts';
import type { Chosen } from '../../../src/headless/choose/choose.ts';
import { deadlinesOf } from '../../../src/headless/visit/shares.ts';
import type { Stage } from '../../../src/headless/visit/stage.ts';

/** What is done in a visit, in order, where each choice ends as given. */
async function doneIn(state: 'S0' | 'S1' | 'S3', ends: Chosen['kind'][] = []): Promise<readonly string[]> {
  const log: string[] = [];
  const stage = { page: { send: (method: string) => { log.push(method); return Promise.resolve(); } } } as unknown as Stage;
  const choices = CHOICES_OF[state];
  const answered = await answerAs(stage, { progress: () => undefined }, {
    choices, deadlines: deadlinesOf({ endMs: 10_000, timeoutMs: 10_000 }, choices).choices,
    settle: untilMs => { log.push(`settle ${Math.round(untilMs / 100)}`); return Promise.resolve('settled'); },
    choose: (_, wanted, untilMs) => { log.push(`${wanted} ${Math.round(untilMs / 100)}`); return Promise.resolve({ kind: ends.shift() ?? 'done', clicks: 1, label: '', why: '' } as Chosen); },
  });
  return [...log, answered];
}

test('the page is opened anew after each choice, and each has time of its own', async () => {
  expect(await doneIn('S0')).toEqual(['settled']);
  expect(await doneIn('S3')).toEqual(['accept 38', 'settle 38', 'Page.reload', 'settle 50', 'withdraw 65', 'settle 65', 'Page.reload', 'settle 77', 'settled']);
});

test.each(['no-banner', 'not-operable', 'out-of-time'] as const)('nothing is done after a choice that ends in %s', async end => {
  expect(await doneIn('S1', [end])).toEqual([expect.stringMatching(/^refuse /u), 'unanswered']);
});
