import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser, ObservedPage, Order } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const cookies = ({ records }: Pick<ObservedPage, 'records'>): readonly string[] => records.flatMap(it => it.seen.kind === 'cookie-write' ? [it.seen.text] : []);
const urls = ({ records }: Pick<ObservedPage, 'records'>): readonly string[] => records.flatMap(it => it.seen.kind === 'request' ? [it.seen.url.replace(browser.site.origin, '')] : []);
const gaps = ({ records }: Pick<ObservedPage, 'records'>): readonly string[] => records.flatMap(it => it.seen.kind === 'gap' ? [`${it.seen.of} ${it.seen.reason} ${it.seen.count}`] : []);

/** Opens a page of this text and waits for the cookie `end=1` which it must write last. */
async function visit(html: string, order?: Order): Promise<ObservedPage> {
  browser.site.put('/', `<!doctype html><body>${html}</body>`);
  const observed = await browser.open(order);
  await observed.page.goto(`${browser.site.origin}/`);
  await observed.until(() => cookies(observed).includes('end=1'));
  return observed;
}

describe('the channel', () => {
  it.each<Order>(['page-first', 'document-first'])('carries the very first call of a page, scripts injected %s', async order => {
    const observed = await visit('<script>document.cookie = "first=1"; document.cookie = "end=1"</script>', order);
    expect(cookies(observed)).toEqual(['first=1', 'end=1']);
    expect(gaps(observed)).toEqual([]);
  });

  it('numbers what it carries without a hole, and marks it as the page\'s account', async () => {
    const observed = await visit('<script>for (let i = 0; i < 450; i += 1) document.cookie = `a${i}=1`; document.cookie = "end=1"</script>');
    const told = observed.records.filter(it => it.seen.kind === 'cookie-write');
    expect(told.map(it => it.n)).toEqual(Array.from({ length: 451 }, (_, i) => i));
    expect(new Set(told.map(it => `${it.source[0]} ${it.witness}`))).toEqual(new Set(['p page']));
  });

  it('survives document.open(), which wipes every listener', async () => {
    const observed = await visit('<script>onload = () => { document.open(); document.write("<input id=f><script>document.cookie = \'end=1\'</" + "script>"); document.close(); }</script>');
    await observed.page.type('#f', 'x');
    await observed.until(all => all.some(it => it.seen.kind === 'input' && it.seen.value === 'x'));
    expect(cookies(observed)).toEqual(['end=1']);
  });

  it('carries what a page sends while it is left', async () => {
    const observed = await visit(`<script>
      for (const type of ['pagehide', 'visibilitychange', 'beforeunload', 'unload']) addEventListener(type, () => navigator.sendBeacon('/' + type, 'bye'));
      addEventListener('pagehide', () => { fetch('/kept', { method: 'POST', keepalive: true, body: 'bye' }); Promise.resolve().then(() => navigator.sendBeacon('/after')); });
      document.cookie = "end=1"</script>`);
    await observed.page.goto('about:blank');
    await observed.until(() => urls(observed).includes('/visibilitychange'));
    expect(urls(observed)).toEqual(expect.arrayContaining(['/pagehide', '/kept', '/after', '/beforeunload']));
  });

  it('carries what was typed in the moment before the page was left', async () => {
    const observed = await visit('<input id="f"><script>f.oninput = () => { location = "about:blank"; }; document.cookie = "end=1"</script>');
    await observed.page.type('#f', 'x');
    await observed.until(all => all.some(it => it.seen.kind === 'input' && it.seen.value === 'x'));
  });

  it('says when the page had scripts before us, and breaks nothing', async () => {
    browser.site.put('/', '<!doctype html><script>const own = fetch; window.fetch = function fetch(...given) { return own.apply(this, given); };</script><body></body>');
    const { page, session, records } = await browser.open('none');
    await page.goto(`${browser.site.origin}/`);
    const { frameTree: { frame } } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frame.id, worldName: 'sillage' });
    await page.evaluate(browser.scripts.page);
    await session.send('Runtime.evaluate', { expression: browser.scripts.isolated, contextId });
    expect(await page.evaluate('fetch("/late").then(it => it.status)')).toBe(204);
    await page.goto('about:blank');
    expect(gaps({ records }).filter(it => it.startsWith('request '))).toEqual(['request started-late 1']);
    expect(urls({ records })).toEqual(['/late']);
  });

  it('says that a document is watched, once for each', async () => {
    const observed = await visit('<iframe srcdoc="x"></iframe><script>document.cookie = "end=1"</script>');
    await observed.page.goto('about:blank');
    await observed.until(() => observed.watches.length >= 2);
    expect(observed.watches.slice(0, 2).map(it => [it.n, it.witness])).toEqual([[0, 'browser'], [0, 'browser']]);
  });

  it('says when nobody watches from inside the page', async () => {
    browser.site.put('/', '<!doctype html><body><script>document.cookie = "a=1"</script></body>');
    const observed = await browser.open('document-only');
    await observed.page.goto(`${browser.site.origin}/`);
    await observed.until(all => all.some(it => it.seen.kind === 'gap'));
    expect(gaps(observed)).toEqual(['request frame-not-observed 1']);
  });
});

