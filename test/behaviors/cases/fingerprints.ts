import { json } from '../../sites/server/answers.ts';
import { HAS_RAN, RAN, sdk, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { SHELF } from '../pages.ts';
import { CHART, EMOJI, LAYOUT, MAP, PLAYER, SCENE, SIGN, TICKER, TWO_FONTS } from '../scripts/drawing.ts';
import { AUDIO, BREADTH, CANVAS, FONTS, FONTS_ON_CANVAS, PIXELS, WEBGL } from '../scripts/fingerprinting.ts';

const ALL = ['canvas-fingerprint', 'webgl-fingerprint', 'audio-fingerprint', 'font-fingerprint', 'fingerprint-breadth'];
/** What tells one browser from others, by what it draws and says of itself, and what draws for people's eyes. */
export const fingerprints: readonly BehaviorCase[] = [
  {
    id: 'fingerprintjs',
    title: 'FingerprintJS on its own delivery host',
    detectors: ALL,
    page: `${SHELF}${tags('fpjscdn.net/v5/visitor.js')}`,
    serves: { 'fpjscdn.net/v5/visitor.js': sdk('fingerprintjs'), 'api.fpjs.io/v1/visitors': json({ ok: true }) },
    arrives: ['POST api.fpjs.io/v1/visitors'],
    expected: ['canvas-fingerprint', 'audio-fingerprint', 'font-fingerprint', 'webgl-fingerprint', 'fingerprint-breadth'].map(it => `${it} fpjscdn.net`),
  },
  {
    id: 'botd',
    title: 'BotD, which looks at many things to tell robots from people',
    detectors: ALL,
    page: `${SHELF}${tags('fpjscdn.net/v2/botd.js')}`,
    serves: { 'fpjscdn.net/v2/botd.js': sdk('botd') },
    arrives: ['POST botd.fpjs.io/api/v1/detect'],
    expected: ['fingerprint-breadth fpjscdn.net'],
  },
  ...[
    { id: 'canvas-drawer', title: 'an unknown script that draws a hidden sentence and hashes the picture', detector: 'canvas-fingerprint', body: CANVAS, sends: 'canvas' },
    { id: 'offscreen-drawer', title: 'an unknown script that draws on a canvas that is in no document and hashes its pixels', detector: 'canvas-fingerprint', body: PIXELS, sends: 'pixels' },
    { id: 'gpu-reader', title: 'an unknown script that asks what graphics card there is', detector: 'webgl-fingerprint', body: WEBGL, sends: 'webgl' },
    { id: 'audio-renderer', title: 'an unknown script that renders a tone nobody hears and reads it', detector: 'audio-fingerprint', body: AUDIO, sends: 'audio' },
    { id: 'font-measurer', title: 'an unknown script that measures fifty fonts in a hidden word', detector: 'font-fingerprint', body: FONTS, sends: 'fonts' },
    { id: 'font-measurer-on-canvas', title: 'an unknown script that measures sixty fonts on a canvas', detector: 'font-fingerprint', body: FONTS_ON_CANVAS, sends: 'fonts' },
    { id: 'trait-collector', title: 'an unknown script that asks for thirty traits and hashes them', detector: 'fingerprint-breadth', body: BREADTH, sends: 'breadth' },
  ].map(({ id, title, detector, body, sends }): BehaviorCase => ({
    id, title, detectors: ALL,
    page: `${SHELF}${tags('cdn.quietmetrics.test/t.js')}`,
    serves: { 'cdn.quietmetrics.test/t.js': body },
    arrives: [`POST in.quietmetrics.test/fp/${sends}`],
    expected: [`${detector} quietmetrics.test`],
  })),
  ...[
    { id: 'chart', title: 'a chart by Chart.js', from: 'cdn.plaincode.test/chart.js', body: sdk('chart'), page: '<canvas width="400" height="200"></canvas>', use: CHART },
    { id: 'map', title: 'a map by Leaflet, drawn on a canvas', from: 'cdn.plaincode.test/map.js', body: sdk('leaflet'), page: '<div id="map" style="height: 300px"></div>', use: MAP },
    { id: 'emoji-test', title: 'a test of whether the browser can draw an emoji', from: 'cdn.plaincode.test/emoji.js', body: EMOJI, page: '' },
    { id: 'webgl-scene', title: 'a scene in WebGL', from: 'cdn.plaincode.test/scene.js', body: SCENE, page: '<canvas width="300" height="200"></canvas>' },
    { id: 'text-animation', title: 'an animation with text on a canvas', from: 'cdn.plaincode.test/ticker.js', body: TICKER, page: '<canvas width="400" height="60"></canvas>' },
    { id: 'media-player', title: 'another company’s player, with sound and a level meter', from: 'player.plainmedia.test/player.js', body: PLAYER, page: '<video controls></video><output></output>' },
    { id: 'two-fonts', title: 'a check of whether its two fonts are loaded', from: `${SHOP}/fonts.js`, body: TWO_FONTS, page: '' },
    { id: 'layout-switch', title: 'a script that fits the page to screen and language', from: 'cdn.plaincode.test/fit.js', body: LAYOUT, page: '' },
  ].map(({ id, title, from, body, page, use = '' }): BehaviorCase => ({
    id, title, detectors: [...ALL, 'first-party-cookie-set-by-third-party', 'third-party-cookie'],
    page: `${SHELF}${page}${tags(from)}${use}${RAN}`,
    serves: { [from]: body },
    arrives: [`GET ${from}`, HAS_RAN],
    expected: [],
  })),
  {
    id: 'signature-pad',
    title: 'a pad to sign on, whose picture the shop keeps',
    detectors: ALL,
    page: `${SHELF}<canvas width="400" height="160" style="border: 1px solid"></canvas>${tags('cdn.plaincode.test/sign.js')}${SIGN}${RAN}`,
    serves: { 'cdn.plaincode.test/sign.js': sdk('signature') },
    act: async visitor => { await visitor.drag('canvas'); },
    arrives: [HAS_RAN, `POST ${SHOP}/signed`],
    expected: [],
  },
];
