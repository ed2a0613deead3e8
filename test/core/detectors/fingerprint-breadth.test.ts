import { describe, expect, test } from 'vitest';
import { fingerprintBreadth } from '../../../src/core/detectors/fingerprint-breadth.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';

/** As measured: what each of these packages reads in Chromium (`test/tools/property-readers.ts`). */
const FINGERPRINTJS = 'NavigatorUAData.getHighEntropyValues Navigator.vendor Navigator.connection Screen.availTop Screen.availWidth Screen.availLeft Screen.availHeight Navigator.languages Screen.colorDepth Navigator.deviceMemory Navigator.hardwareConcurrency DateTimeFormat.resolvedOptions Navigator.platform Navigator.plugins Navigator.maxTouchPoints matchMedia.color-gamut matchMedia.inverted-colors matchMedia.forced-colors matchMedia.monochrome matchMedia.contrast matchMedia.reduced-transparency matchMedia.dynamic-range Navigator.pdfViewerEnabled';
const BOTD = 'Navigator.vendor Navigator.connection NetworkInformation.rtt Navigator.plugins Navigator.productSub Navigator.mimeTypes Navigator.webdriver Navigator.languages Permissions.query';
const CLARITY = 'DateTimeFormat.resolvedOptions Navigator.hardwareConcurrency Navigator.maxTouchPoints Navigator.deviceMemory NavigatorUAData.getHighEntropyValues Screen.colorDepth Navigator.webdriver Navigator.connection';
const SNOWPLOW = 'Navigator.doNotTrack Screen.colorDepth DateTimeFormat.resolvedOptions Navigator.webdriver Navigator.deviceMemory Navigator.hardwareConcurrency';
const SENTRY = 'Navigator.connection NetworkInformation.rtt Navigator.deviceMemory Navigator.hardwareConcurrency DateTimeFormat.resolvedOptions';
const PREFERENCES = 'matchMedia.inverted-colors matchMedia.forced-colors matchMedia.monochrome matchMedia.contrast matchMedia.reduced-transparency matchMedia.dynamic-range matchMedia.color-gamut';
const CALL = 'MediaDevices.enumerateDevices Permissions.query Navigator.hardwareConcurrency Navigator.connection Navigator.platform Navigator.vendor HTMLMediaElement.canPlayType';

const found = (story: Story): readonly string[] => findingsOf(fingerprintBreadth, story).map(it => `${it.recipient} ${it.confidence} ${String(it.facts?.['properties'])}`);
const reads = (properties: string, script = TAG, story = visit(SHOP)): Story => properties.split(' ').reduce((told, it) => told.uses('property-read', it, { script }), story);

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['what FingerprintJS reads', reads(FINGERPRINTJS), 'ads.example exact 23'],
    ['what BotD reads, as less', reads(BOTD), 'ads.example inferred 9'],
    ['what BotD reads, for sure where it then wrote home', reads(BOTD).sends('https://ads.example/c', { body: 'd'.repeat(32), scripts: [TAG] }), 'ads.example exact 9'],
    ['what is read twice, once', reads(FINGERPRINTJS, TAG, reads(FINGERPRINTJS)), 'ads.example exact 23'],
    ['the site\'s own script, where it renders sound as well', reads(FINGERPRINTJS, 'https://shop.example/fp.js').uses('audio-read', 'getChannelData', { script: 'https://shop.example/fp.js', amounts: { frames: 5_000, oscillators: 1 } }), 'shop.example exact 23'],
  ])('%s', (_, story, expected) => {
    expect(found(story)).toEqual([expected]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['what Clarity reads', reads(CLARITY)],
    ['what Snowplow reads', reads(SNOWPLOW)],
    ['what Sentry reads', reads(SENTRY)],
    ['all preferences, as a script for accessible pages', reads(PREFERENCES)],
    ['what a video call asks', reads(CALL)],
    ['one property that is read all day', Array.from({ length: 40 }).reduce<Story>(story => story.uses('property-read', 'Navigator.plugins', { script: TAG }), visit(SHOP))],
    ['a breadth that several scripts make together', FINGERPRINTJS.split(' ').reduce((story, it, i) => story.uses('property-read', it, { script: `https://cdn.a${i % 5}.example/x.js` }), visit(SHOP))],
    ['the site\'s own script', reads(FINGERPRINTJS, 'https://shop.example/app.js')],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
