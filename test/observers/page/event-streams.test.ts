import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const follows = (of: string, on: string, feature = 'event-stream'): Json => ({ kind: 'use', feature, of, on, count: 1 });

describe('event-streams finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['moves, on the document', `document.addEventListener('mousemove', () => {})`, [follows('mousemove', 'document')]],
    ['scrolls, on the window', `addEventListener('scroll', () => {}, { passive: true, capture: true })`, [follows('scroll', 'window')]],
    ['clicks, with a text that is an object of none', `document.addEventListener('click', { handleEvent() {} }, true)`, [follows('click', 'document')]],
    ['moves of a finger, and the window’s size', `document.addEventListener('touchmove', () => {}); window.addEventListener('resize', () => {})`, [follows('touchmove', 'document'), follows('resize', 'window')]],
    ['inputs, which the observer of typing tells of at the same place', `document.addEventListener('input', () => {}); document.addEventListener('pointermove', () => {})`, [follows('input', 'document', 'listen'), follows('pointermove', 'document')]],
  ])('%s', async (_, script, expected) => { expect(await reported(browser, script)).toEqual(expected); });
});

describe('event-streams ignores', () => {
  it.each<[title: string, script: string]>([
    ['a menu’s own clicks', `document.body.addEventListener('click', () => {})`],
    ['moves over a canvas', `document.createElement('canvas').addEventListener('pointermove', () => {})`],
    ['the end of loading', `addEventListener('load', () => {})`],
    ['an event whose name only looks like two of them', `document.addEventListener('scroll click', () => {})`],
    ['no listener', `document.addEventListener('mousemove', null)`],
    ['a type that only the page could tell', `document.addEventListener({ toString: () => 'mousemove' }, () => {})`],
    ['the removal of one', `document.removeEventListener('mousemove', () => {})`],
    ['another document', `document.implementation.createHTMLDocument().addEventListener('mousemove', () => {})`],
  ])('%s', async (_, script) => { expect(await reported(browser, script)).toEqual([]); });

  it('what looks at natives: one that two observers watch looks as it did', async () => {
    const script = `document.cookie = 'looks=' + [/^function addEventListener\\(\\) \\{\\s+\\[native code\\]\\s+\\}$/.test(String(addEventListener)), addEventListener.name, addEventListener.length, addEventListener === EventTarget.prototype.addEventListener].join()`;
    expect(await reported(browser, script)).toMatchObject([{ kind: 'cookie-write', text: 'looks=true,addEventListener,2,true' }]);
  });
});
