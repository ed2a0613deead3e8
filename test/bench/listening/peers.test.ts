import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makePeer } from './peer-extension.ts';
import { boundByUs, FEWER } from './peers.ts';

it('asks our own observer what it binds', () => {
  const bound = boundByUs('auditing');
  expect(bound.find(({ event }) => event === 'onBeforeRequest')?.spec).toContain('requestBody');
  expect(bound.filter(({ event }) => event === 'onSendHeaders').flatMap(({ spec }) => spec)).toContain('extraHeaders');
  expect(boundByUs('browsing').flatMap(({ spec }) => spec)).not.toContain('extraHeaders');
  expect(new Set(bound.map(({ event, spec }) => `${event} ${spec.join()}`)).size).toBe(bound.length);
});

it('knows peers that listen to less', () => {
  for (const fewer of Object.values(FEWER)) {
    expect(fewer.flatMap(({ spec }) => spec)).toEqual([]);
    expect(boundByUs('auditing').map(({ event }) => event)).toEqual(expect.arrayContaining(fewer.map(({ event }) => event)));
  }
});

it('writes an extension that binds just that, and does nothing with it', () => {
  const folder = makePeer([{ event: 'onSendHeaders', spec: ['requestHeaders'] }, { event: 'onCompleted', spec: [] }]);
  const worker = readFileSync(join(folder, 'worker.js'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(worker.match(/chrome\.webRequest\.\w+/gu)).toEqual(['chrome.webRequest.onSendHeaders', 'chrome.webRequest.onCompleted']);
  expect(worker).toContain('addListener(() => {}, { urls: [\'<all_urls>\'] }, ["requestHeaders"])');
});
