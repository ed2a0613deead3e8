import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const listens = (of: string, on: string): Json => ({ kind: 'use', feature: 'listen', of, on, count: 1 });

describe('listeners finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['one on the window', `addEventListener('keydown', () => {})`, listens('keydown', 'window')],
    ['one on the document', `document.addEventListener('input', () => {}, true)`, listens('input', 'document')],
    ['one on a form', `document.createElement('form').addEventListener('change', () => {})`, listens('change', 'form')],
    ['one on a field', `document.createElement('input').addEventListener('paste', () => {})`, listens('paste', 'field')],
    ['one on another element', `document.body.addEventListener('keyup', () => {})`, listens('keyup', 'element')],
    ['one of an object', `document.addEventListener('keydown', { handleEvent() {} })`, listens('keydown', 'document')],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });
});

describe('listeners ignores', () => {
  it.each<[title: string, script: string]>([
    ['what is not about typing', `document.addEventListener('toggle', () => {})`],
    ['no listener', `document.addEventListener('keydown', null)`],
    ['the event of another kind of target', `new EventTarget().addEventListener('load', () => {})`],
    ['a type that only the page could tell', `document.addEventListener({ toString: () => 'keydown' }, () => {})`],
    ['what is called on something else', `EventTarget.prototype.addEventListener.call({}, 'keydown', () => {})`],
    ['the removal of one', `document.removeEventListener('keydown', () => {})`],
    ['an event of that name that is sent', `document.dispatchEvent(new Event('keydown'))`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
