import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const watches = (text: 0 | 1, attributes: 0 | 1): Json => ({ kind: 'use', feature: 'mutation-watch', of: '', on: 'document', count: 1, amounts: { subtree: 1, text, attributes } });
const observe = (target: string, options: string): string => `new MutationObserver(() => {}).observe(${target}, ${options})`;

describe('mutations finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['a watch of all, as recorders have it', observe('document', '{ attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true, childList: true, subtree: true }'), watches(1, 1)],
    ['of the root element', observe('document.documentElement', '{ attributes: true, characterData: true, childList: true, subtree: true }'), watches(1, 1)],
    ['of the body, texts only', observe('document.body', '{ characterData: true, subtree: true }'), watches(1, 0)],
    ['where old values imply what is watched', observe('document', '{ attributeOldValue: true, characterDataOldValue: true, subtree: true }'), watches(1, 1)],
    ['with options that are inherited', observe('document', 'Object.create({ attributes: true, subtree: true })'), watches(0, 1)],
    ['with options that are taken for true', observe('document', '{ attributes: 1, characterData: "yes", subtree: {} }'), watches(1, 1)],
    ['of some attributes, beside texts', observe('document', '{ attributes: true, attributeFilter: ["class"], characterData: true, subtree: true }'), watches(1, 0)],
  ])('%s', async (_, script, expected) => { expect(await reported(browser, script)).toEqual([expected]); });
});

describe('mutations ignores', () => {
  it.each<[title: string, script: string]>([
    ['a lazy loader, which waits for new elements', observe('document.body', '{ childList: true, subtree: true }')],
    ['a theme, which waits for one attribute', observe('document.documentElement', '{ attributes: true, attributeFilter: ["class"], subtree: true }')],
    ['the root element’s own attributes', observe('document.documentElement', '{ attributes: true }')],
    ['an editor, which watches itself', `const it = document.createElement('div'); document.body.append(it); ${observe('it', '{ attributes: true, characterData: true, childList: true, subtree: true }')}`],
    ['options that only the page could tell', observe('document', '{ get subtree() { return true; }, get characterData() { return true; }, childList: true }')],
    ['what is refused', observe('{}', '{ subtree: true, characterData: true }')],
    ['options of another target, which are not looked at', `let asked = 0; const options = new Proxy({ attributes: true, subtree: true }, { getOwnPropertyDescriptor() { asked += 1; } });
      ${observe(`document.createElement('div')`, 'options')}; if (asked) document.cookie = 'asked=' + asked`],
    ['options that have themselves for a prototype (looked at to the end, the page stands still)', `const options = new Proxy({ childList: true }, { getPrototypeOf: () => options }); ${observe('document', 'options')}`],
    ['no options', observe('document', 'undefined')],
    ['the end of a watch', `new MutationObserver(() => {}).disconnect()`],
  ])('%s', async (_, script) => { expect(await reported(browser, script)).toEqual([]); });
});
