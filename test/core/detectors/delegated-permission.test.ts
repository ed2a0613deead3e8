import { describe, expect, test } from 'vitest';
import { delegatedPermission } from '../../../src/core/detectors/delegated-permission.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';

const frame = (allow: string, url = 'https://widget.example/f'): Story => visit(SHOP).marks('frame', url, { allow });
const found = (story: Story) => findingsOf(delegatedPermission, story).map(it => `${it.recipient} ${it.subject ?? ''}`);

describe('finds', () => {
  test.each<[string, Story, readonly string[]]>([
    ['a camera', frame('camera'), ['camera']],
    ['several, some for whoever the frame shows next', frame('microphone *; geolocation \'src\'; fullscreen'), ['microphone', 'geolocation']],
    ['what advertising asks for', frame('browsing-topics; attribution-reporting'), ['browsing-topics', 'attribution-reporting']],
    ['capital letters', frame('Camera'), ['camera']],
  ])('%s', (_, story, what) => {
    expect(found(story)).toEqual(what.map(it => `widget.example ${it}`));
  });
});

test('on the page that the visitor was sent on to', () => {
  expect(found(visit(SHOP).goesTo('https://www.shop.example/', 'www').marks('frame', 'https://widget.example/f', { allow: 'camera' }, 'www'))).toEqual(['widget.example camera']);
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['what only plays or shows', frame('autoplay; fullscreen; picture-in-picture; encrypted-media')],
    ['what is for the page alone', frame('camera \'self\'')],
    ['what the page\'s header keeps', visit(SHOP).sends(SHOP, { channel: 'navigation', answered: [['permissions-policy', 'camera=()']] }).marks('frame', 'https://widget.example/f', { allow: 'camera' })],
    ['what is withheld', frame('camera \'none\'')],
    ['a frame of the site itself', frame('camera', `${SHOP}f`)],
    ['a frame without address', frame('camera', '')],
    ['nothing', frame('')],
    ['a script', visit(SHOP).marks('script', 'https://widget.example/s.js', { allow: 'camera' })],
    ['what a third party\'s frame delegates', visit(SHOP).opensFrame('https://ads.example/', 'sub').marks('frame', 'https://widget.example/f', { allow: 'camera' }, 'sub')],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
