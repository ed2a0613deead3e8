import { describe, expect, test } from 'vitest';
import { initiatorsIn, STEPS_MAX } from '../../../src/core/dossier/initiators.ts';
import { sentIn } from '../../../src/core/dossier/transmissions.ts';
import type { Initiator } from '../../../src/core/evidence/evidence.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/signup';
const OWN = 'https://shop.example/jquery.js';
const GTM = 'https://gtm.example/gtm.js';
const TAG = 'https://cdn.example/tag.js';
const T = 'https://t.example/c';

/** How the last request of a story came about, in one line. */
function last({ log }: Story): string {
  const { accounts } = sentIn(log, 1);
  const account = accounts.at(-1);
  if (account === undefined) throw new Error('nothing was sent');
  const { begins, through, how } = initiatorsIn(log, accounts, url => !new URL(url).hostname.endsWith('shop.example'))(account);
  return [begins, ...through.map(it => `${it.how} ${it.url}`), how].join(' > ');
}

const by = (how: Initiator['how'], url = ''): { initiator: Initiator } => ({ initiator: { how, url } });
const parsed = (story: Story, url: string): Story => story.sends(url, { channel: 'script', ...by('parser', SHOP) });
const asked = (story: Story, url: string, ...scripts: readonly string[]): Story => story.sends(url, { channel: 'script', scripts });

describe('follows', () => {
  test.each<[string, string, Story]>([
    ['a script to whoever loaded it, up to the page', `page > parser ${GTM} > script ${TAG} > script`, asked(parsed(visit(SHOP), GTM), TAG, GTM).sends(T, { scripts: [TAG] })],
    ['a library of the site\'s own to the tag that called it', `page > parser ${TAG} > script`, parsed(visit(SHOP), TAG).sends(T, { scripts: [OWN, TAG] })],
    ['an inline script to the page', 'page > script', visit(SHOP).sends(T, { scripts: [SHOP] })],
    ['markup to the page', 'page > parser', visit(SHOP).sends(T, by('parser', SHOP))],
    ['markup without an address to its document', 'page > parser', visit(SHOP).sends(T, by('parser'))],
    ['a hint of the document', 'page > preload', visit(SHOP).sends(T, by('preload'))],
    ['the hint at who set an image\'s address', `page > parser ${TAG} > script`, parsed(visit(SHOP), TAG).hints(T, 'image', [TAG]).sends(T, { channel: 'image' })],
    ['a style sheet to whoever loaded it', `page > parser https://cdn.example/a.css > style`, visit(SHOP).sends('https://cdn.example/a.css', { channel: 'style', ...by('parser', SHOP) }).sends(T, { channel: 'image', ...by('style', 'https://cdn.example/a.css') })],
    ['a style within the page', 'page > style', visit(SHOP).sends(T, { channel: 'image', ...by('style', SHOP) })],
    ['a redirect to the hop before it', `page > parser ${T} > redirect`, visit(SHOP).redirects([T, 'https://u.example/'], by('parser', SHOP))],
    ['a frame to the document that it is in', 'page > parser https://f.example/ > parser', visit(SHOP).sends('https://f.example/', { channel: 'frame', ...by('parser', SHOP) }).opensFrame('https://f.example/', 'sub').sends(T, { frame: 'sub', ...by('parser', 'https://f.example/') })],
    ['a message to the document that wrote it', 'page > message', visit(SHOP).hears('https://f.example/', 'https://shop.example', 'hello')],
    ['a message to the frame that wrote it', 'page > parser https://f.example/in > message', visit(SHOP).sends('https://f.example/in', { channel: 'frame', ...by('parser', SHOP) }).opensFrame('https://f.example/in', 'sub').hears('https://g.example/', 'https://f.example', 'hello')],
    ['a worker to the script that started it', `page > parser ${TAG} > worker https://shop.example/w.js > script`, parsed(visit(SHOP), TAG).sends('https://shop.example/w.js', { channel: 'script', scripts: [TAG] }).startsWorker('dedicated', 'https://shop.example/w.js').sends(T, by('worker', 'https://shop.example/w.js'))],
    ['a worker made of a blob to its document', 'page > worker blob:https://shop.example/1 > script', visit(SHOP).startsWorker('dedicated', 'blob:https://shop.example/1').sends(T, by('worker', 'blob:https://shop.example/1'))],
    ['a service worker of which no more than the site is known', 'page > service-worker', visit(SHOP).sends(T, { frame: '', ...by('service-worker', 'https://shop.example') })],
    ['what a person opened', 'user > user', visit(SHOP).sends('https://other.example/', { channel: 'navigation', ...by('user') })],
    ['the timing of a resource that a style sheet named', 'page > style', visit(SHOP).times(T, 'css').sends(T, { channel: 'image' })],
    ['the timing of a resource that an element named', 'page > element', visit(SHOP).times(T, 'img').sends(T, { channel: 'image' })],
    ['the timing of what nobody can name a document for', 'page > element', visit(SHOP).times(T, 'img').sends(T, { channel: 'image', frame: '' })],
  ])('%s', (_, chain, story) => {
    expect(last(story)).toBe(chain);
  });
});

describe('says where it cannot follow', () => {
  test.each<[string, string, Story]>([
    ['a script that nobody saw loaded', `unknown > unknown ${TAG} > script`, visit(SHOP).sends(T, { scripts: [TAG] })],
    ['a script without an address', 'unknown > script', visit(SHOP).sends(T, by('script'))],
    ['a timing that names a script and not which', 'unknown > script', visit(SHOP).times(T, 'fetch').sends(T)],
    ['a document, and nothing in it', 'page > document', visit(SHOP).sends(T)],
    ['what says that it was something else', 'page > document', visit(SHOP).sends(T, by('other', 'https://x.example/'))],
    ['neither a document nor anything else', 'not-told > unknown', visit(SHOP).sends(T, { frame: '' })],
    ['a frame without an address', 'unknown > unknown about:blank > document', visit(SHOP).opensFrame('about:blank', 'sub').sends(T, { frame: 'sub' })],
    ['a message from nowhere', 'not-told > message', visit(SHOP).hears('https://f.example/', '', 'hello')],
  ])('%s', (_, chain, story) => {
    expect(last(story)).toBe(chain);
  });

  test('scripts that load each other in a circle', () => {
    expect(last(asked(asked(visit(SHOP), TAG, GTM), GTM, TAG).sends(T, { scripts: [GTM] }))).toBe(`cut > script ${TAG} > script ${GTM} > script`);
  });

  test('a script that loaded itself', () => {
    expect(last(asked(visit(SHOP), TAG, TAG).sends(T, { scripts: [TAG] }))).toBe(`cut > script ${TAG} > script`);
  });

  test('more steps than are followed', () => {
    const urls = Array.from({ length: STEPS_MAX + 2 }, (_, n) => `https://${n}.example/a.js`);
    const story = urls.reduce((told, url, n) => asked(told, url, ...n === 0 ? [] : [urls[n - 1] ?? '']), visit(SHOP));
    expect(last(story.sends(T, { scripts: [urls.at(-1) ?? ''] })).split(' > ')).toHaveLength(STEPS_MAX + 2);
    expect(last(story.sends(T, { scripts: [urls.at(-1) ?? ''] }))).toMatch(/^cut > /u);
  });
});

test('frames of our own on a stack ask for nothing', () => {
  expect(last(parsed(visit(SHOP), TAG).sends(T, { scripts: ['chrome-extension://abc/page.js', 'moz-extension://abc/page.js', TAG] }))).toBe(`page > parser ${TAG} > script`);
});
