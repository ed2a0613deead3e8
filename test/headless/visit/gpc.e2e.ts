import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { openDevtoolsBed } from '../../observers/support/devtools-bed.ts';
import type { DevtoolsBed } from '../../observers/support/devtools-bed.ts';

let bed: DevtoolsBed;
beforeAll(async () => { bed = await openDevtoolsBed(); });
afterAll(async () => { await bed.close(); });

const SAYS = `'says=' + navigator.globalPrivacyControl`;
const page = (name: string): string => `<!doctype html><script>fetch('/told/${name}?' + ${SAYS})</script>`;

/** All that a page can send: each comes to a path of its own. */
const everything = (app: string, party: string): string => `(async () => {
  new Image().src = '/image'; navigator.sendBeacon('/beacon', 'x'); fetch('/fetch'); fetch('${party}/cors'); fetch('/kept', { keepalive: true });
  const xhr = new XMLHttpRequest(); xhr.open('POST', '/xhr'); xhr.send('x'); new EventSource('/events'); new WebSocket('${app.replace('http', 'ws')}/socket');
  document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="/style.css"><link rel="prefetch" href="/prefetch"><link rel="preload" as="script" href="/preload.js">');
  for (const src of ['/frame.html', '${party}/other.html']) document.body.append(Object.assign(document.createElement('iframe'), { src }));
  document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<script>fetch("${app}/told/srcdoc?" + ${SAYS.replaceAll("'", '"')})<' + '/script>' }));
  const blank = document.body.appendChild(document.createElement('iframe')); fetch('/told/blank?says=' + blank.contentWindow.navigator.globalPrivacyControl);
  fetch('/told/page?' + ${SAYS});
  new Worker('/dedicated.js'); new SharedWorker('/shared.js'); await navigator.serviceWorker.register('/service.js');
  new Worker(URL.createObjectURL(new Blob(['fetch("${app}/told/blob?says=" + navigator.globalPrivacyControl)'])));
  open('/window.html'); const a = Object.assign(document.createElement('a'), { href: '#x', ping: '/ping' }); document.body.append(a); a.click();
})()`;
const worker = (name: string): string => `fetch('/told/${name}?' + ${SAYS})`;

const files = (): Parameters<DevtoolsBed['seen']>[1] => ({
  '/frame.html': { text: page('frame') }, '/other.html': { text: page('other') }, '/window.html': { text: page('window') },
  '/dedicated.js': { text: `${worker('dedicated')}; new Worker('/nested.js')` }, '/nested.js': { text: worker('nested') },
  '/shared.js': { text: worker('shared') }, '/service.js': { text: worker('service') },
});
const SPEAKERS = ['page', 'frame', 'other', 'window', 'srcdoc', 'blank', 'dedicated', 'nested', 'blob', 'shared', 'service'];
/** What a request of the browser's own accord goes by. */
const SENT = ['/', '/beacon', '/cors', '/dedicated.js', '/events', '/fetch', '/frame.html', '/image', '/kept', '/nested.js', '/other.html', '/ping', '/prefetch', '/preload.js', '/shared.js', '/style.css', '/window.html', '/xhr'];

const gaps = (evidence: readonly Evidence[]) => evidence.flatMap(it => it.kind === 'gap' && it.of === 'consent-signal' ? [`${new URL(it.place ?? '').pathname} ${it.reason}`] : []);

const said = (): Readonly<Record<string, string>> => Object.fromEntries(bed.urls().flatMap(it => {
  const [, name, says] = /^\/told\/(\w+)\?says=(\w+)$/u.exec(it) ?? [];
  return name === undefined || says === undefined ? [] : [[name, says]];
}));
const signals = (evidence: readonly Evidence[]) => new Set(evidence.flatMap(it => it.kind === 'consent-signal' ? [`${it.witness} ${it.api} ${it.call} ${it.text}`] : []));

