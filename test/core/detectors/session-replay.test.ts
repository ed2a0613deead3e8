import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionReplay } from '../../../src/core/detectors/session-replay.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { findingsOf } from '../../support/findings.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story, Using } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';
import { KITS, sentBy } from '../recordings/sent.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.watch.example/rec.js';
const APP = `${SHOP}app.js`;
const LIBRARY = 'https://cdn.libraries.example/npm/library.js';
const T = 'https://in.watch.example/up';
const ALL = { subtree: 1, text: 1, attributes: 1 };
const MOVES = JSON.stringify([{ type: 3, data: { source: 1, positions: [{ x: 1, y: 2, id: 3, timeOffset: 0 }] }, timestamp: 1_700_000_000_000 }]);
const MANY = `[${Array.from({ length: 12 }, () => MOVES.slice(1, -1)).join(',')}]`;
const PAGE = JSON.stringify({ t: 1, root: { tag: 'html', attrs: {}, children: [{ tag: 'body', attrs: {}, children: Array.from({ length: 30 }, (_, i) => ({ tag: 'p', attrs: { id: `p${i}` }, children: [] })) }] } });
const MARKUP = `<html><head></head><body>${'<p>Something that stands on the page.</p>'.repeat(30)}</body></html>`;
let state = 1;
const SEALED = { kind: 'binary' as const, base64: Buffer.from(Uint8Array.from({ length: 3000 }, () => (state = (state * 48_271) % 2_147_483_647) % 256)).toString('base64'), bytes: 3000, cut: false };

const watches = (story: Story, script: Using['script'] = TAG): Story => story.uses('mutation-watch', '', { script, on: 'document', amounts: ALL });
const listens = (story: Story, script: Using['script'] = TAG): Story => ['mousemove', 'scroll', 'click'].reduce((now, of) => now.uses('event-stream', of, { script, on: 'document' }), story);
const sends = (story: Story, times: number, body: string | typeof SEALED, { to = T, scripts = [TAG] }: { readonly to?: string; readonly scripts?: readonly string[] } = {}): Story =>
  Array.from({ length: times }).reduce<Story>(now => now.sends(to, { body, scripts }).waits(), story);

const told = (it: Finding): string => `${it.recipient} ${it.confidence} ${Object.entries(it.facts ?? {}).filter(([, value]) => value === true).map(([name]) => name).join(' ')}`;
const found = (story: Story) => findingsOf(sessionReplay, story).map(told);

