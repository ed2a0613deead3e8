import { describe, expect, it } from 'vitest';
import { receive } from '../../../src/observers/channel/receive.ts';

const record = { source: 'p1', n: 0, atMs: 1, seen: { kind: 'submit', action: '/to' } };

describe('receiving from a page', () => {
  it('takes records, as the page\'s own account', () => {
    expect(receive(JSON.stringify([record]))).toEqual([{ ...record, witness: 'page' }]);
  });

  it('lets no page pass for the browser, nor add what is no part of a record', () => {
    expect(receive(JSON.stringify([{ ...record, witness: 'browser', extra: 1 }]))).toEqual([{ ...record, witness: 'page' }]);
  });

  it.each<[title: string, text: string]>([
    ['no JSON', 'no'],
    ['nothing', ''],
    ['no list', JSON.stringify(record)],
    ['an empty list', '[]'],
    ['a null', '[null]'],
    ['a text', '["x"]'],
    ['a record without source', JSON.stringify([{ ...record, source: undefined }])],
    ['a record without number', JSON.stringify([{ ...record, n: '0' }])],
    ['a record without time', JSON.stringify([{ ...record, atMs: null }])],
    ['a record without sighting', JSON.stringify([{ ...record, seen: null }])],
    ['what a person typed, which a page cannot witness', JSON.stringify([{ ...record, seen: { kind: 'input', value: 'x' } }])],
    ['a response, which a page cannot witness', JSON.stringify([{ ...record, seen: { kind: 'response' } }])],
    ['consent, which this page part does not watch', JSON.stringify([{ ...record, seen: { kind: 'consent', state: 'granted' } }])],
  ])('takes nothing from %s', (_, text) => {
    expect(receive(text)).toEqual([]);
  });
});
