import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarkupEvidence } from '../../../src/core/evidence/evidence.ts';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await openObservedBrowser();
  observed = await browser.shared();
});
afterAll(async () => { await browser.close(); });

/** No frame: it would have a world of its own, and be looked at in place of the page. */
const END = '<meta name="referrer" content="end">';
const isEnd = (it: MarkupEvidence): boolean => it.attributes['content'] === 'end';

/** What is told of a page, as `element url attributes`, the page's own origin left out. */
async function seenIn(body: string, act?: string, least = 0): Promise<readonly string[]> {
  await observed.page.goto('about:blank');
  observed.forget();
  browser.site.put('/', `<!doctype html><body>${body}${act === undefined ? END : ''}`);
  await observed.page.goto(`${browser.site.origin}/`);
  if (act !== undefined) await observed.page.evaluate(`${act}; document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(END)})`);
  // A digest is made in its own time, which may be after the end was told.
  const records = await observed.until(all => all.some(({ seen }) => seen.kind === 'markup' && isEnd(seen as MarkupEvidence)) && all.filter(({ seen }) => seen.kind === 'markup').length > least);
  return records.flatMap(({ seen, witness }) => seen.kind !== 'markup' || isEnd(seen as MarkupEvidence) ? []
    : [`${seen.element} ${seen.url.replace(browser.site.origin, '')} ${JSON.stringify(seen.attributes)}${witness === 'browser' ? '' : ' by the page'}`]);
}

describe('markup finds', () => {
  it.each<[title: string, body: string, expected: readonly string[]]>([
    ['a script and its integrity', '<script src="https://cdn.test/a.js" integrity="sha384-x" crossorigin="anonymous" async></script>', ['script https://cdn.test/a.js {"integrity":"sha384-x","crossorigin":"anonymous","async":""}']],
    ['a script that stands in the page, by its digest', '<script>1</script>', ['script  {"bytes":"1","sha256":"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"}']],
    ['a module', '<script type="module" src="/m.js"></script>', ['script /m.js {"type":"module"}']],
    ['a form that goes elsewhere', '<form action="https://l.test/go" method="post"></form>', ['form https://l.test/go {"method":"post"}']],
    ['a policy', '<meta http-equiv="Content-Security-Policy" content="img-src *">', ['policy  {"http-equiv":"Content-Security-Policy","content":"img-src *"}']],
    ['a referrer policy', '<meta name="referrer" content="unsafe-url">', ['policy  {"name":"referrer","content":"unsafe-url"}']],
  ])('%s', async (_, body, expected) => {
    expect(await seenIn(body, undefined, expected.length)).toEqual(expected);
  });

  it('a form whose fields are named like what is asked of it, and what was typed after it', async () => {
    expect(await seenIn('<form action="https://l.test/go"><input name="getAttribute"><input name="action" id="f"></form>')).toEqual(['form https://l.test/go {}']);
    await observed.page.type('#f', 'x');
    await observed.until(all => all.some(({ seen }) => seen.kind === 'input' && seen.value === 'x'));
  });

  it('a text that stands in an address, but not the text', async () => {
    expect(await seenIn('<script src="data:text/javascript,var%20ann=1"></script>')).toEqual(['script data: {}']);
  });

  it('an attribute without end, cut', async () => {
    expect(await seenIn('', `document.body.append(Object.assign(document.createElement('iframe'), { allow: 'x'.repeat(100_000) }))`)).toEqual([`frame  {"allow":"${'x'.repeat(8_192)}"}`]);
    expect(observed.records.map(({ seen }) => seen.kind === 'gap' && seen.of === 'markup' ? seen.reason : '').filter(Boolean)).toEqual(['text-cut']);
  });

  it('a frame and what it may do', async () => {
    const frame = '<iframe src="https://w.test/" allow="camera; geolocation" sandbox="allow-scripts"></iframe>';
    expect(await seenIn('', `document.body.innerHTML = ${JSON.stringify(frame)}`)).toEqual(['frame https://w.test/ {"allow":"camera; geolocation","sandbox":"allow-scripts"}']);
  });

  it('what is put in later', async () => {
    expect(await seenIn('', 'document.head.append(Object.assign(document.createElement("script"), { src: "https://late.test/x.js" }))')).toEqual(['script https://late.test/x.js {}']);
  });
});

describe('markup ignores', () => {
  it.each<[title: string, body: string]>([
    ['a form of the site', '<form action="/go"></form><form></form>'],
    ['data in a script element', '<script type="application/ld+json">{"a":1}</script><script type="text/template">x</script>'],
    ['an empty script', '<script></script>'],
    ['other metadata', '<meta name="description" content="x"><meta http-equiv="refresh" content="900">'],
    ['what a script is named like', '<div data-src="https://cdn.test/a.js">script</div>'],
    ['a form that hides its action behind a field', '<form><input name="action" value="https://l.test/"></form>'],
  ])('%s', async (_, body) => {
    expect(await seenIn(body)).toEqual([]);
  });
});