describe('finds', () => {
  test.each(KITS)('%s by what it really sends, to a host that nobody knows', kit => {
    const story = sentBy(kit).reduce<Story>((now, { url, body }) => now.sends(`https://in.unheard-of.example${url}`, { body }), visit(SHOP));
    const [first] = findingsOf(sessionReplay, story);
    expect(first).toMatchObject({ recipient: 'unheard-of.example', confidence: 'exact', facts: { tree: true, stream: true, beforeConsent: true } });
  });

  test.each<[string, Story, readonly string[]]>([
    ['a script that watches and sends the page as a tree', sends(watches(visit(SHOP)), 1, PAGE), ['watch.example exact mutations tree beforeConsent node-tree']],
    ['one that sends it as markup', sends(watches(visit(SHOP)), 1, MARKUP), ['watch.example exact mutations tree beforeConsent page-markup']],
    ['moves sent again and again, by nobody known', sends(visit(SHOP), 3, MOVES, { scripts: [] }), ['watch.example exact repeated stream beforeConsent rrweb-events']],
    ['the page and listeners, as likely', sends(listens(visit(SHOP)), 1, PAGE), ['watch.example inferred listeners tree beforeConsent node-tree']],
    // kills: the site's own doing held against whoever it posts its page to: `exact` by one upload
    ['the site’s own rrweb and moves as well as the page, sent to somebody', sends(sends(watches(visit(SHOP), APP), 1, PAGE, { scripts: [APP] }), 1, MOVES, { scripts: [APP] }), ['watch.example exact mutations tree stream beforeConsent node-tree rrweb-events']],
    ['what is sealed, where the script does all that recorders do, as likely', sends(listens(watches(visit(SHOP))), 3, SEALED), ['watch.example inferred mutations listeners repeated beforeConsent']],
    ['a script that does all that recorders do, whatever it sends', listens(watches(visit(SHOP))).uses('document-read', 'outerHTML', { script: TAG, on: 'document' }), ['watch.example inferred mutations listeners walk beforeConsent']],
    ['a library of the site’s own that sends to somebody else', sends(listens(watches(visit(SHOP), `${SHOP}app.js`), `${SHOP}app.js`), 1, MOVES, { scripts: [`${SHOP}app.js`] }), ['watch.example exact mutations listeners stream beforeConsent rrweb-events']],
    ['a third party’s script that sends to the site itself, which passes it on', sends(watches(visit(SHOP)), 2, MANY, { to: `${SHOP}ingest/s` }), ['watch.example exact mutations stream beforeConsent rrweb-events']],
    ['a vendor that is known to record, by its address', visit(SHOP).sends('https://content.hotjar.io/?gzip=1', { body: SEALED }), ['hotjar.io declared declared beforeConsent']],
  ])('%s', (_, story, expected) => { expect(found(story)).toEqual(expected); });

  test('whether it began before consent, with the state it began in', () => {
    const story = watches(visit(SHOP)).consents('granted');
    expect(findingsOf(sessionReplay, sends(story, 3, MOVES)).map(it => [it.consent, it.facts?.['beforeConsent'], it.offsetMs])).toEqual([['none', true, 100]]);
    expect(findingsOf(sessionReplay, sends(visit(SHOP).consents('granted'), 3, MOVES)).map(it => [it.consent, it.facts?.['beforeConsent']])).toEqual([['granted', false]]);
  });

  test('that it records the page’s requests and its console', () => {
    const plugins = (name: string): string => `${MOVES.slice(0, -1)},{"type":6,"data":{"plugin":"rrweb/${name}@1","payload":{}},"timestamp":1700000000001}]`;
    expect(findingsOf(sessionReplay, sends(sends(visit(SHOP), 3, plugins('network')), 1, plugins('console')))[0]?.facts).toMatchObject({ network: true, console: true, uploads: 4 });
  });

  test('each recorder apart', () => {
    expect(found(sends(sends(visit(SHOP), 3, MOVES), 3, MOVES, { to: 'https://other.example/s' })).map(it => it.split(' ')[0])).toEqual(['watch.example', 'other.example']);
  });
});

