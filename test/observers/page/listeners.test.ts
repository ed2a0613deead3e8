import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const listens = (of: string, on: string, more: Json = {}): Json => ({ kind: 'use', feature: 'listen', of, on, count: 1, ...more });
const field = (hint: Json = {}): Json => ({ field: { name: '', type: 'text', autocomplete: '', label: '', ...hint } });
const INPUT = `const field = document.createElement('input');`;
/** A page that stands in front, as error monitors do. It takes itself away again for the next test. */
const wrapped = (holder: string, act: string): string => `
  const native = EventTarget.prototype.addEventListener;
  ${holder}.addEventListener = function (...given) { return native.apply(this, given); };
  ${act}; delete ${holder}.addEventListener; EventTarget.prototype.addEventListener = native;`;

describe('listeners finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['one on the window', `addEventListener('keydown', () => {})`, listens('keydown', 'window')],
    ['one on the document', `document.addEventListener('input', () => {}, true)`, listens('input', 'document')],
    ['one on a form', `document.createElement('form').addEventListener('change', () => {})`, listens('change', 'form')],
    ['one on a field, with what it is for', `${INPUT} field.type = 'email'; field.name = 'mail'; field.autocomplete = 'email'; field.addEventListener('paste', () => {})`,
      listens('paste', 'field', field({ name: 'mail', type: 'email', autocomplete: 'email' }))],
    ['one on a list', `document.createElement('select').addEventListener('change', () => {})`, listens('change', 'field', field({ type: 'select' }))],
    ['one on another element', `document.createElement('p').addEventListener('keyup', () => {})`, listens('keyup', 'element')],
    ['one on the body, which hears all', `document.body.addEventListener('keyup', () => {})`, listens('keyup', 'document')],
    ['one on the window that captures what does not rise', `addEventListener('blur', () => {}, true)`, listens('blur', 'window')],
    ['the same by options', `document.addEventListener('blur', () => {}, { capture: true, passive: true })`, listens('blur', 'document')],
    ['the same by what is taken for true', `document.addEventListener('blur', () => {}, 1)`, listens('blur', 'document')],
    ['and by such an option', `document.addEventListener('blur', () => {}, { capture: 1 })`, listens('blur', 'document')],
    ['what somebody writes by other means than keys', `document.addEventListener('compositionend', () => {})`, listens('compositionend', 'document')],
    ['a handler of a field', `${INPUT} field.onkeydown = () => {}`, listens('keydown', 'field', field())],
    ['a handler of the window', `onkeyup = () => {}; onkeyup = null`, listens('keyup', 'window')],
    ['a handler of the document', `document.onpaste = () => {}; document.onpaste = null`, listens('paste', 'document')],
    ['one through somebody who stands in front', wrapped('EventTarget.prototype', `document.addEventListener('input', () => {})`), listens('input', 'document', { amounts: { through: -1 } })],
    ['through a node of the page that has its own', wrapped('Node.prototype', `document.addEventListener('input', () => {})`), listens('input', 'document', { amounts: { through: -1 } })],
    ['through a window that has its own', wrapped('window', `window.addEventListener('input', () => {})`), listens('input', 'window', { amounts: { through: -1 } })],
    ['one of an object', `document.addEventListener('keydown', { handleEvent() {} })`, listens('keydown', 'document')],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });
});

