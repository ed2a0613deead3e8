import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFromHar } from '../../../src/core/har/case-from-har.ts';
import { tellComplaint } from '../../../src/core/shape/shape.ts';
import { document, entry, harOf, post, read, seen, SHOP } from './support.ts';

const told = (text: string): readonly string[] => {
  const it = caseFromHar(text);
  return it.ok ? [] : it.complaints.map(tellComplaint);
};

describe('what is of the wrong kind is told, all of it, each with its place', () => {
  test('in entries', () => {
    const wrong = harOf([document(), { ...entry(SHOP), startedDateTime: 'yesterday' }, { ...post({ text: 7 }), time: '5' }, entry(SHOP, { request: { url: 3, headers: {} } })]);
    expect(told(wrong)).toEqual(['$.log.entries[2].time: expected a number', '$.log.entries[2].request.postData.text: expected text, in quotes', '$.log.entries[3].request.url: expected text, in quotes', '$.log.entries[3].request.headers: expected a list']);
    expect(told(harOf([document(), { ...entry(SHOP), startedDateTime: 'yesterday' }]))).toEqual(['$.log.entries[1].startedDateTime: expected a time, as 2026-01-31T12:00:00.000+01:00']);
  });

  test.each([
    ['{}', '$.log: expected this field, which is missing'], ['{"log":{}}', '$.log.entries: expected this field, which is missing'], ['[]', '$.log: expected this field, which is missing'],
    ['{"log":{"entries":[{}]}}', '$.log.entries[0].request: expected this field, which is missing'],
  ])('%s', (text, complaint) => {
    expect(told(text)).toEqual([complaint]);
  });

  test.each(['', 'PK\u0003\u0004', '<html>', '{"log":{"entries":[{"request":', '{"log":{"pages":[{}]'])('what is no HAR file, or nothing whole of one: %j', text => {
    expect(told(text)).toEqual([expect.stringMatching(/^\$: expected a HAR file in JSON( \(which ends at line 1, column \d+\))?, or one cut short of which at least one entry is whole$/u)]);
  });

  test('without a word of the file’s', () => {
    expect(told(`{"log": secret@shop.example }`).join()).not.toContain('secret');
  });
});

describe('what other fields hold does not matter', () => {
  test.each([
    ['fields of one writer’s own', { _initiator: 7, _webSocketMessages: 'x', _resourceType: 9, _priority: {}, _fromCache: [] }], ['what is null', { time: null, pageref: null, response: null, startedDateTime: null }],
  ])('%s', (_, fields) => {
    expect(told(harOf([document(), entry(SHOP, fields as never)]))).toEqual([]);
  });

  test('a mark before the text', () => {
    expect(told(`\ufeff${harOf([document()])}`)).toEqual([]);
  });
});

describe('a file cut short', () => {
  const text = harOf([document(), entry('https://a.example/?q="}]"'), entry('https://b.example/', { request: { headers: [{ name: 'x', value: '\\"{' }] } })]);
  const ends = [...text.matchAll(/"redirectURL":"","headersSize":-1,"bodySize":-1\}(?:,"_resourceType":"document")?\}/gu)].map(it => it.index + it[0].length);

  test('tells the entries that are whole, and that there were more', () => {
    const { visits, cut } = read(text.slice(0, (ends[1] ?? 0) + 30));
    expect(cut).toBe(true);
    expect(visits.flatMap(it => seen(it, 'request')).map(it => it.url)).toEqual([SHOP, 'https://a.example/?q="}]"']);
    expect(visits.flatMap(it => seen(it, 'gap'))).toContainEqual(expect.objectContaining({ of: 'request', reason: 'file-cut', count: 1 }));
  });

  test('wherever it is cut, has as many entries as had come to their end', () => {
    fc.assert(fc.property(fc.nat(text.length - 3), at => {
      const it = caseFromHar(text.slice(0, at));
      expect(it.ok ? it.entries : 0).toBe(ends.filter(end => end <= at).length);
    }), { numRuns: 300 }); // kills: a bracket within a text that counts, an escaped quotation mark that ends one, half an entry taken for whole
  });

  test('one that was changed within an entry is refused, not read past it', () => {
    expect(told(text.replace('"time":5', '"time":~'))).toHaveLength(1);
  });

  test('a whole file is not said to be cut', () => {
    expect(read(text).cut).toBe(false);
  });
});
