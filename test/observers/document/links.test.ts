import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await openObservedBrowser();
  observed = await browser.shared();
});
beforeEach(() => { observed.forget(); });
afterAll(async () => { await browser.close(); });

const END = 'https://end.test/';
const end = `document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: '${END}' }))`;

/** The hosts that are told of on a page, once `act` was done in it: one that is added last tells that nothing is still to come. */
async function hostsOn(head: string, act = ''): Promise<readonly string[]> {
  browser.site.put('/', `<!doctype html><head>${head}</head><body><p>text</p></body>`);
  await observed.page.goto(`${browser.site.origin}/`);
  await observed.page.evaluate(`${act};${end}`);
  const isEnd = ({ witness, seen }: ObservedPage['records'][number]): boolean => witness === 'browser' && ((seen.kind === 'request' && seen.url === END) || (seen.kind === 'gap' && seen.place === END));
  // What the page's world tells is another observer's: it hints at every address a script gives to a link.
  const records = (await observed.until(all => all.some(isEnd))).filter(it => it.witness === 'browser' && !isEnd(it));
  return records.flatMap(({ seen }) => seen.kind === 'gap' && seen.of === 'request' ? [`gap ${seen.reason} ${seen.place ?? ''}`] : seen.kind === 'request' ? [seen.url] : []);
}
const added = (what: string): string => `document.body.insertAdjacentHTML('beforeend', \`${what}\`)`;

describe('links finds', () => {
  it('whom a document has the browser connect to, as the browser saw it and by what', async () => {
    await hostsOn('<link rel="preconnect" href="https://cdn.test/lib/x.js?a=1">');
    const { witness, seen } = observed.records.find(it => it.witness === 'browser' && it.seen.kind === 'request') ?? {};
    expect(witness).toBe('browser');
    expect(seen).toEqual({
      kind: 'request', exchange: expect.stringMatching(/^d\w+\.0$/u) as string, hop: 0, method: 'CONNECT', channel: 'connect', url: 'https://cdn.test/', body: { kind: 'none' }, scripts: [],
      initiator: { how: 'preload', url: `${browser.site.origin}/` },
    });
  });
  it.each<[title: string, head: string, act: string]>([
    ['in its markup', '<link rel="preconnect" href="https://a.test">', ''],
    ['to be looked up', '<link rel="dns-prefetch" href="//a.test">', ''],
    ['among other words, in capitals', '<link rel="foo Preconnect" href="https://a.test">', ''],
    ['by another port', '<link rel="preconnect" href="https://a.test:8443/">', ''],
    ['added by a script', '', `document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://a.test' }))`],
    ['added within something', '', added('<div><p><link rel="preconnect" href="https://a.test"></p></div>')],
    ['added to something just added', '', `const d = document.createElement('div'); document.body.append(d); d.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://a.test' }))`],
    ['added and taken away at once', '', `const l = Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://a.test' }); document.head.append(l); l.remove()`],
    ['given an address later', '<link rel="preconnect">', `document.querySelector('link').href = 'https://a.test'`],
    ['given a purpose later', '<link rel="x" href="https://a.test">', `document.querySelector('link').rel = 'preconnect'`],
    ['in a document opened anew', '', `document.open(); document.write('<head><link rel="preconnect" href="https://a.test"></head><body>'); document.close()`],
  ])('%s', async (_, head, act) => {
    expect(await hostsOn(head, act)).toEqual([expect.stringMatching(/^https?:\/\/a\.test(?::8443)?\/$/u)]);
  });
  it('each host once, and says where there were too many', async () => {
    const many = Array.from({ length: 505 }, (_, n) => `<link rel="preconnect" href="https://h${n}.test"><link rel="dns-prefetch" href="https://h${n}.test/x">`).join('');
    const hosts = await hostsOn('', added(many));
    expect(hosts.filter(it => !it.startsWith('gap'))).toEqual(Array.from({ length: 500 }, (_, n) => `https://h${n}.test/`));
    expect(hosts.slice(500, 502)).toEqual(['gap limit-reached https://h500.test/', 'gap limit-reached https://h500.test/']);
  });
});

describe('links ignores', () => {
  it.each<[title: string, head: string, act: string]>([
    ['a style sheet', '<link rel="stylesheet" href="https://a.test/x.css">', ''],
    ['a preload, which is a request', '<link rel="preload" as="script" href="https://a.test/x.js">', ''],
    ['a word that only begins alike', '<link rel="preconnected" href="https://a.test">', ''],
    ['no address', '<link rel="preconnect">', ''],
    ['what is no host', '<link rel="preconnect" href="data:text/plain,x">', ''],
    ['a link for people', '', added('<a rel="preconnect" href="https://a.test">x</a>')],
    ['a link for people whose address changes', '', `${added('<a rel="preconnect" id="x">x</a>')}; document.querySelector('a').href = 'https://a.test'`],
    ['what is not in the document', '', `Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://a.test' })`],
    ['a template', '<template><link rel="preconnect" href="https://a.test"></template>', ''],
    ['text', '<meta name="x" content="&lt;link rel=preconnect href=https://a.test&gt;">', ''],
  ])('%s', async (_, head, act) => {
    expect(await hostsOn(head, act)).toEqual([]);
  });
});