describe('ignores', () => {
  const editor = 'https://cdn.editor.example/quill.js';
  test.each<[string, Story]>([
    ['a site that records for itself', sends(listens(watches(visit(SHOP), `${SHOP}app.js`), `${SHOP}app.js`), 4, MANY, { to: `${SHOP}replay`, scripts: [`${SHOP}app.js`] })],
    ['a guided tour: watches and listens, and sends events', sends(listens(watches(visit(SHOP))), 4, JSON.stringify({ events: Array.from({ length: 200 }, (_, i) => ({ event: 'step', i })) }))],
    ['an accessibility tool: watches and reads the page', watches(visit(SHOP)).uses('document-read', 'createTreeWalker', { script: TAG, on: 'document' })],
    ['a lazy loader: watches for new elements', sends(listens(visit(SHOP).uses('mutation-watch', '', { script: TAG, on: 'document', amounts: { subtree: 1, text: 0, attributes: 1 } })), 4, SEALED)],
    ['an editor: watches its own texts, sends operations', sends(visit(SHOP).uses('mutation-watch', '', { script: editor, on: 'document', amounts: { subtree: 1, text: 1, attributes: 0 } }), 6, JSON.stringify({ ops: Array.from({ length: 300 }, (_, i) => ({ retain: i })) }), { scripts: [editor] })],
    ['a styling library: reads its sheet, listens to the window', listens(visit(SHOP).uses('document-read', 'cssRules', { script: TAG })).uses('document-read', 'cssRules', { script: TAG })],
    ['a heat map: listens, and sends where people click', sends(listens(visit(SHOP)), 5, JSON.stringify({ clicks: Array.from({ length: 200 }, (_, i) => ({ x: i, y: i, type: 'mousemove' })) }))],
    ['one look at the page, as a screenshot for a complaint', sends(visit(SHOP), 1, MARKUP)],
    ['sealed uploads of a script that does nothing else', sends(visit(SHOP), 6, SEALED)],
    ['a file that is sent in pieces', listens(watches(visit(SHOP))).sends(T, { body: SEALED, scripts: [TAG] }).sends(T, { body: SEALED, scripts: [TAG] }).sends(T, { body: SEALED, scripts: [TAG] })],
    ['errors with breadcrumbs, of a monitor that watches nothing', sends(listens(visit(SHOP)), 3, JSON.stringify({ exception: {}, breadcrumbs: Array.from({ length: 60 }, () => ({ category: 'console', message: 'x' })) }))],
    ['a chat over a socket', visit(SHOP).opensSocket('wss://chat.example/s').says('wss://chat.example/s', JSON.stringify({ type: 3, data: { source: 'me', text: 'hello' }, timestamp: 1_700_000_000_000 }), 'browser')],
    // kills: the site's own listeners and watchers held against a receiver of one page
    ['a service that makes a PDF of one page, for a site that listens and watches itself', sends(listens(watches(visit(SHOP), APP), APP), 1, MARKUP, { scripts: [APP] })],
    ['that service, called through a library on a CDN that the site calls', sends(listens(watches(visit(SHOP), [LIBRARY, APP]), [LIBRARY, APP]), 1, MARKUP, { scripts: [LIBRARY, APP] })],
    // kills: what is done in a frame of one's own held against its owner
    ['a widget that watches and reads its own frame', ['mousemove', 'scroll', 'click'].reduce((story, of) => story.uses('event-stream', of, { script: TAG, on: 'document', frame: 'widget' }), visit(SHOP).opensFrame('https://chat.watch.example/', 'widget'))
      .uses('mutation-watch', '', { script: TAG, on: 'document', amounts: ALL, frame: 'widget' }).uses('document-read', 'outerHTML', { script: TAG, on: 'document', frame: 'widget' })],
    ['a library on a CDN that the site has watch and read the page', [LIBRARY].reduce((story, by) => listens(watches(story, [by, APP]), [by, APP]).uses('document-read', 'outerHTML', { script: [by, APP], on: 'document' }), visit(SHOP))],
    ['one batch of moves, which may be a game’s', sends(visit(SHOP), 1, MOVES)],
    ['a script that measures how the page is filled', sends(watches(visit(SHOP)), 1, '{"lcp":1200}')],
    ['a wrapper of fetch, through which the site’s own recorder sends to the site', sends(watches(visit(SHOP), `${SHOP}app.js`), 4, MANY, { to: `${SHOP}replay`, scripts: ['https://cdn.errors.example/e.js', `${SHOP}app.js`] })],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});

// Kills the mutant that holds a script's behavior against its owner only until a receiver is known: what was found stays found.
test('as a visit goes on, no recorder is lost', () => {
  const acts: readonly ((story: Story) => Story)[] = [
    it => watches(it), it => listens(it), it => it.uses('document-read', 'outerHTML', { script: TAG, on: 'document' }),
    it => sends(it, 1, MOVES), it => sends(it, 1, PAGE, { to: 'https://other.example/s' }), it => sends(it, 2, SEALED), it => sends(it, 1, MANY, { to: `${SHOP}s` }),
  ];
  const recorders = (story: Story): readonly string[] => openDossier({ visits: [story.log], known: [] }, organizations).replays.map(it => it.recorder.domain);
  fc.assert(fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 8 }), fc.constantFrom(...acts), (before, last) => {
    const story = before.reduce<Story>((now, act) => act(now), visit(SHOP));
    const after = recorders(last(story));
    expect(recorders(story).filter(it => !after.includes(it))).toEqual([]);
  }), { numRuns: 60 });
});
