import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const make = (html: string): string => `document.body.innerHTML = ${JSON.stringify(html)}; const it = document.body.firstElementChild;`;
const reads = (field: Json, more: Json = {}): Json => ({ kind: 'use', feature: 'value-read', of: 'value', on: 'field', count: 1, field: { name: '', type: 'text', autocomplete: '', label: '', ...field }, ...more });

describe('field-values finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['the value of a field, by all it says of itself', `${make('<input name=mail type=email autocomplete="section-a email" value=x>')} it.value`, reads({ name: 'mail', type: 'email', autocomplete: 'section-a email' })],
    ['a password', `${make('<input id=p type=password value=x>')} it.value`, reads({ name: 'p', type: 'password' })],
    ['a text area', `${make('<textarea name=m>x</textarea>')} it.value`, reads({ name: 'm', type: 'textarea' })],
    ['a choice', `${make('<select name=s><option>x</select>')} it.value`, reads({ name: 's', type: 'select' })],
    ['whatever type the field has now', `${make('<input type=password value=x>')} it.type = 'text'; it.value`, reads({})],
    ['a whole form', `${make('<form><input name=a value=b></form>')} new FormData(it)`, { kind: 'use', feature: 'value-read', of: 'FormData', on: 'form', count: 1 }],
    ['files, as many as there are', `${make('<input type=file name=cv>')} const t = new DataTransfer(); t.items.add(new File(['x'], 'a.pdf')); t.items.add(new File(['x'], 'b.pdf')); it.files = t.files; it.files`,
      reads({ name: 'cv', type: 'file' }, { of: 'files', amounts: { files: 2 } })],
    ['what is read by the getter itself', `${make('<input value=x>')} Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').get.call(it)`, reads({})],
    ['what is read past a getter of a library\'s own', `${make('<input value=x>')} const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      Object.defineProperty(it, 'value', { configurable: true, get() { return native.get.call(this); } }); it.value`, reads({}, { amounts: { through: -1 } })],
    ['what is read past a getter that stands in front of all', `${make('<input value=x>')} const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      Object.defineProperty(HTMLInputElement.prototype, 'value', { ...native, get() { return native.get.call(this); } }); it.value; Object.defineProperty(HTMLInputElement.prototype, 'value', native)`,
      reads({}, { amounts: { through: -1 } })],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });
});