describe('a visit with Global Privacy Control', () => {
  it('says so in every document and worker before its scripts, and on every request but two, which are named', async () => {
    const evidence = await bed.seen(everything(bed.app, bed.party), files(), { gpc: true });
    expect(said()).toEqual(Object.fromEntries(SPEAKERS.map(it => [it, 'true'])));
    const heads = bed.heads('sec-gpc');
    expect(heads).toEqual(expect.arrayContaining(SENT.map(it => `${it} 1`)));
    expect(heads.filter(it => it.endsWith(' -')).toSorted()).toEqual(['/service.js -', '/socket -']);
    expect(gaps(evidence).toSorted()).toEqual(['/service.js not-reached', '/socket not-reached']);
    expect(bed.received().filter(it => it.startsWith('OPTIONS')), 'no site is asked for leave first').toEqual([]);
    expect(signals(evidence)).toEqual(new Set(['browser gpc  1']));
  });

  it('is one without it where nobody ordered it', async () => {
    const evidence = await bed.seen(everything(bed.app, bed.party), files());
    expect(said()).toEqual(Object.fromEntries(SPEAKERS.map(it => [it, 'undefined'])));
    expect(bed.heads('sec-gpc').filter(it => !it.endsWith(' -'))).toEqual([]);
    expect(gaps(evidence)).toEqual([]);
    expect(signals(evidence)).toEqual(new Set());
  });

  it('goes on to where it is led, and to the next page', async () => {
    await bed.seen(`document.cookie.includes('went=1') || (document.cookie = 'went=1', location.href = '/away')`, { '/away': { text: '', headers: { refresh: '0; url=/next.html' } }, '/next.html': { text: page('next') } }, { gpc: true });
    expect(said()).toEqual({ next: 'true' });
    expect(bed.heads('sec-gpc')).toEqual(expect.arrayContaining(['/away 1', '/next.html 1']));
  });

  it('has the property as browsers have it', async () => {
    const looks = `(() => {
      const attempt = act => { try { return String(act()); } catch (error) { return error.constructor.name + ': ' + error.message; } };
      const { get, set, ...rest } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(navigator), 'globalPrivacyControl');
      const { get: other } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(navigator), 'hardwareConcurrency');
      const { toString } = Function.prototype;
      return [rest, typeof set, get.name, get.length, Reflect.ownKeys(get), String(get), String(other), toString.call(get), String(toString), toString.name, toString.length,
        attempt(() => get.call({})) === attempt(() => other.call({})), attempt(() => new get()).replace('get', ''), attempt(() => toString.call({})), Object.keys(navigator),
        Object.getPrototypeOf(navigator).propertyIsEnumerable('globalPrivacyControl'), attempt(() => { 'use strict'; navigator.globalPrivacyControl = 1; }),
        attempt(() => Object.setPrototypeOf(toString, Object.create(toString)))];
    })()`;
    await bed.seen(`fetch('/looks', { method: 'POST', body: JSON.stringify(${looks}) }); new Worker('/worker.js')`, { '/worker.js': { text: `fetch('/looks', { method: 'POST', body: JSON.stringify(${looks}) })` } }, { gpc: true });
    const native = (name: string): string => `function ${name}() { [native code] }`;
    const expected = [
      { enumerable: true, configurable: true }, 'undefined', 'get globalPrivacyControl', 0, ['length', 'name'], native('get globalPrivacyControl'), native('get hardwareConcurrency'),
      native('get globalPrivacyControl'), native('toString'), 'toString', 0, true, 'TypeError:  is not a constructor', expect.stringMatching(/^TypeError: Function.prototype.toString requires/u), [],
      true, expect.stringMatching(/^TypeError: Cannot set property globalPrivacyControl of #<(?:Worker)?Navigator> which has only a getter$/u), 'TypeError: Cyclic __proto__ value',
    ];
    expect(bed.bodies('/looks').map(it => JSON.parse(it) as unknown)).toEqual([expected, expected]);
  });
});
