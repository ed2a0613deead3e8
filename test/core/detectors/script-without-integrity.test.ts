import { describe, expect, test } from 'vitest';
import { scriptWithoutIntegrity } from '../../../src/core/detectors/script-without-integrity.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://tags.example/t.js';
const SRI = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
const PARSER = { how: 'parser', url: SHOP } as const;

const shop = visit(SHOP).sends(SHOP, { channel: 'navigation', frame: '' });
const tagged = (attributes: Readonly<Record<string, string>> = {}, story: Story = shop): Story =>
  story.sends(TAG, { channel: 'script', initiator: PARSER }).marks('script', TAG, attributes);
const found = (story: Story) => findingsOf(scriptWithoutIntegrity, story).map(it => `${it.recipient} ${it.confidence} ${String(it.facts?.['scripts'])} ${String(it.facts?.['byOthers'])}`);

describe('finds', () => {
  test.each<[string, Story, readonly string[]]>([
    ['a script in the markup without a digest', tagged(), ['tags.example exact 1 0']],
    ['one whose digest nobody can read', tagged({ integrity: 'md5-abc', crossorigin: 'anonymous' }), ['tags.example exact 1 0']],
    ['one with an empty digest', tagged({ integrity: ' ' }), ['tags.example exact 1 0']],
    ['one that stands twice, checked once', tagged({ integrity: SRI, crossorigin: '' }, tagged()), ['tags.example exact 1 0']],
    ['all of one party as one, with their number', tagged().sends(`${TAG}x`, { channel: 'script', initiator: PARSER }).marks('script', `${TAG}x`), ['tags.example exact 2 0']],
    ['a module in the markup', tagged({ type: 'module' }), ['tags.example exact 1 0']],
    ['one that a script of the site put in', shop.sends('https://shop.example/app.js', { channel: 'script', initiator: PARSER }).sends(TAG, { channel: 'script', scripts: ['https://shop.example/app.js'] }).marks('script', TAG), ['tags.example exact 1 0']],
    ['one that somebody else put in, surmised only', tagged({ integrity: SRI, crossorigin: '' }).sends('https://more.example/m.js', { channel: 'script', scripts: [TAG] }).marks('script', 'https://more.example/m.js'), ['more.example declared 1 1']],
    ['one whose request nobody saw, surmised only', shop.marks('script', TAG), ['tags.example declared 1 0']],
  ])('%s', (_, story, all) => {
    expect(found(story)).toEqual(all);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a script that is checked', tagged({ integrity: SRI, crossorigin: 'anonymous' })],
    ['several digests, of which one can be read', tagged({ integrity: `md5-abc ${SRI}`, crossorigin: '' })],
    ['a digest without CORS: browsers refuse the script', tagged({ integrity: SRI })],
    ['the site\'s own script', shop.sends('https://shop.example/app.js', { channel: 'script', initiator: PARSER }).marks('script', 'https://shop.example/app.js')],
    ['another host of the site\'s', shop.marks('script', 'https://static.shop.example/app.js')],
    ['an inline script', shop.marks('script', '', { bytes: '120', sha256: 'a'.repeat(64) })],
    ['an imported module, which has no element', shop.sends(TAG, { channel: 'script', scripts: ['https://shop.example/app.js'] })],
    ['a script in a third party\'s frame', shop.opensFrame('https://pay.example/f', 'pay').sends(TAG, { channel: 'script', frame: 'pay' }).marks('script', TAG, {}, 'pay')],
    ['a frame, a form and a policy', shop.marks('frame', TAG).marks('form', TAG).marks('policy', '', { name: 'referrer', content: 'origin' })],
    ['an address on no network', shop.marks('script', 'data:text/javascript,1').marks('script', 'blob:https://shop.example/1')],
    ['a style sheet that is preloaded as a script would be', shop.sends('https://tags.example/s.css', { channel: 'style' })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});

test('what only the page says of who put it in does not take the finding back', () => {
  const told = shop.hints(TAG, 'script', ['https://loader.example/l.js']).sends(TAG, { channel: 'script' }).marks('script', TAG);
  expect(found(told)).toHaveLength(1);
});
