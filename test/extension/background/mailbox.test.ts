import { expect, test, vi } from 'vitest';
import { openMailbox } from '../../../src/extension/background/mailbox.ts';

test('events wait for whoever takes them, in their order, however long each takes', async () => {
  const opening: { resolve?: (it: string) => void } = {};
  const mailbox = openMailbox(new Promise<string>(resolve => { opening.resolve = resolve; }));
  const done: string[] = [];
  mailbox.put(async it => { await Promise.resolve(); await Promise.resolve(); done.push(`1 ${it}`); });
  mailbox.put(it => { done.push(`2 ${it}`); });
  opening.resolve?.('ready');
  expect(await mailbox.after(() => Promise.resolve(done.length))).toBe(2);
  expect(done).toEqual(['1 ready', '2 ready']);
});

test('one event that fails costs that event alone', async () => {
  const mailbox = openMailbox(Promise.resolve(1));
  const done: number[] = [];
  mailbox.put(() => { throw new Error('no'); });
  mailbox.put(it => { done.push(it); });
  await mailbox.after(() => Promise.resolve());
  expect(done).toEqual([1]);
});

test('an answer that fails is told to whoever asked', async () => {
  await expect(openMailbox(Promise.resolve(1)).after(() => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
});

test('what is to be done later is done though events never cease, and again until it is done', async () => {
  vi.useFakeTimers();
  const mailbox = openMailbox(Promise.resolve(1));
  const done: number[] = [];
  mailbox.later(() => { done.push(done.length); return Promise.resolve(done.length < 3); });
  for (let n = 0; n < 40; n++) {
    mailbox.put(() => undefined);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(done.length).toBe(1);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(done.length).toBe(3);
  vi.useRealTimers();
});
