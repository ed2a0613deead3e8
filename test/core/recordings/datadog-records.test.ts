import { describe, expect, test } from 'vitest';
import { DATADOG_RECORDS } from '../../../src/core/recordings/datadog-records.ts';
import { sentBy, textsOf } from './sent.ts';

const read = (text: string) => DATADOG_RECORDS.read(text);

describe('finds', () => {
  test('the segment that the kit sent', () => {
    expect(textsOf('datadog').flatMap(it => read(it) ?? [])).toEqual([{ tree: true, stream: true }]);
  });
  test('a segment of earlier versions, with the page as a tree', () => {
    expect(read('{"records":[{"type":2,"timestamp":1700000000000,"data":{"node":{"type":0,"childNodes":[')).toEqual({ tree: true, stream: false });
  });
});

describe('ignores', () => {
  test('the performance events that the same kit sent', () => {
    expect(sentBy('datadog').map(it => it.url).filter(it => it.includes('rum'))).toHaveLength(1);
    expect(textsOf('datadog').filter(it => it.includes('"type":"view"')).flatMap(it => read(it) ?? [])).toEqual([]);
  });
  test.each<[string, string]>([
    ['records of a table', JSON.stringify({ records: [{ id: 1, data: { source: 'import' } }] })],
    ['records of Kinesis', JSON.stringify({ records: [{ data: 'eyJhIjoxfQ==', partitionKey: '1' }] })],
    ['no records', '{"records":[]}'],
    ['a matrix', JSON.stringify({ data: [[11, [1, 2]]] })],
  ])('%s', (_, text) => { expect(read(text)).toBeUndefined(); });
});
