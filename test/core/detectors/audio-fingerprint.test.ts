import { describe, expect, test } from 'vitest';
import { audioFingerprint } from '../../../src/core/detectors/audio-fingerprint.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';
const TONE = { frames: 5_000, oscillators: 1, recordings: 0 };

const found = (story: Story): readonly string[] => findingsOf(audioFingerprint, story).map(it => `${it.recipient} ${it.confidence} ${String(it.facts?.['sent'])}`);
const reads = (amounts: Partial<typeof TONE> = {}, script = TAG): Story => visit(SHOP).uses('audio-read', 'getChannelData', { script, amounts: { ...TONE, ...amounts } });

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['a tone that is rendered unheard and read', reads(), 'ads.example inferred false'],
    ['a second of it', reads({ frames: 44_100 }), 'ads.example inferred false'],
    ['one after which its script wrote home, for sure', reads().sends('https://ads.example/c', { body: 'd'.repeat(32), scripts: [TAG] }), 'ads.example exact true'],
    ['one beside which fonts were tried, for sure', reads().uses('font-probe', 'offsetWidth', { script: TAG, amounts: { families: 30, measured: 30 } }), 'ads.example exact false'],
    ['the site\'s own script, where it tries fonts as well', reads({}, 'https://shop.example/a.js').uses('font-probe', 'offsetWidth', { script: 'https://shop.example/a.js', amounts: { families: 30, measured: 30 } }), 'shop.example exact false'],
  ])('%s', (_, story, expected) => {
    expect(found(story)).toEqual([expected]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a recording whose waves are drawn', reads({ oscillators: 0, recordings: 1 })],
    ['a mix of a tone and recordings', reads({ recordings: 2 })],
    ['music that is rendered to be kept', reads({ frames: 44_100 * 60 })],
    ['a rendering without a source', reads({ oscillators: 0 })],
    ['the site\'s own sounds', reads({}, 'https://shop.example/app.js')],
    ['what was not measured', visit(SHOP).uses('audio-read', 'getChannelData', { script: TAG })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
