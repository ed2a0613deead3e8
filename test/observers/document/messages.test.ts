import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import type { Body } from '../../../src/core/evidence/evidence.ts';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await openObservedBrowser();
  observed = await browser.shared();
  browser.site.put('/frame', `<!doctype html><script>
    addEventListener('message', ({ data, ports, source }) => {
      if (ports.length > 0) ports[0].onmessage = () => {};
      if (data === 'answer') source.postMessage('answered', '*');
    });</script>`);
});
beforeEach(() => { observed.forget(); });
afterAll(async () => { await browser.close(); });

/** The same server by another name: another origin. */
const elsewhere = (): string => browser.site.origin.replace('127.0.0.1', 'localhost');
const isEnd = ({ seen }: ObservedPage['records'][number]): boolean => seen.kind === 'request' && seen.body.kind === 'text' && seen.body.text === 'end';

type Told = Body | Extract<Sighting, { kind: 'gap' }>;

const foreign = (attributes = ''): string => `<iframe src="${elsewhere()}/frame?q=1" ${attributes}></iframe>`;

/**
 * What is told of messages while a page with frames, the first called `f`, runs a script. One that the last of them gets at the end
 * tells that nothing is still to come.
 */
async function heard(script: string, frames = foreign()): Promise<readonly Told[]> {
  browser.site.put('/', `<!doctype html><body>${frames}</body>`);
  await observed.page.goto(`${browser.site.origin}/`);
  await observed.page.evaluate(`(async () => { const f = frames[0]; ${script} })().finally(() => setTimeout(() => frames[frames.length - 1].postMessage('end', '*'), 50))`);
  const records = await observed.until(all => all.some(isEnd));
  return records.filter(it => !isEnd(it)).flatMap(({ seen }): readonly Told[] => seen.kind === 'request' && seen.channel === 'message' ? [seen.body] : seen.kind === 'gap' && seen.of === 'request' ? [seen] : []);
}
const text = (it: string, cut = false): object => ({ kind: 'text', text: it, bytes: Buffer.byteLength(it), cut });

describe('messages finds', () => {
  it('what a page says to a foreign frame, who got it, and from whom', async () => {
    await heard(`f.postMessage({ email: 'ann@example.test' }, '*');`);
    const { witness, seen } = observed.records.find(it => it.seen.kind === 'request') ?? {};
    expect(witness).toBe('browser');
    expect(seen).toMatchObject({
      method: 'MESSAGE', channel: 'message', hop: 0, url: `${elsewhere()}/frame`, body: text('{"email":"ann@example.test"}'), scripts: [],
      initiator: { how: 'frame', url: browser.site.origin },
    });
  });
  it.each<[title: string, script: string, body: object]>([
    ['a text, as it is', `f.postMessage('ann@example.test', '*');`, text('ann@example.test')],
    ['bytes of text', `f.postMessage(new TextEncoder().encode('ann').buffer, '*');`, text('ann')],
    ['bytes of no text', `f.postMessage(new Uint8Array([255, 254]), '*');`, { kind: 'binary', base64: '//4=', bytes: 2, cut: false }],
    ['nothing', `f.postMessage(null, '*');`, { kind: 'none' }],
    ['a map', `f.postMessage(new Map([['email', new Set(['ann'])]]), '*');`, text('[["email",["ann"]]]')],
    ['a file, which is not read', `f.postMessage(new File(['abc'], 'cv.txt'), '*');`, text('"[cv.txt (3 bytes)]"', true)],
    ['what goes round in a circle', `const o = {}; o.o = o; f.postMessage(o, '*');`, text('{"o":"[again]"}', true)],
    ['what is handed over', `const b = new ArrayBuffer(2); f.postMessage({ b }, '*', [b]);`, text(String.raw`{"b":"\u0000\u0000"}`)],
  ])('%s', async (_, script, body) => {
    expect(await heard(script)).toEqual([body]);
  });
  it('what goes over a port that was handed over', async () => {
    expect(await heard(`const c = new MessageChannel(); f.postMessage('port', '*', [c.port2]); c.port1.postMessage({ id: 1 }); c.port1.postMessage('two');`))
      .toEqual([text('port'), text('{"id":1}'), text('two')]);
  });
  it('more text than is kept, by its beginning', async () => {
    const [body] = await heard(`f.postMessage('x'.repeat(100_000), '*');`);
    expect(body).toMatchObject({ kind: 'text', bytes: 100_000, cut: true });
  });
  it('that there was more than anybody reads', async () => {
    const all = await heard(`for (let i = 0; i < 1500; i += 1) f.postMessage(i, '*'); await new Promise(done => setTimeout(done, 1200));`);
    const missed = all.flatMap(it => it.kind === 'gap' ? [it.count] : []).reduce((a, b) => a + b, 0);
    expect(all.filter(it => it.kind === 'text').length + missed).toBe(1500);
  });
});

describe('messages ignores', () => {
  it.each<[title: string, script: string]>([
    ['what a page says to itself', `window.postMessage('x', '*');`],
    ['what a frame of the page answers it, which reaches the site that is visited', `f.postMessage('answer', '*'); await new Promise(done => addEventListener('message', done, { once: true }));`],
    ['a message somebody made up', `const e = new MessageEvent('message', { data: 'x', origin: 'https://evil.test' }); window.dispatchEvent(e);`],
    ['a channel within the page', `const c = new MessageChannel(); c.port1.onmessage = () => {}; c.port2.postMessage('x');`],
  ])('%s', async (_, script) => {
    expect((await heard(script)).filter(it => JSON.stringify(it) !== JSON.stringify(text('answer')))).toEqual([]);
  });
  it('a frame of the same origin', async () => {
    expect(await heard(`f.postMessage('x', '*');`, `<iframe src="/frame"></iframe>${foreign()}`)).toEqual([]);
  });
  it('a frame that belongs to nobody', async () => {
    expect(await heard(`f.postMessage('x', '*');`, `<iframe sandbox="allow-scripts" srcdoc="<p>text"></iframe>${foreign()}`)).toEqual([]);
  });
  it('but not a sandboxed one of somebody, though it has no origin', async () => {
    expect(await heard(`f.postMessage('x', '*');`, foreign('sandbox="allow-scripts"'))).toEqual([text('x')]);
  });
  it('nothing of the page’s own view: it gets every message, its ports and their order', async () => {
    browser.site.put('/echo', `<!doctype html><script>addEventListener('message', ({ data, ports, source }) => { if (ports.length > 0) ports[0].onmessage = it => source.postMessage(['port', it.data], '*'); else source.postMessage(['window', data], '*'); });</script>`);
    browser.site.put('/', `<!doctype html><iframe src="${elsewhere()}/echo"></iframe>`);
    await observed.page.goto(`${browser.site.origin}/`);
    const got = await observed.page.evaluate(`new Promise(done => {
      const all = []; addEventListener('message', it => { if (all.push(it.data) === 3) done(all); });
      const c = new MessageChannel(); frames[0].postMessage(1, '*'); frames[0].postMessage('p', '*', [c.port2]); c.port1.postMessage(2); setTimeout(() => frames[0].postMessage(3, '*'), 50); })`);
    expect(got).toEqual([['window', 1], ['port', 2], ['window', 3]]);
  });
});