describe('field-values ignores', () => {
  it.each<[title: string, script: string]>([
    ['an empty field', `${make('<input type=password>')} it.value`],
    ['a value that is set', `${make('<input>')} it.value = 'x'`],
    ['a hidden field', `${make('<input type=hidden value=x>')} it.value`],
    ['a button', `${make('<input type=submit value=x>')} it.value`],
    ['a box, whose value says not whether it is ticked', `${make('<input type=checkbox value=x checked>')} it.value`],
    ['a field for files without any', `${make('<input type=file>')} it.files`],
    ['the files of another field', `${make('<input>')} it.files`],
    ['the path that a browser makes up', `${make('<input type=file>')} const t = new DataTransfer(); t.items.add(new File(['x'], 'a')); it.files = t.files; it.value`],
    ['form data of nothing', `new FormData().append('a', 'b')`],
    ['the value of something else', `${make('<button value=x></button>')} it.value; document.createElement('progress').value`],
    ['a call on something else', `Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').get.call({})`],
    ['what a page\'s own object calls value', `({ value: 1 }).value`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});

/** A library that reads a field thrice on each key, as React does. */
const LIBRARY = `
  const key = () => it.dispatchEvent(new Event('input', { bubbles: true }));
  it.addEventListener('input', () => { it.value; it.value; it.value; });`;
const readsIn = (told: readonly Json[]): number => told.filter(each => each['feature'] === 'value-read').length;

describe('of many reads', () => {
  it('few are told', async () => {
    const told = readsIn(await reported(browser, `${make('<input value=x>')} ${LIBRARY} for (let i = 0; i < 5000; i += 1) key();`));
    expect(told).toBe(3 * (1 + 13));
  });

  it('of a form of thirty fields too, within the limit', async () => {
    const told = await reported(browser, `document.body.innerHTML = Array.from({ length: 30 }, (_, i) => '<input value=x name=n' + i + '>').join('');
      for (const it of document.querySelectorAll('input')) { ${LIBRARY} for (let i = 0; i < 30; i += 1) key(); }`);
    expect(readsIn(told)).toBeGreaterThanOrEqual(30 * 3);
    expect(readsIn(told)).toBeLessThan(30 * 3 + 3 * 12);
    expect(told.filter(each => each['kind'] === 'gap')).toEqual([]);
  });

  it('fields of a large table are told apart by their types only, and none is taken for another', async () => {
    const told = await reported(browser, `document.body.innerHTML = Array.from({ length: 150 }, (_, i) => '<input type=hidden value=x name=h' + i + '>').join('') + '<input id=p type=password name=late value=x>';
      for (const it of document.querySelectorAll('input')) it.value;`);
    expect(told).toEqual([reads({ type: 'password' })]);
  });

  it.each<[title: string, act: string]>([
    ['that comes after the library\'s, at the next key', `it.addEventListener('input', () => { it.value; }); key();`],
    ['at another event', `it.addEventListener('blur', () => { it.value; }); it.dispatchEvent(new Event('blur'));`],
    ['outside of events', `await new Promise(done => setTimeout(done, 60)); it.value;`],
  ])('somebody\'s one read is told of %s', async (_, act) => {
    const busy = `${make('<input value=x>')} ${LIBRARY} for (let i = 0; i < 5000; i += 1) key();`;
    expect(readsIn(await reported(browser, busy + act))).toBe(readsIn(await reported(browser, busy)) + 1);
  });

  it('those of a password are told though the others met their limit, which is said once', async () => {
    const told = await reported(browser, `document.body.innerHTML = '<input id=p type=password value=x>' + '<input value=x name=a>'.repeat(1);
      const a = document.querySelector('[name=a]'); for (let i = 0; i < 300; i += 1) { const e = new Event('t' + i % 30); a.addEventListener(e.type, () => { a.value; a.value; a.value; a.value; a.value; }, { once: true }); a.dispatchEvent(e); } p.value;`);
    expect(told.filter(each => each['kind'] === 'gap')).toEqual([{ kind: 'gap', of: 'use', reason: 'limit-reached', count: 1 }]);
    expect(readsIn(told)).toBe(201);
    expect(told.at(-1)).toEqual(reads({ name: 'p', type: 'password' }));
  });
});

it('field-values calls nothing of a page that replaced what it could use', async () => {
  const told = await reported(browser, `${make('<input name=a value=x>')}
    const taken = [[Array.prototype, Symbol.iterator], [String.prototype, 'indexOf'], [String.prototype, 'slice'], [Element.prototype, 'getAttribute'], [WeakMap.prototype, 'get'], [Performance.prototype, 'now']];
    const kept = [];
    const called = [];
    const planted = ['get', 'value', 'count', 'files', '1'];
    for (let i = 0; i < taken.length; i += 1) kept[i] = Object.getOwnPropertyDescriptor(taken[i][0], taken[i][1]);
    for (let i = 0; i < taken.length; i += 1) { const name = taken[i][1]; taken[i][0][name] = () => { called[called.length] = String(name); return 'x'; }; }
    for (let i = 0; i < planted.length; i += 1) Object.defineProperty(Object.prototype, planted[i], { __proto__: null, configurable: true, get() { called[called.length] = planted[i]; }, set() { called[called.length] = planted[i]; } });
    const value = it.value;
    const calls = called.length;
    for (let i = 0; i < planted.length; i += 1) delete Object.prototype[planted[i]];
    for (let i = 0; i < taken.length; i += 1) Object.defineProperty(taken[i][0], taken[i][1], kept[i]);
    if (calls || value !== 'x') document.cookie = 'called=' + called.join();`);
  expect(told).toEqual([reads({ name: 'a' })]);
});
