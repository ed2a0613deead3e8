import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await openObservedBrowser();
  observed = await browser.shared();
  browser.site.put('/s.css', 'p { color: red }', 'text/css');
  browser.site.put('/x.js', '', 'text/javascript');
  browser.site.put('/i.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
});
beforeEach(() => { observed.forget(); });
afterAll(async () => { await browser.close(); });

/** The same server by another name: another origin. */
const elsewhere = (): string => browser.site.origin.replace('127.0.0.1', 'localhost');

/** What is told of a page's resources: `kind path`. An image that is loaded last tells that nothing is still to come. */
async function seenOn(body: string, act = ''): Promise<readonly string[]> {
  browser.site.put('/', `<!doctype html><body>${body}</body>`);
  await observed.page.goto(`${browser.site.origin}/`);
  await observed.page.evaluate(`(async () => { ${act} })().finally(() => { document.body.append(Object.assign(new Image(), { src: '${elsewhere()}/i.svg?end' })); })`);
  const isEnd = ({ seen }: ObservedPage['records'][number]): boolean => seen.kind === 'resource' && seen.url.endsWith('?end');
  const records = await observed.until(all => all.some(isEnd));
  return records.flatMap(it => it.seen.kind === 'resource' && !isEnd(it) ? [`${it.seen.by} ${it.seen.url.replace(elsewhere(), '')}`] : []);
}

describe('resources finds', () => {
  it('an element that asked', async () => {
    expect(await seenOn(`<img src="${elsewhere()}/i.svg">`)).toEqual(['img /i.svg']);
    expect(observed.records.find(it => it.seen.kind === 'resource')?.witness).toBe('browser');
  });
  it('a script that was inserted', async () => {
    expect(await seenOn('', `const s = document.createElement('script'); s.src = '${elsewhere()}/x.js'; document.body.append(s); await new Promise(done => { s.onload = done; });`)).toEqual(['script /x.js']);
  });
  it('a style sheet, and what one of the page’s own asked for', async () => {
    const own = `<style>@font-face { font-family: f; src: url(${elsewhere()}/f.woff) } p { font-family: f; background: url(${elsewhere()}/b.png) }</style>`;
    const seen = await seenOn(`${own}<link rel="stylesheet" href="${elsewhere()}/s.css"><p>text</p>`, `await document.fonts.load('1em f').catch(() => {});`);
    expect(seen).toEqual(expect.arrayContaining(['link /s.css', 'css /f.woff', 'css /b.png']));
  });
  it('what was loaded before we could listen, and each once', async () => {
    expect(await seenOn(`<script src="${elsewhere()}/x.js"></script>`.repeat(3))).toEqual(['script /x.js']);
  });
  it('a frame', async () => {
    expect(await seenOn(`<iframe src="${elsewhere()}/i.svg"></iframe>`)).toEqual(['iframe /i.svg']);
  });
});

describe('resources ignores', () => {
  it.each<[title: string, body: string, act: string]>([
    ['what comes from the page’s own origin', '<img src="/i.svg"><link rel="stylesheet" href="/s.css"><script src="/x.js"></script>', ''],
    ['what the page’s world tells better', '', `await fetch('ELSEWHERE/i.svg', { mode: 'no-cors' });`],
    ['a beacon', '', `navigator.sendBeacon('ELSEWHERE/b', 'x');`],
    ['what is in the address itself', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', ''],
    ['what the page made', '', `await new Promise(done => { const i = new Image(); i.onload = i.onerror = done; i.src = URL.createObjectURL(new Blob(['x'])); });`],
  ])('%s', async (_, body, act) => {
    expect(await seenOn(body, act.replaceAll('ELSEWHERE', elsewhere()))).toEqual([]);
  });
  it('nothing of the page’s own view: its list of timings stays as it was', async () => {
    await seenOn(`<img src="${elsewhere()}/i.svg">`);
    expect(await observed.page.evaluate('performance.getEntriesByType("resource").length')).toBe(2);
  });
});
