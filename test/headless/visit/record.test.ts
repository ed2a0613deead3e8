import { describe, expect, it } from 'vitest';
import type { Delivery, Sighting } from '../../../src/core/evidence/delivery.ts';
import { BODIES_MAX, EVIDENCE_MAX, openRecord, PAGE_MAX } from '../../../src/headless/visit/record.ts';

const submit: Sighting = { kind: 'submit', action: 'https://shop.example/' };
const delivery = (n: number, more: Partial<Delivery> = {}): Delivery => ({ source: 'd1', n, atMs: 1_500, witness: 'browser', seen: submit, ...more });

describe('the record of a visit', () => {
  it('numbers what the browser tells, and counts time from the start', () => {
    const record = openRecord(1_000);
    record.tell({ document: 'D', atMs: 1_250.4 }, submit);
    record.tell({ document: '', atMs: 900 }, submit);
    expect(record.evidence()).toEqual([
      { ...submit, id: 'web.1', witness: 'browser', document: 'D', offsetMs: 250 },
      { ...submit, id: 'web.2', witness: 'browser', document: '', offsetMs: 0 },
    ]);
  });

  it('keeps what documents hand over, once each', () => {
    const record = openRecord(1_000);
    record.take('D', [delivery(0), delivery(1)]);
    record.take('D', [delivery(1), delivery(2)]);
    expect(record.evidence().map(it => it.id)).toEqual(['d1.0', 'd1.1', 'd1.2']);
  });

  it('shows a record that never came as a gap', () => {
    const record = openRecord(1_000);
    record.take('D', [delivery(0), delivery(3)]);
    expect(record.evidence().at(-1)).toMatchObject({ kind: 'gap', reason: 'records-lost', count: 2 });
  });

  it('takes nothing malformed from the page’s own world, and says that there was something', () => {
    const record = openRecord(1_000);
    const forged = { kind: 'submit', action: 7 } as unknown as Sighting;
    record.take('D', [delivery(0, { source: 'p1', witness: 'page', seen: forged })]);
    expect(record.evidence()).toEqual([expect.objectContaining({ kind: 'gap', reason: 'unreadable', count: 1 })]);
  });

  it('believes no number a page could make up', () => {
    const record = openRecord(1_000);
    record.take('D', [delivery(2 ** 50, { source: 'p1', witness: 'page' })]);
    expect(record.evidence().at(-1)).toMatchObject({ reason: 'records-lost', count: 10_000 });
  });
});

describe('a record that is full', () => {
  const request = (text: string): Sighting => ({
    kind: 'request', exchange: 'x', hop: 0, url: 'https://a.example/', method: 'POST', channel: 'fetch', scripts: [],
    body: { kind: 'text', text, bytes: text.length, cut: false },
  });

  it('counts what it does not keep, and still keeps what says that something went unseen', () => {
    const record = openRecord(0);
    for (let i = 0; i < EVIDENCE_MAX + 5; i += 1) record.tell({ document: '', atMs: 0 }, submit);
    record.tell({ document: '', atMs: 0 }, { kind: 'gap', of: 'request', reason: 'host-stopped', count: 1, place: 'https://a.example/' });
    expect(record.evidence()).toHaveLength(EVIDENCE_MAX + 2);
    expect(record.evidence().slice(-2)).toMatchObject([{ reason: 'host-stopped' }, { reason: 'limit-reached', of: 'request', count: 5 }]);
  });

  it('has room for the browser’s word whatever the page’s own world says', () => {
    const record = openRecord(0);
    for (let i = 0; i < PAGE_MAX + 3; i += 1) record.take('D', [delivery(i, { source: 'p1', witness: 'page' })]);
    record.tell({ document: '', atMs: 0 }, submit);
    expect(record.evidence().filter(it => it.witness === 'page')).toHaveLength(PAGE_MAX);
    expect(record.evidence().slice(-2)).toMatchObject([{ kind: 'submit', witness: 'browser' }, { reason: 'limit-reached', count: 3 }]);
  });

  it('keeps no more bodies than it has room for: the requests are kept, the bodies are said to be missing', () => {
    const record = openRecord(0);
    const half = 'x'.repeat(BODIES_MAX / 2);
    for (const it of [half, half, 'more']) record.tell({ document: '', atMs: 0 }, request(it));
    expect(record.evidence().slice(2)).toMatchObject([{ kind: 'request', body: { kind: 'hidden' } }, { kind: 'gap', of: 'request-body', reason: 'limit-reached', count: 1 }]);
  });
});
