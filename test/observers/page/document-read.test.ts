import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const reads = (of: string, on = 'document', count = 1): Json => ({ kind: 'use', feature: 'document-read', of, on, count });
const SHEET = `const it = document.createElement('style'); it.textContent = 'p { color: red }'; document.head.append(it);`;

describe('document-read finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['the page as markup', `document.documentElement.outerHTML`, [reads('outerHTML')]],
    ['what is in its body', `document.body.innerHTML`, [reads('innerHTML')]],
    ['the page serialized', `new XMLSerializer().serializeToString(document)`, [reads('serializeToString')]],
    ['a walk over the document', `document.createTreeWalker(document, NodeFilter.SHOW_ALL)`, [reads('createTreeWalker')]],
    ['another over the body', `document.createNodeIterator(document.body)`, [reads('createNodeIterator')]],
    ['the rules of a style sheet, by both names', `${SHEET} it.sheet.cssRules; it.sheet.rules`, [reads('cssRules', 'other'), reads('cssRules', 'other', 2)]],
    ['those of one sheet a few times only', `${SHEET} for (let i = 0; i < 50; i += 1) it.sheet.cssRules`, [1, 2, 3, 4].map(it => reads('cssRules', 'other', it))],
  ])('%s', async (_, script, expected) => { expect(await reported(browser, script)).toEqual(expected); });
});

describe('document-read ignores', () => {
  it.each<[title: string, script: string]>([
    ['an element as markup', `document.createElement('div').outerHTML; document.createElement('div').innerHTML`],
    ['markup that is written', `document.createElement('div').innerHTML = '<p>x</p>'`],
    ['a walk over an element', `document.createTreeWalker(document.createElement('div'))`],
    ['a drawing serialized', `new XMLSerializer().serializeToString(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))`],
    ['a rule that is added', `${SHEET} it.sheet.insertRule('a { color: blue }')`],
    ['the reading of a getter', `Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get.toString()`],
    ['a getter on something else', `Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get.call({})`],
  ])('%s', async (_, script) => { expect(await reported(browser, script)).toEqual([]); });
});
