import { describe, expect, test } from 'vitest';
import { fontFingerprint } from '../../../src/core/detectors/font-fingerprint.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';

const found = (story: Story): readonly string[] => findingsOf(fontFingerprint, story).map(it => `${it.recipient} ${it.confidence} ${String(it.facts?.['families'])} ${String(it.facts?.['measured'])}`);
const tries = (families: number, measured: number, script = TAG): Story => visit(SHOP).uses('font-probe', 'offsetWidth', { script, amounts: { families, measured } });

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['many families that are measured', tries(30, 30), 'ads.example exact 30 true'],
    ['many of which the last is still to be measured (`undefined + 1` would be no number, and never enough)', tries(30, 29), 'ads.example exact 30 true'],
    ['as many as there were', tries(30, 30).uses('font-probe', 'offsetWidth', { script: TAG, amounts: { families: 60, measured: 60 } }), 'ads.example exact 60 true'],
    ['families that were only named, as declared', tries(30, 0), 'ads.example declared 30 false'],
    ['the site\'s own script, where it renders sound as well', tries(30, 30, 'https://shop.example/fp.js').uses('audio-read', 'getChannelData', { script: 'https://shop.example/fp.js', amounts: { frames: 5_000, oscillators: 1 } }), 'shop.example exact 30 true'],
  ])('%s', (_, story, expected) => {
    expect(found(story)).toEqual([expected]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['the fonts of a site', tries(29, 29)],
    ['the site\'s own list of fonts in an editor', tries(60, 60, 'https://shop.example/editor.js')],
    ['the site\'s own list that is only named', tries(60, 0, 'https://shop.example/editor.js')],
    ['fonts that the visitor let a script list', visit(SHOP).uses('font-probe', 'queryLocalFonts', { script: TAG, on: 'window' })],
    ['another feature', visit(SHOP).uses('canvas-read', 'toDataURL', { script: TAG, amounts: { families: 60, measured: 60 } })],
    ['a script without an address', tries(60, 60, 'data:text/javascript,')],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
