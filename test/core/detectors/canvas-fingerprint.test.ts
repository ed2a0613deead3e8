import { describe, expect, test } from 'vitest';
import { canvasFingerprint } from '../../../src/core/detectors/canvas-fingerprint.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const OWN = 'https://shop.example/app.js';
const TAG = 'https://cdn.ads.example/tag.js';
const HOME = 'https://in.ads.example/collect';
const DIGEST = 'd'.repeat(32);

/** What FingerprintJS draws and reads. */
const DRAWING = { glyphs: 16, colors: 3, text: 40, width: 240, height: 60, shown: 0, lossy: 0, again: 0 };

const found = (story: Story): readonly string[] => findingsOf(canvasFingerprint, story)
  .map(it => `${it.recipient} ${it.confidence}${it.facts?.['again'] === true ? ' again' : ''}${it.facts?.['sent'] === true ? ' sent' : ''}`);
const reads = (story: Story, amounts: Partial<typeof DRAWING> = {}, script = TAG): Story => story.uses('canvas-read', 'toDataURL', { script, amounts: { ...DRAWING, ...amounts } });
const twice = (amounts: Partial<typeof DRAWING> = {}, script = TAG): Story => reads(reads(visit(SHOP), amounts, script), { ...amounts, again: 1 }, script);
const decoys = (story: Story): Story => Array.from({ length: 12 }).reduce<Story>((now, _, i) => reads(now, { text: 10 + i }), story);
const hears = (story: Story, script = TAG): Story => story.uses('audio-read', 'getChannelData', { script, amounts: { frames: 5000, oscillators: 1, recordings: 0 } });

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['a hidden drawing that is read twice', twice(), 'ads.example inferred again'],
    ['one that is read once, after which its script writes home', reads(visit(SHOP)).sends(HOME, { body: DIGEST, scripts: [TAG] }), 'ads.example inferred sent'],
    ['both, for sure', twice().sends(HOME, { body: DIGEST, scripts: [TAG] }), 'ads.example exact again sent'],
    ['what was written in an address', reads(visit(SHOP)).sends(`${HOME}?h=${DIGEST}`, { scripts: [TAG] }), 'ads.example inferred sent'],
    ['one beside which sound was read', hears(reads(visit(SHOP))), 'ads.example inferred'],
    // kills: many drawings taken for an excuse
    ['one that is read twice among many others', decoys(twice()), 'ads.example inferred again'],
    ['many, after which their script writes home', decoys(visit(SHOP)).sends(HOME, { body: DIGEST, scripts: [TAG] }), 'ads.example inferred sent'],
    ['many, beside which sound was read', hears(decoys(visit(SHOP))), 'ads.example inferred'],
    ['one in the document, hidden by means that nobody looks at, beside which sound was read', hears(twice({ shown: 1 })), 'ads.example exact again'],
    ['few characters in two colors', twice({ glyphs: 3, colors: 2, text: 3 }), 'ads.example inferred again'],
    ['many characters in one color', twice({ glyphs: 10, colors: 1 }), 'ads.example inferred again'],
    ['the smallest that tells', twice({ width: 16, height: 16 }), 'ads.example inferred again'],
    ['the site\'s own script, where it does so twice and listens to sound as well', hears(twice({}, OWN), OWN), 'shop.example exact again'],
  ])('%s', (_, story, expected) => {
    expect(found(story)).toEqual([expected]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a chart, which the visitor sees (an exclusion asked for as `indexOf(…) < -1` never holds)', twice({ shown: 1 })],
    ['a chart beside which music is played', twice({ shown: 1 }).uses('audio-read', 'getChannelData', { script: TAG, amounts: { frames: 480_000, oscillators: 0, recordings: 1 } })],
    ['a picture that is exported with loss', twice({ lossy: 1 })],
    ['a test for emoji, which draws one or two', twice({ glyphs: 2, colors: 0, text: 5 })],
    ['the tests of WordPress for emoji', ['🏳⚧', '🇨🇶', '🏴'].reduce((story, it) => reads(story, { glyphs: [...it].length, colors: 0, text: 2 * it.length, width: 300, height: 150 }), visit(SHOP)).sends(HOME, { body: DIGEST, scripts: [TAG] })],
    ['a pixel that a picker reads', twice({ width: 1, height: 1 })],
    ['toDataURL of a canvas that is too small (the rule for the size is for each way of reading)', twice({ width: 15, height: 150 })],
    ['one that is too low', twice({ width: 150, height: 15 })],
    ['sizes that were not told (asked for as `size < 16`, what is missing or no number passes)', visit(SHOP).uses('canvas-read', 'getImageData', { script: TAG, amounts: { glyphs: 16, colors: 3, text: 40, again: 1 } })],
    ['one character written often (characters are counted once each, not by the length of the text)', twice({ glyphs: 1, colors: 1, text: 40 })],
    ['two colors without text', twice({ glyphs: 0, colors: 2, text: 0 })],
    ['one that is read once, and nothing else', reads(visit(SHOP))],
    ['one after which somebody else writes', reads(visit(SHOP)).sends(HOME, { body: DIGEST, scripts: ['https://cdn.other.example/x.js'] })],
    ['one before which its script wrote', reads(visit(SHOP).sends(HOME, { body: DIGEST, scripts: [TAG] }))],
    ['one after which its script wrote less than a digest', reads(visit(SHOP)).sends(HOME, { body: 'ok', scripts: [TAG] })],
    ['one after which its script wrote to somebody else', reads(visit(SHOP)).sends('https://stats.other.example/', { body: DIGEST, scripts: [TAG] })],
    ['one after which its script fetched another', reads(visit(SHOP)).sends(`https://cdn.ads.example/${DIGEST}.js?v=${DIGEST}`, { channel: 'script', scripts: [TAG] })],
    ['a page of text turned into a picture', twice({ text: 2_000 })],
    ['letters drawn one after the other in one color, as maps do', Array.from({ length: 12 }).reduce<Story>(story => reads(story, { glyphs: 1, colors: 1, text: 1 }), visit(SHOP)).sends(HOME, { body: DIGEST, scripts: [TAG] })],
    ['the site\'s own script, which has pictures to export', twice({}, OWN).sends('https://shop.example/api', { body: DIGEST, scripts: [OWN] })],
    ['drawing by one script and reading sound by another', hears(reads(visit(SHOP)), 'https://cdn.other.example/x.js')],
    ['a library on a CDN that the site has draw, whose CDN receives nothing', ['', 'again'].reduce((story, it) => story.uses('canvas-read', 'toDataURL', { script: [TAG, OWN], amounts: { ...DRAWING, again: Number(it !== '') } }), visit(SHOP))],
    ['a script without an address', twice({}, 'blob:null/1')],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
