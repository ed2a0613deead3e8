import { describe, expect, it } from 'vitest';
import type { Delivery, Sighting } from '../../src/core/evidence/delivery.ts';
import { BATCH_MAX, openCourier, RETRY_DELAYS_MS, WAITING_MAX } from '../../src/observers/outbox-courier.ts';
import type { Deliver } from '../../src/observers/outbox-courier.ts';

const record = (n: number, seen: Sighting = { kind: 'submit', action: '' }): Delivery => ({ source: 's', n, atMs: n, witness: 'browser', seen });
const settled = (): Promise<void> => new Promise(resolve => { setImmediate(resolve); });

/** A courier whose waits are told by hand. */
function open(deliver: Deliver) {
  const batches: (readonly Delivery[])[] = [];
  const waits: { readonly callback: () => void; readonly delayMs: number }[] = [];
  const told = { ended: 0, lost: [] as Sighting[] };
  const courier = openCourier({
    deliver: batch => { batches.push(batch); return deliver(batch); },
    later: (callback, delayMs) => void waits.push({ callback, delayMs }),
    ended: () => { told.ended += 1; },
    lost: gap => void told.lost.push(gap),
  });
  const waitAll = async (): Promise<void> => {
    await settled();
    for (let wait = waits.shift(); wait !== undefined; wait = waits.shift()) {
      wait.callback();
      await settled();
    }
  };
  return { batches, waits, told, courier, waitAll };
}

describe('a courier', () => {
  it('sends nothing until it is told to, then all in batches', () => {
    const { batches, courier } = open(batch => Promise.resolve({ kept: batch.length }));
    for (let n = 0; n < BATCH_MAX + 1; n += 1) courier.add(record(n));
    expect(batches).toEqual([]);
    courier.send();
    expect(batches.map(it => it.length)).toEqual([BATCH_MAX, 1]);
    courier.send();
    expect(batches).toHaveLength(2);
  });

  it('sends before it returns, since a page that is left has no later', () => {
    const { batches, courier } = open(() => new Promise(() => undefined));
    courier.add(record(0));
    courier.send();
    courier.add(record(1));
    courier.send();
    expect(batches.map(it => it.map(({ n }) => n))).toEqual([[0], [1]]);
  });

  it.each<[title: string, deliver: Deliver]>([
    ['a refusal', () => Promise.reject(new Error('asleep'))],
    ['an answer of nothing', () => Promise.resolve(undefined as never)],
  ])('tries again after %s, so often and no more, and says what was lost when the host is back', async (_, refuse) => {
    const state = { back: false };
    const { batches, waits, told, courier, waitAll } = open(batch => state.back ? Promise.resolve({ kept: batch.length }) : refuse(batch));
    courier.add(record(0));
    courier.add(record(1, { kind: 'gap', of: 'input', reason: 'text-cut', count: 7 }));
    courier.send();
    await settled();
    expect(waits.map(it => it.delayMs)).toEqual([RETRY_DELAYS_MS[0]]);
    await waitAll();
    expect(batches).toHaveLength(1 + RETRY_DELAYS_MS.length);
    expect(told.lost).toEqual([]);
    state.back = true;
    courier.add(record(2));
    courier.send();
    await settled();
    expect(told).toEqual({ ended: 0, lost: [
      { kind: 'gap', of: 'submit', reason: 'records-lost', count: 1 }, { kind: 'gap', of: 'input', reason: 'text-cut', count: 7 },
    ] });
  });

  it('loses nothing when a later try succeeds', async () => {
    const state = { tries: 0 };
    const { told, courier, waitAll } = open(batch => (state.tries += 1) < 3 ? Promise.reject(new Error('asleep')) : Promise.resolve({ kept: batch.length }));
    courier.add(record(0));
    courier.send();
    await waitAll();
    expect(state.tries).toBe(3);
    expect(told.lost).toEqual([]);
  });

  it('takes silence for success where handing over is keeping', async () => {
    const { batches, waits, courier } = open(() => undefined);
    courier.add(record(0));
    courier.send();
    await settled();
    expect([batches.length, waits.length]).toEqual([1, 0]);
  });

  it('ends quietly, once, when there is no host any more', async () => {
    const { batches, waits, told, courier } = open(() => { throw new Error('Extension context invalidated.'); });
    for (let n = 0; n < 2 * BATCH_MAX; n += 1) courier.add(record(n));
    courier.send();
    courier.add(record(0));
    courier.send();
    await settled();
    expect([batches.length, waits.length, told.ended]).toEqual([1, 0, 1]);
  });

  it('lets no page\'s memory grow while a host never answers, and counts what it does not take', async () => {
    const state = { answer: (_: { kept: number }): void => undefined };
    const { batches, told, courier } = open(() => new Promise(resolve => { state.answer = resolve; }));
    for (let n = 0; n < WAITING_MAX + 5; n += 1) courier.add(record(n));
    courier.send();
    expect(batches.flat()).toHaveLength(WAITING_MAX);
    state.answer({ kept: 1 });
    await settled();
    expect(told.lost).toEqual([{ kind: 'gap', of: 'submit', reason: 'records-lost', count: 5 }]);
  });
});
