import { session } from '../../support/fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openRest, REST_MS } from '../../../src/extension/background/rest.ts';

beforeEach(() => {
  session.clear();
  session.set('awake', true);
  vi.useFakeTimers();
});
afterEach(() => { vi.useRealTimers(); });

const written = (): Promise<void> => Promise.resolve();

test('a worker rests once nothing has come for long, and is awake again with the first that comes', async () => {
  const rest = openRest(written);
  await vi.advanceTimersByTimeAsync(REST_MS - 1_000);
  expect(session.get('awake')).toBe(true);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(session.get('awake')).toBe(false);
  rest.stir();
  expect(session.get('awake')).toBe(true);
});

test('one that hears something now and then never rests', async () => {
  const rest = openRest(written);
  for (let n = 0; n < 10; n += 1) {
    await vi.advanceTimersByTimeAsync(REST_MS - 1_000);
    rest.stir();
  }
  expect(session.get('awake')).toBe(true);
});

test('one that is about to be ended in peace rests once all is written, and not where something came meanwhile', async () => {
  const rest = openRest(written);
  await rest.settle();
  expect(session.get('awake')).toBe(false);
  rest.stir();
  const slow = openRest(async () => { await vi.advanceTimersByTimeAsync(1); slow.stir(); });
  await slow.settle();
  expect(session.get('awake')).toBe(true);
});
