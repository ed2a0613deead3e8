import { expect, test } from 'vitest';
import { readLog, writeLog } from '../../../src/core/evidence/ndjson.ts';
import { tellComplaint } from '../../../src/core/shape/shape.ts';
import { visit } from '../../support/visit.ts';

const { log } = visit('https://shop.example/').types('email', 'ann@example.com').submits()
  .sends('https://t.example/', { body: 'a=1', headers: [['cookie', 'a=1']], setCookies: ['u=1; Max-Age=9'] })
  .calls('https://t.example/').writesCookie('a=1', { script: 'https://t.example/a.js' }).stores('k', 'v')
  .opensFrame('https://f.example/', 'sub').consents('refused').misses('request', 'records-lost', 3);

test('a log of every kind of evidence comes back as it was written', () => {
  expect(readLog(writeLog(log))).toEqual({ ok: true, value: log });
});

test.each([
  ['a witness that is none', writeLog(log).replace('"witness":"browser"', '"witness":"god"'), '$[2].witness: expected'],
  ['a line that is not JSON', writeLog(log).replace('{"kind":"input"', '"kind":"input"'), '$[2]: expected'],
  ['a kind that is none', writeLog(log).replace('"kind":"submit"', '"kind":"rumor"'), '$[3].kind: expected'],
  ['a visit without an address', writeLog(log).replace('"url":"https://shop.example/",', ''), '$[1].url: expected'],
  ['an empty file', '', '$[1]: expected'],
])('%s is told with its line', (_, text, complaint) => {
  const read = readLog(text);
  expect(read.ok ? [] : read.complaints.map(tellComplaint).join('\n')).toContain(complaint);
});
