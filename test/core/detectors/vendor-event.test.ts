import { describe, expect, test } from 'vitest';
import { vendorEvent } from '../../../src/core/detectors/vendor-event.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/account';
const META = 'https://www.facebook.com/tr/?id=283859598862258&ev=';
const GA = 'v=2&tid=G-ABC123DEF4&cid=1.2&sid=3&_p=4&dl=https%3A%2F%2Fshop.example%2Faccount&en=';
const ANN = 'ann.lee@posteo.example';

const found = (story: Story) => findingsOf(vendorEvent, story).map(it => `${it.recipient} ${it.subject ?? ''} ${it.confidence} ${Object.entries(it.facts ?? {}).filter(([, value]) => value === true).map(([name]) => name).join(' ')}`);

describe('finds', () => {
  test.each<[string, Story, readonly string[]]>([
    ['an event at the vendor', visit(SHOP).sends(`${META}PageView`), ['facebook.com Meta Pixel: PageView exact conversion-measurement audience-building']],
    ['several, each once', visit(SHOP).sends(`${META}PageView`).sends(`${META}Lead`).sends(`${META}PageView`), ['facebook.com Meta Pixel: PageView exact conversion-measurement audience-building', 'facebook.com Meta Pixel: Lead exact conversion-measurement audience-building']],
    ['a batch', visit(SHOP).sends('https://api2.amplitude.com/2/httpapi', { body: JSON.stringify({ api_key: 'k', events: [{ event_type: '$identify' }, { event_type: 'session_start' }] }) }), ['amplitude.com Amplitude: $identify exact event-measurement', 'amplitude.com Amplitude: session_start exact event-measurement']],
    ['a message without events', visit(SHOP).sends('https://epsilon.6sense.com/v3/company/details'), ['6sense.com 6sense exact identification']],
    ['a vendor’s format at another third party', visit(SHOP).sends(`https://t.proxy.example/x?${GA}login`), ['proxy.example Google Analytics 4: login inferred relayed page-measurement event-measurement']],
    ['a vendor’s format at the site itself, which may pass it on', visit(SHOP).sends(`https://shop.example/x?${GA}login`), ['shop.example Google Analytics 4: login inferred relayed page-measurement event-measurement']],
    ['an event that the site named', visit(SHOP).sends(`${META}PlanChosen`), ['facebook.com Meta Pixel: PlanChosen exact conversion-measurement audience-building']],
  ])('%s', (_, story, told) => { expect(found(story)).toEqual(told); });

  test('and shows nothing of the visitor that stands in an event’s name', () => {
    expect(found(visit(SHOP).types('email', ANN).sends(`${META}${encodeURIComponent(`Mail of ${ANN}`)}`))).toEqual(['facebook.com Meta Pixel: Mail of ‹email-address› exact conversion-measurement audience-building']);
    expect(found(visit(SHOP).sends(`${META}${encodeURIComponent('bob.ray@mail.example signed up')}`))).toEqual(['facebook.com Meta Pixel: ‹email-address› signed up exact conversion-measurement audience-building']);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a page of the vendor', visit(SHOP).sends('https://www.facebook.com/shop?ev=1&id=2')],
    ['a script of the vendor', visit(SHOP).sends('https://connect.facebook.net/en_US/fbevents.js')],
    ['an API of the site’s own', visit(SHOP).sends('https://shop.example/api?v=2&ev=open&id=7')],
    ['somebody’s own counter', visit(SHOP).sends('https://t.tracker.example/c?ev=PageView&id=7&dl=%2Faccount')],
    ['a font', visit(SHOP).sends('https://fonts.example/inter.woff2')],
    ['half of a shape', visit(SHOP).sends('https://t.proxy.example/x?v=2&tid=G-ABC123DEF4')],
    ['another generation of the same vendor', visit(SHOP).sends('https://shop.example/collect?v=1&tid=UA-43509801-1&cid=1.2&_s=1')],
    ['a look-alike of the host', visit(SHOP).sends('https://facebook.com.tracker.example/tr/?id=283859598862258&ev=PageView')],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});
