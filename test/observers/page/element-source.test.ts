import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const AT = 'http://a.test/to';
const hint = (channel: string): readonly Json[] => [{ kind: 'request', url: AT, method: 'GET', channel, body: { kind: 'none' } }];

describe('what an element is given finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['an image', `new Image().src = '${AT}'`, hint('image')],
    ['the first of several images', `new Image().srcset = '${AT} 1x, ${AT}/large 2x'`, hint('image')],
    ['a poster', `document.createElement('video').poster = '${AT}'`, hint('image')],
    ['a script', `document.createElement('script').src = '${AT}#part'`, hint('script')],
    ['a URL object', `document.createElement('script').src = new URL('${AT}')`, hint('script')],
    ['an address that a policy has passed', `document.createElement('script').src = trustedTypes.createPolicy('p', { createScriptURL: it => it }).createScriptURL('${AT}')`, hint('script')],
    ['an address without scheme', `new Image().src = '//a.test/to'`, hint('image')],
    ['a style sheet', `const it = document.createElement('link'); it.rel = 'stylesheet'; it.href = '${AT}'`, hint('style')],
    ['an icon', `const it = document.createElement('link'); it.rel = 'shortcut icon'; it.href = '${AT}'`, hint('prefetch')],
    ['what is fetched beforehand', `const it = document.createElement('link'); it.rel = 'prefetch'; it.href = '${AT}'`, hint('prefetch')],
    ['a video', `document.createElement('video').src = '${AT}'`, hint('media')],
    ['a sound', `new Audio().src = '${AT}'`, hint('media')],
    ['a frame', `document.createElement('iframe').src = '${AT}'`, hint('frame')],
    ['an object', `document.createElement('object').data = '${AT}'`, hint('frame')],
    ['what is embedded', `document.createElement('embed').src = '${AT}'`, hint('frame')],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual(expected);
  });
});

describe('what an element is given ignores', () => {
  it.each<[title: string, script: string]>([
    ['an address of the page’s own site', `new Image().src = '/to'`],
    ['the same in full', `new Image().src = location.origin + '/to'`],
    ['a data: address', `new Image().src = 'data:image/gif,x'`],
    ['a blob: address', `new Image().src = URL.createObjectURL(new Blob(['x']))`],
    ['an address that is none', `new Image().src = 'http://'`],
    ['a link to follow', `document.createElement('a').href = '${AT}'`],
    ['markup', `document.body.innerHTML = '<img src="${AT}">'`],
    ['an attribute set as such', `new Image().setAttribute('src', '${AT}')`],
    ['a property of the same name elsewhere', `({}).src = '${AT}'`],
    ['a setter upon something else', `Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call({}, '${AT}')`],
    ['the reading of an address', `void new Image().src`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});

it('no more than five hundred hints are told in one document', async () => {
  expect(await reported(browser, `for (let i = 0; i < 600; i += 1) new Image().src = '${AT}'`)).toHaveLength(500);
});
