import { describe, expect, test } from 'vitest';
import { webglFingerprint } from '../../../src/core/detectors/webgl-fingerprint.ts';
import type { Feature } from '../../../src/core/evidence/evidence.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';

const found = (story: Story): readonly string[] => findingsOf(webglFingerprint, story).map(it => `${it.recipient} ${it.confidence} ${String(it.facts?.['named'])} ${String(it.facts?.['asked'])}`);
const asks = (of: readonly string[], { shown = 0, script = TAG, feature = 'webgl-read' as Feature, story = visit(SHOP) } = {}): Story =>
  of.reduce((told, it) => told.uses(feature, it, { script, amounts: { shown } }), story);

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['the card\'s name and all it can do, as FingerprintJS asks', asks(['unmasked', 'extensions', 'parameters', 'precision']), 'ads.example exact true 4'],
    ['its name and one thing', asks(['unmasked', 'parameters']), 'ads.example inferred true 2'],
    ['its name and one thing, of a script that wrote home', asks(['unmasked', 'extensions']).sends('https://ads.example/c', { body: 'd'.repeat(32), scripts: [TAG] }), 'ads.example exact true 2'],
    ['no name, but many parameters and a picture', asks(['parameters', 'pixels']), 'ads.example inferred false 2'],
    ['the adapter of WebGPU', asks(['info', 'limits'], { feature: 'webgpu-read' }), 'ads.example inferred true 2'],
    ['both interfaces', asks(['unmasked', 'parameters'], { story: asks(['info'], { feature: 'webgpu-read' }) }), 'ads.example exact true 3'],
    ['the site\'s own script that draws unseen and reads it twice as well', asks(['unmasked', 'extensions', 'parameters'], { script: 'https://shop.example/fp.js' })
      .uses('canvas-read', 'toDataURL', { script: 'https://shop.example/fp.js', amounts: { glyphs: 16, colors: 3, text: 40, width: 240, height: 60, shown: 0, lossy: 0, again: 1 } }), 'shop.example exact true 3'],
  ])('%s', (_, story, expected) => {
    expect(found(story)).toEqual([expected]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a map that is shown, and picks its engine by the card', asks(['unmasked', 'parameters', 'extensions', 'precision', 'pixels'], { shown: 1 })],
    ['an engine that asks what it can use', asks(['parameters', 'precision', 'extensions'])],
    ['a picture that is read back', asks(['pixels'])],
    ['the card\'s name alone, by which drivers are told that fail', asks(['unmasked'])],
    ['the limits of WebGPU, which every engine asks for', asks(['limits'], { feature: 'webgpu-read' })],
    ['the name asked by one script, the rest by another', asks(['parameters', 'extensions'], { script: 'https://cdn.other.example/three.js', story: asks(['unmasked']) })],
    ['the site\'s own game', asks(['unmasked', 'parameters', 'extensions'], { script: 'https://shop.example/game.js' })],
    ['drawings that are read', visit(SHOP).uses('canvas-read', 'toDataURL', { script: TAG, amounts: { glyphs: 16 } })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
