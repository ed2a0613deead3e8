import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const write = (value: string): readonly Json[] => [{ kind: 'storage-write', area: 'name', key: 'name', value }];

describe('window.name finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['a name', `window.name = 'mine'`, write('mine')],
    ['a name of the self', `self.name = 'mine'`, write('mine')],
    ['what is no text', `window.name = 1`, write('1')],
    ['what only the page could tell, as a gap', `window.name = { toString: () => 'x' }`, [{ kind: 'gap', of: 'storage-write', reason: 'unreadable', count: 1 }]],
    ['a name that is too long, cut', `window.name = 'x'.repeat(9000)`, [...write('x'.repeat(8_192)), { kind: 'gap', of: 'storage-write', reason: 'text-cut', count: 1 }]],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual(expected);
  });
});

describe('window.name ignores', () => {
  it.each<[title: string, script: string]>([
    ['the reading of it', `void window.name`],
    ['a variable of the same name', `{ const name = 'mine'; void name; }`],
    ['a name that throws', `window.name = { toString() { throw new Error('no'); } }`],
    ['the name of an element', `document.createElement('input').name = 'mine'`],
    ['a property of something else', `({}).name = 'mine'`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