describe('frames', () => {
  const frame = (make: string): string => `<script>
    const frame = document.createElement('iframe');
    ${make}
    document.cookie = 'end=1';
  </script>`;

  it.each<[title: string, script: string]>([
    ['an empty frame', 'document.body.append(frame); frame.contentWindow.fetch("/to")'],
    ['a frame of inner HTML', 'document.body.innerHTML = "<iframe></iframe>"; frames[0].fetch("/to")'],
    ['a frame with its text given', 'frame.srcdoc = "<script>fetch(\'/to\')</" + "script>"; document.body.append(frame)'],
    ['a frame of a Blob', 'frame.src = URL.createObjectURL(new Blob(["<script>fetch(\'" + location.origin + "/to\')</" + "script>"], { type: "text/html" })); document.body.append(frame)'],
    ['a frame written into', 'document.body.append(frame); frame.contentDocument.write("<script>fetch(\'/to\')</" + "script>"); frame.contentDocument.close()'],
  ])('are watched: %s', async (_, script) => {
    const observed = await visit(frame(script));
    await observed.until(() => urls(observed).length > 0);
    expect(urls(observed)).toEqual(['/to']);
  });

  it.each<[title: string, script: string]>([
    ['an empty one that is sent elsewhere', 'document.body.append(frame); frame.contentWindow.mark = 1; frame.src = "/inner"'],
    ['one whose Window its parent holds before its document comes', 'frame.src = "/inner"; document.body.append(frame); frame.contentWindow.mark = 1'],
  ])('are watched on, and report once: %s', async (_, script) => {
    browser.site.put('/inner', '<!doctype html><body><script>fetch("/once")</script><input id="g"></body>');
    const observed = await visit(frame(script));
    const inner = await observed.page.waitForFrame(it => it.url().endsWith('/inner'));
    await (await inner.waitForSelector('#g'))?.type('x');
    await observed.until(all => all.some(it => it.seen.kind === 'input' && it.seen.value === 'x'));
    expect(urls(observed)).toEqual(['/once']);
    expect(observed.records.filter(it => it.seen.kind === 'input')).toHaveLength(1);
    expect(gaps(observed)).toEqual([]);
  });

  it('report once, although both scripts come a second time', async () => {
    const observed = await visit('<input id="f"><script>fetch("/before"); document.cookie = "end=1"</script>');
    const contextId = observed.ourWorld();
    await observed.page.evaluate(browser.scripts.page);
    await observed.session.send('Runtime.evaluate', { expression: browser.scripts.isolated, contextId });
    await observed.page.evaluate('fetch("/once"); 0');
    await observed.page.evaluate('fetch("/again"); 0');
    await observed.page.type('#f', 'x');
    await observed.page.goto('about:blank');
    await observed.until(all => all.some(it => it.seen.kind === 'input'));
    expect(urls(observed)).toEqual(['/before', '/once', '/again']);
    expect(observed.records.filter(it => it.seen.kind === 'input')).toHaveLength(1);
  });
});

