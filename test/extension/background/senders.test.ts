import { expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { frameOf, mayAsk } from '../../../src/extension/background/senders.ts';

const US = { id: 'abc', pages: 'chrome-extension://abc/' };
const tab = { id: 4 } as Runtime.MessageSender['tab'];
const FRAME = { id: 'abc', url: 'https://shop.example/', frameId: 0, documentId: 'D', ...(tab && { tab }) };
const POPUP = { id: 'abc', url: 'chrome-extension://abc/src/extension/popup/index.html' };

test.each<[string, Runtime.MessageSender, boolean, boolean]>([
  ['a frame of a tab', FRAME, true, false],
  ['the popup', POPUP, false, true],
  ['a page of ours in a tab', { ...POPUP, ...(tab && { tab }) }, false, true],
  ['another extension', { ...FRAME, id: 'other' }, false, false],
  ['a page of another extension', { id: 'other', url: 'chrome-extension://other/x.html' }, false, false],
  ['a page that looks like ours', { ...FRAME, url: 'https://shop.example/chrome-extension://abc/' }, true, false],
  ['a frame of no tab', { id: 'abc', url: 'https://shop.example/' }, false, false],
  ['nobody', {}, false, false],
])('%s', (_, sender, mayAppend, mayView) => {
  expect([mayAsk(US, 'evidence/append', sender), mayAsk(US, 'audit/get', sender), mayAsk(US, 'everything/forget', sender)]).toEqual([mayAppend, mayView, mayView]);
});

test('a frame is what the browser says it is', () => {
  expect(frameOf(FRAME)).toEqual({ tabId: 4, document: 'D', top: true, origin: 'https://shop.example' });
  expect(frameOf({ ...FRAME, frameId: 7, url: 'about:blank' })).toMatchObject({ top: false, origin: '' });
});
