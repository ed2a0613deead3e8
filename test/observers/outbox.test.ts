import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery, Sighting } from '../../src/core/evidence/delivery.ts';
import { RECORDS_PER_DOCUMENT_MAX, RECORDS_PER_SECOND_MAX } from '../../src/observers/outbox-budget.ts';
import { URL_MAX, VALUE_MAX } from '../../src/observers/outbox-lengths.ts';
import { openOutbox } from '../../src/observers/outbox.ts';

const cookie = (text = 'a=1'): Sighting => ({ kind: 'cookie-write', text, scripts: [] });
const input = (value: string): Sighting => ({ kind: 'input', field: { name: '', type: '', autocomplete: '', label: '' }, value });

function open(hasRoom: () => boolean = () => true) {
  const added: Delivery[] = [];
  const clock = { nowMs: 1_000_000 };
  const sends: number[] = [];
  const outlet = {
    add(delivery: Delivery) {
      if (!hasRoom()) return false;
      added.push(delivery);
      return true;
    },
    send: () => void sends.push(added.length),
  };
  return { added, clock, sends, outbox: openOutbox({ source: 'd1', witness: 'browser', nowMs: () => clock.nowMs, outlet }) };
}

const left = (added: readonly Delivery[]): number => added.reduce((sum, { seen }) => sum + (seen.kind === 'gap' && seen.reason === 'limit-reached' ? seen.count : 0), 0);

describe('an outbox', () => {
  it('gives each sighting its number, its time, its source and its witness', () => {
    const { added, clock, outbox } = open();
    outbox.emit(cookie());
    clock.nowMs += 5;
    outbox.emit(cookie('b=2'));
    outbox.emit(cookie('c=3'), 999_999);
    expect(added).toEqual([
      { source: 'd1', n: 0, atMs: 1_000_000, witness: 'browser', seen: cookie() },
      { source: 'd1', n: 1, atMs: 1_000_005, witness: 'browser', seen: cookie('b=2') },
      { source: 'd1', n: 2, atMs: 999_999, witness: 'browser', seen: cookie('c=3') },
    ]);
  });

  it.each<[title: string, seen: Sighting, short: Sighting]>([
    ['a cookie', cookie('x'.repeat(VALUE_MAX + 1)), cookie('x'.repeat(VALUE_MAX))],
    ['a typed value', input('x'.repeat(VALUE_MAX + 1)), input('x'.repeat(VALUE_MAX))],
    ['an action', { kind: 'submit', action: 'x'.repeat(URL_MAX + 1) }, { kind: 'submit', action: 'x'.repeat(URL_MAX) }],
    ['an address',
      { kind: 'request', exchange: 'e', hop: 0, url: 'x'.repeat(URL_MAX + 1), method: 'GET', channel: 'fetch', body: { kind: 'none' }, scripts: [] },
      { kind: 'request', exchange: 'e', hop: 0, url: 'x'.repeat(URL_MAX), method: 'GET', channel: 'fetch', body: { kind: 'none' }, scripts: [] }],
    ['a stored value',
      { kind: 'storage-write', area: 'local', key: 'k', value: 'x'.repeat(VALUE_MAX + 1), scripts: [] },
      { kind: 'storage-write', area: 'local', key: 'k', value: 'x'.repeat(VALUE_MAX), scripts: [] }],
  ])('cuts %s that is too long, and says so', (_, seen, short) => {
    const { added, outbox } = open();
    outbox.emit(seen);
    expect(added.map(it => it.seen)).toEqual([short, { kind: 'gap', of: seen.kind, reason: 'text-cut', count: 1 }]);
  });

  it.each<[title: string, seen: Sighting]>([
    ['a cookie', cookie('x'.repeat(VALUE_MAX))],
    ['a typed value', input('x'.repeat(VALUE_MAX))],
    ['an action', { kind: 'submit', action: 'x'.repeat(URL_MAX) }],
  ])('leaves %s of just the right length alone', (_, seen) => {
    const { added, outbox } = open();
    outbox.emit(seen);
    expect(added.map(it => it.seen)).toEqual([seen]);
  });

  it('keeps so many of a kind in a second, tells of the first drop at once and of the others when flushed', () => {
    const { added, sends, outbox } = open();
    for (let i = 0; i < RECORDS_PER_SECOND_MAX + 10; i += 1) outbox.emit(cookie());
    outbox.emit(input('x'));
    expect(added).toHaveLength(RECORDS_PER_SECOND_MAX + 2);
    outbox.flush();
    expect(added.slice(RECORDS_PER_SECOND_MAX).map(it => it.seen)).toEqual([
      { kind: 'gap', of: 'cookie-write', reason: 'limit-reached', count: 1 }, input('x'),
      { kind: 'gap', of: 'cookie-write', reason: 'limit-reached', count: 9 },
    ]);
    expect(sends).toEqual([added.length]);
  });

  it('keeps again in the next second, up to so many of a kind in a document', () => {
    const { added, clock, outbox } = open();
    for (let i = 0; i < 2 * RECORDS_PER_DOCUMENT_MAX; i += 1) {
      clock.nowMs += 1_000 / RECORDS_PER_SECOND_MAX;
      outbox.emit(cookie());
    }
    outbox.flush();
    expect(added.filter(it => it.seen.kind === 'cookie-write')).toHaveLength(RECORDS_PER_DOCUMENT_MAX);
    expect(left(added)).toBe(RECORDS_PER_DOCUMENT_MAX);
  });

  it('counts what its outlet has no room for', () => {
    const state = { room: false };
    const { added, outbox } = open(() => state.room);
    for (let i = 0; i < 3; i += 1) outbox.emit(cookie());
    outbox.flush();
    state.room = true;
    outbox.flush();
    expect(added.map(it => [it.n, it.seen])).toEqual([[0, { kind: 'gap', of: 'cookie-write', reason: 'limit-reached', count: 3 }]]);
  });

  // Kills: telling a count before it is taken out of the budget, which a flush from within tells twice.
  it('accounts for every sighting exactly once, whenever it is flushed, even from within', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('emit', 'many', 'flush', 'wait'), { maxLength: 30 }), fc.integer({ min: 1, max: 50 }), (acts, every) => {
      const state = { clockMs: 0, emitted: 0 };
      const added: Delivery[] = [];
      const outlet = {
        add(delivery: Delivery) {
          added.push(delivery);
          if (added.length % every === 0) outbox.flush();
          return true;
        },
        send: () => undefined,
      };
      const outbox = openOutbox({ source: 's', witness: 'page', nowMs: () => state.clockMs, outlet });
      const emit = (times: number): void => {
        for (let i = 0; i < times; i += 1) outbox.emit(cookie());
        state.emitted += times;
      };
      const meanings = { emit: () => emit(1), many: () => emit(RECORDS_PER_SECOND_MAX), flush: () => outbox.flush(), wait: () => { state.clockMs += 1_000; } };
      for (const it of acts) meanings[it]();
      outbox.flush();
      expect(added.filter(it => it.seen.kind === 'cookie-write').length + left(added)).toBe(state.emitted);
      expect(added.map(it => it.n).toSorted((a, b) => a - b)).toEqual(added.map((_, i) => i));
    }), { numRuns: 60 });
  });
});