describe('a hostile page', () => {
  const listener = (names: string): string => `
    window.caught = [];
    const note = it => { if (!['error', 'load'].includes(it.type)) window.caught.push(it.type); };
    for (const it of ${names}) for (const target of [window, document]) target.addEventListener(it, note, true);`;

  it('catches none of our events, even when it knows their names', async () => {
    const observed = await visit(`<script>
      const n = performance.getEntriesByType('navigation')[0];
      const name = [performance.timeOrigin, n.requestStart, n.responseStart].join('/');
      ${listener('[name + "/o", name + "/h", "b", "a"]')}
      window.dispatchEvent(new Event(name + '/h', { cancelable: true }));
      const node = document.createElement('b');
      node.addEventListener('ask', note);
      window.answered = !window.dispatchEvent(new MouseEvent(name + '/o', { relatedTarget: node, cancelable: true }));
      document.cookie = "end=1"</script>`);
    expect(await observed.page.evaluate('[window.answered, window.caught.map(it => it.split("/").at(-1))]')).toEqual([false, ['h', 'o']]);
    expect(cookies(observed)).toEqual(['end=1']);
  });

  it('reads, forges and stops nothing by replacing what it can after document_start', async () => {
    const observed = await visit(`<script>
      window.caught = 0;
      const trap = () => { window.caught += 1; throw new Error('trapped'); };
      const define = Object.defineProperty;
      const put = (holder, ...names) => { for (let i = 0; i < names.length; i += 1) define(holder, names[i], { value: trap, configurable: true, writable: true }); };
      put(EventTarget.prototype, 'dispatchEvent', 'addEventListener');
      put(Event.prototype, 'preventDefault', 'stopImmediatePropagation');
      put(WeakMap.prototype, 'get', 'set');
      put(window, 'dispatchEvent', 'addEventListener', 'CustomEvent', 'Event', 'MouseEvent', 'WeakMap', 'URL', 'TextEncoder', 'queueMicrotask', 'setTimeout');
      put(Function.prototype, 'call', 'apply', 'bind');
      put(String.prototype, 'slice', 'indexOf', 'toUpperCase', 'split', 'toJSON');
      put(Array.prototype, 'push', 'map', 'join', 'slice', 'toJSON', Symbol.iterator);
      put(Object, 'keys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf');
      put(Reflect, 'apply', 'construct');
      put(JSON, 'stringify', 'parse');
      put(Object.prototype, 'toJSON');
      define(Object.prototype, 'apply', { get: trap, set: trap, configurable: true });
      define(Object.prototype, 'bubbles', { get: trap, set: trap, configurable: true });
      define(Array.prototype, '0', { get: trap, set: trap, configurable: true });
      define(Error, 'stackTraceLimit', { get: trap, set: trap, configurable: true });
      const accessor = Object.assign(Object.create(null), { get: trap, set: trap, configurable: true });
      const names = ['writable', 'node', 'action', 'key', 'slot', 'own', 'result', 'set', 'get'];
      for (let i = 0; i < names.length; i += 1) define(Object.prototype, names[i], accessor);
      fetch('/to', { method: 'POST', body: 'x' });
      document.cookie = 'end=1';
    </script>`);
    expect(cookies(observed)).toEqual(['end=1']);
    expect(urls(observed)).toEqual(['/to']);
    expect(gaps(observed)).toEqual([]);
    expect(await observed.page.evaluate('window.caught')).toBe(0);
  });

  it('keeps its own way of writing stacks to itself', async () => {
    const observed = await visit('<script>window.asked = 0; Error.prepareStackTrace = () => { window.asked += 1; return ""; }; fetch("/to"); document.cookie = "end=1"</script>');
    expect(await observed.page.evaluate('window.asked')).toBe(0);
    expect(urls(observed)).toEqual(['/to']);
  });

  it.each<[title: string, prepare: string, sees: boolean]>([
    ['by a function, which is put aside', 'Error.prepareStackTrace = () => { window.asked = 1; return ""; }', true],
    ['by a getter, which is not asked', 'Object.defineProperty(Error, "prepareStackTrace", { configurable: true, get() { window.asked = 1; } })', true],
    ['by a function further up', 'Function.prototype.prepareStackTrace = () => { window.asked = 1; return ""; }', true],
    ['by a function that stays, which is said once', 'Object.defineProperty(Error, "prepareStackTrace", { value() { window.asked = 1; return ""; } })', false],
    ['by a getter that stays, likewise', 'Object.defineProperty(Error, "prepareStackTrace", { get() { window.asked = 1; } })', false],
    ['by nobody else than the engine, likewise', 'Object.freeze(Error)', false],
    ['by nobody at all, likewise', 'Object.defineProperty(Error, "stackTraceLimit", { configurable: false, get() { window.asked = 1; return 10; } })', false],
    ['with a limit that is put aside', 'Object.defineProperty(Error, "stackTraceLimit", { configurable: true, get() { window.asked = 1; return 0; } })', true],
    ['by nothing, which is no way at all', 'Error.prepareStackTrace = undefined', true],
    ['by a text, as little', 'Error.prepareStackTrace = "none"', true],
  ])('writes stacks %s', async (_, prepare, sees) => {
    const observed = await visit(`<script>${prepare}; addEventListener('keydown', () => {}); setTimeout(function late() { addEventListener('keyup', () => {}); document.cookie = "end=1"; })</script>`);
    const late = observed.records.flatMap(({ seen }) => seen.kind === 'use' && seen.of === 'keyup' ? [seen.scripts.length] : []);
    expect(late).toEqual([sees ? 1 : 0]);
    expect(gaps(observed)).toEqual(sees ? [] : ['use unreadable 1']);
    expect(await observed.page.evaluate('window.asked')).toBeUndefined();
  });

  it('clears every timer it can name, and nothing is held up', async () => {
    const observed = await visit(`<script>for (let i = 0; i < 1e4; i += 1) { clearTimeout(i); clearInterval(i); }
      fetch('/to'); for (let i = 0; i < 1e4; i += 1) clearTimeout(i); document.cookie = "end=1"</script>`);
    expect(urls(observed)).toEqual(['/to']);
  });

  it('finds no new name, symbol or element of ours', async () => {
    const look = `JSON.stringify([Reflect.ownKeys(window).map(String).sort(), document.documentElement.outerHTML, Reflect.ownKeys(document).map(String)])`;
    const pages = await Promise.all((['page-first', 'none'] as const).map(async order => {
      browser.site.put('/', '<!doctype html><title>A page</title>');
      const { page } = await browser.open(order);
      await page.goto(`${browser.site.origin}/`);
      return page.evaluate(look);
    }));
    expect(pages[0]).toBe(pages[1]);
  });
});