describe('listeners ignores', () => {
  it.each<[title: string, script: string]>([
    ['what is not about typing', `document.addEventListener('toggle', () => {})`],
    ['who leaves the window', `addEventListener('blur', () => {})`],
    ['who leaves a button', `document.createElement('button').addEventListener('blur', () => {}, { capture: false })`],
    ['options that only the page could tell', `document.addEventListener('blur', () => {}, { get capture() { return true; } })`],
    ['the change of what is no field', `matchMedia('print').addEventListener('change', () => {})`],
    ['a handler that is taken away', `document.onkeydown = null; onkeydown = 'text'`],
    ['a handler of another kind', `document.onclick = () => {}; document.onclick = null`],
    ['an event whose name only looks like two of them', `document.addEventListener('keydown keyup', () => {})`],
    ['an option that is taken for false', `document.addEventListener('blur', () => {}, { capture: 0 })`],
    ['no listener', `document.addEventListener('keydown', null)`],
    ['the event of another kind of target', `new EventTarget().addEventListener('load', () => {})`],
    ['a type that only the page could tell', `document.addEventListener({ toString: () => 'keydown' }, () => {})`],
    ['what is called on something else', `EventTarget.prototype.addEventListener.call({}, 'keydown', () => {})`],
    ['the removal of one', `document.removeEventListener('keydown', () => {})`],
    ['an event of that name that is sent', `document.dispatchEvent(new Event('keydown'))`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});

it('listeners whose scripts nobody can tell any more are a gap, said once', async () => {
  const told = await reported(browser, `
    const types = ['keydown', 'keyup', 'keypress', 'input', 'change', 'paste', 'copy', 'cut'];
    const places = [window, document, document.createElement('form'), document.createElement('input'), document.createElement('p')];
    for (const type of types) for (const place of places) for (let i = 0; i < 16; i += 1) place.addEventListener(type, () => {});`);
  expect(told.filter(it => it['kind'] === 'gap')).toEqual([{ kind: 'gap', of: 'use', reason: 'limit-reached', count: 1 }]);
  expect(told.findIndex(it => it['kind'] === 'gap')).toBe(250);
});

it('listeners say the same of a page that replaced what they could use', async () => {
  const sabotage = `
    const taken = [[Array.prototype, Symbol.iterator], [String.prototype, 'indexOf'], [String.prototype, 'toLowerCase'], [String.prototype, 'slice'], [Element.prototype, 'getAttribute'], [WeakMap.prototype, 'get']];
    const kept = taken.map(([holder, name]) => [holder, name, Object.getOwnPropertyDescriptor(holder, name)]);
    const called = [];
    for (let i = 0; i < taken.length; i += 1) { const name = taken[i][1]; taken[i][0][name] = () => { called[called.length] = String(name); return 'x'; }; }
    Object.defineProperty(Object.prototype, 'through', { value: 1, configurable: true, enumerable: true });
    ${INPUT} field.addEventListener('input', () => {}); field.onpaste = () => {};
    const heard = called.length;
    for (let i = 0; i < kept.length; i += 1) Object.defineProperty(kept[i][0], kept[i][1], kept[i][2]);
    delete Object.prototype.through;
    if (heard) document.cookie = 'called=' + called.join();`;
  expect(await reported(browser, sabotage)).toEqual([listens('input', 'field', field()), listens('paste', 'field', field())]);
});

/** What a page with these scripts tells of its uses: what, how many frames somebody has in front, and the scripts, innermost first. */
async function usesOn(scripts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { site } = browser;
  for (const [path, text] of Object.entries(scripts)) site.put(path, text, 'text/javascript');
  site.put('/', `<!doctype html><body><input id="f" name="email" value="x">${Object.keys(scripts).map(it => `<script src="${it}"></script>`).join('')}<script>document.cookie = 'end=1'</script>`);
  const { page, until } = await browser.open();
  await page.goto(`${site.origin}/`);
  const records = await until(all => all.some(it => it.seen.kind === 'cookie-write' && it.seen.text === 'end=1'));
  await page.close();
  return records.flatMap(({ seen }) => seen.kind === 'use' && (seen.feature === 'listen' || seen.feature === 'value-read') ? [`${seen.feature} ${seen.of} ${seen.amounts?.['through'] ?? 0}: ${seen.scripts.map(it => it.replace(site.origin, '')).join(' < ')}`] : []);
}

describe('who stands in front is told', () => {
  const app = { '/app.js': `document.addEventListener('keydown', () => {});`, '/tag.js': `(function listen() { f.addEventListener('paste', () => {}); })();` };

  it('nobody, with how many frames', async () => {
    expect(await usesOn(app)).toEqual(['listen keydown 0: /app.js', 'listen paste 0: /tag.js']);
  });

  it('a real error monitor, and who called it', async () => {
    const told = await usesOn({ '/monitor.js': await bundle('test/observers/entries/monitor.ts'), ...app });
    expect(told.slice(-2)).toEqual(['listen keydown 2: /monitor.js < /app.js', 'listen paste 2: /monitor.js < /tag.js']);
    // What it listens to for itself.
    expect(told[0]).toBe('listen keypress -1: /monitor.js');
  });

  it('a library\'s getter on a field, and who read past it', async () => {
    const library = `const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      Object.defineProperty(f, 'value', { configurable: true, get() { return native.get.call(this); }, set(value) { native.set.call(this, value); } });`;
    expect(await usesOn({ '/library.js': library, '/tag.js': 'f.value;' })).toEqual(['value-read value 1: /library.js < /tag.js']);
  });
});