describe('scripts', () => {
  it('are named innermost first, without ours', async () => {
    browser.site.put('/lib.js', 'function send(to) { return fetch(to); }', 'text/javascript');
    browser.site.put('/app.js', 'setTimeout(() => { send("/to"); document.cookie = "end=1"; })', 'text/javascript');
    const observed = await visit('<script src="/lib.js"></script><script src="/app.js"></script>');
    const request = observed.records.find(it => it.seen.kind === 'request')?.seen;
    expect(request).toMatchObject({ scripts: [`${browser.site.origin}/lib.js`, `${browser.site.origin}/app.js`] });
  });

  const named = (script: string): string => `${script}\n//# sourceURL=${browser.site.origin}/app.js`;
  const evaluated = (script: string): string => `(0, eval)(${JSON.stringify(script)});`;
  const late = (script: string): string => `setTimeout(function () { ${script} });`;
  const ACT = `addEventListener('keydown', () => {}); document.cookie = 'end=1';`;
  it.each<[title: string, tag: () => string, expected: readonly string[]]>([
    ['though they call themselves another', () => named(late(ACT)), ['/tag.js']],
    ['though a function does', () => `({ '(${browser.site.origin}/app.js:1:2)'() { ${ACT} } })['(${browser.site.origin}/app.js:1:2)']();`, ['/tag.js']],
    ['though code that they evaluate calls itself another', () => late(evaluated(named(ACT))), ['/tag.js']],
    ['though they evaluate in a function that is called another', () => late(`({ 'f (${browser.site.origin}/app.js:1:2)'() { eval("setTimeout(() => { ${ACT} })") } })['f (${browser.site.origin}/app.js:1:2)']();`), ['/tag.js']],
    ['or by nothing, where only evaluated code by another name is left', () => evaluated(named(late(ACT))), ['']],
    ['or by nothing, where webpack names its modules', () => evaluated(`${late(ACT)}\n//# sourceURL=webpack:///./src/x.js`), ['']],
  ])('are named by where they were loaded from, %s', async (_, tag, expected) => {
    browser.site.put('/app.js', '', 'text/javascript');
    browser.site.put('/tag.js', tag(), 'text/javascript');
    const observed = await visit('<script src="/app.js"></script><script src="/tag.js"></script>');
    const scripts = observed.records.flatMap(({ seen }) => seen.kind === 'use' || seen.kind === 'cookie-write' ? [seen.scripts] : []);
    expect(scripts).toEqual([expected, expected].map(all => all.map(it => it && `${browser.site.origin}${it}`)));
  });

  it('of the page stay the page’s, whatever they call themselves', async () => {
    const observed = await visit(`<script>${named(late(ACT))}\n</script>`);
    const scripts = observed.records.flatMap(({ seen }) => seen.kind === 'cookie-write' ? seen.scripts : []);
    expect(scripts).toEqual([`${browser.site.origin}/`]);
  });

  it('leave the way of writing stacks as the page set it', async () => {
    const observed = await visit('<script>const own = () => "mine"; Error.prepareStackTrace = own; fetch("/to"); window.same = Error.prepareStackTrace === own && new Error().stack === "mine"; delete Error.prepareStackTrace; fetch("/to"); window.none = Object.hasOwn(Error, "prepareStackTrace"); document.cookie = "end=1"</script>');
    expect(await observed.page.evaluate('[window.same, window.none]')).toEqual([true, false]);
  });

  it('leave the limit of stacks as the page set it', async () => {
    const observed = await visit('<script>Error.stackTraceLimit = 3; fetch("/to"); window.limit = Error.stackTraceLimit; document.cookie = "end=1"</script>');
    expect(await observed.page.evaluate('window.limit')).toBe(3);
  });
});
