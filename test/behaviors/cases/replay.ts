import { json } from '../../sites/server/answers.ts';
import { posthog } from '../../sites/party/posthog.ts';
import type { Visitor } from '../bed/visitor.ts';
import { HAS_RAN, RAN, sdk, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { ACCOUNT, ORDERS, SHELF } from '../pages.ts';
import { CHART, MAP } from '../scripts/drawing.ts';
import { COUNTER } from '../scripts/identifying.ts';
import * as recording from '../scripts/recording.ts';

const ABOUT = ['session-replay', 'unmasked-replay', 'listened-to-keys', 'read-fields'];
const OF_RECORDINGS = ['session-replay', 'unmasked-replay'];
const TAG = 'cdn.quietmetrics.test/t.js';
const OPENREPLAY_STARTS = json({
  token: 'a1.b2.c3', userUUID: '4b7c', sessionID: '7719', projectID: '1', delay: 0, beaconSizeLimit: 1_000_000, compressionThreshold: 24_000, startTimestamp: 0, protocolVersion: 1,
  canvasEnabled: false, userBrowser: '', userCity: '', userCountry: '', userDevice: '', userOS: '', userState: '',
});
const AMPLITUDE_KEY = '0123456789abcdef0123456789abcdef';
const AMPLITUDE_CONFIG = json({ configs: { sessionReplay: { sr_sampling_config: { capture_enabled: true, sample_rate: 1 } } } });

/** Reads for two seconds, as people do. */
export async function lookAround({ scroll, click, wait }: Visitor): Promise<void> {
  for (const by of [300, 300, -200, -400]) {
    await scroll(by);
    await wait(500);
  }
  await click('h1');
}

/** Recordings of everything that happens on a page: real recorders, at the settings that many sites have. */
export const replay: readonly BehaviorCase[] = [
  {
    id: 'rrweb',
    title: 'rrweb, the recorder most session replays are made of, on a host that no list knows',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags('cdn.quietmetrics.test/r.js')}`,
    serves: { 'cdn.quietmetrics.test/r.js': sdk('rrweb') },
    arrives: ['POST in.quietmetrics.test/v2/chunks'],
    expected: ['session-replay quietmetrics.test', 'unmasked-replay quietmetrics.test', 'listened-to-keys quietmetrics.test', 'read-fields quietmetrics.test'],
  },
  {
    id: 'posthog-recorder',
    title: 'PostHog and its recorder, fields unmasked',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags('us-assets.i.posthog.com/static/array.js')}`,
    serves: { 'us-assets.i.posthog.com/static/array.js': sdk('posthog-recorder') },
    others: request => posthog.answer(request),
    arrives: ['POST us.i.posthog.com/s/', 'POST us.i.posthog.com/i/v0/e/'],
    expected: ['session-replay posthog.com', 'unmasked-replay posthog.com', 'listened-to-keys posthog.com', 'read-fields posthog.com'],
  },
  {
    id: 'sentry-replay',
    title: 'Sentry Replay with its masks off',
    detectors: ABOUT,
    page: `${ACCOUNT}<script src="https://js.sentry-cdn.com/replay.js" data-mask="none"></script>`,
    serves: { 'js.sentry-cdn.com/replay.js': sdk('sentry-replay') },
    arrives: ['POST o4507.ingest.us.sentry.io/api/4508/envelope/'],
    expected: ['session-replay sentry.io', 'unmasked-replay sentry.io', 'listened-to-keys sentry-cdn.com', 'read-fields sentry-cdn.com'],
  },
  {
    id: 'openreplay',
    title: 'OpenReplay, fields in plain text',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags('static.openreplay.com/latest/openreplay.js')}`,
    serves: { 'static.openreplay.com/latest/openreplay.js': sdk('openreplay'), 'api.openreplay.com/ingest/v1/web/start': OPENREPLAY_STARTS },
    arrives: ['POST api.openreplay.com/ingest/v1/web/start', 'POST api.openreplay.com/ingest/v1/web/i'],
    expected: ['session-replay openreplay.com', 'unmasked-replay openreplay.com', 'listened-to-keys openreplay.com', 'read-fields openreplay.com'],
  },
  {
    id: 'clarity',
    title: 'Microsoft Clarity, which hides fields, numbers and addresses',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags('www.clarity.ms/s/0.8.70/clarity.js')}`,
    serves: { 'www.clarity.ms/s/0.8.70/clarity.js': sdk('clarity') },
    arrives: ['POST k.clarity.ms/collect'],
    expected: ['session-replay clarity.ms', 'listened-to-keys clarity.ms', 'read-fields clarity.ms'],
  },
  {
    id: 'amplitude-replay',
    title: 'Amplitude’s session replay with light masking',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags('cdn.amplitude.com/libs/session-replay.js')}`,
    serves: { 'cdn.amplitude.com/libs/session-replay.js': sdk('amplitude-replay'), [`sr-client-cfg.amplitude.com/config/${AMPLITUDE_KEY}`]: AMPLITUDE_CONFIG },
    arrives: ['POST api-sr.amplitude.com/sessions/v2/track'],
    expected: ['session-replay amplitude.com', 'unmasked-replay amplitude.com', 'listened-to-keys amplitude.com', 'read-fields amplitude.com'],
  },
  {
    id: 'datadog-replay',
    title: 'Datadog RUM with its replay on and nothing masked',
    detectors: ABOUT,
    page: `${ACCOUNT}<script src="https://www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js" data-replay="on"></script>`,
    serves: { 'www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js': sdk('datadog') },
    arrives: ['POST browser-intake-datadoghq.com/api/v2/replay', 'POST browser-intake-datadoghq.com/api/v2/rum'],
    expected: ['session-replay browser-intake-datadoghq.com', 'unmasked-replay browser-intake-datadoghq.com', 'listened-to-keys datadoghq-browser-agent.com', 'read-fields datadoghq-browser-agent.com'],
  },
  {
    id: 'unknown-recorder',
    title: 'an unknown script that records the document and every change of it',
    detectors: ABOUT,
    page: `${ACCOUNT}${ORDERS}${tags(TAG)}`,
    serves: { [TAG]: recording.RECORDER },
    act: lookAround,
    arrives: ['POST in.quietmetrics.test/film'],
    expected: ['session-replay', 'unmasked-replay', 'listened-to-keys', 'read-fields'].map(it => `${it} quietmetrics.test`),
  },
  {
    id: 'rrweb-masked',
    title: 'rrweb with everything masked',
    detectors: OF_RECORDINGS,
    page: `${ACCOUNT}<script src="https://cdn.quietmetrics.test/r.js" data-mask="all"></script>`,
    serves: { 'cdn.quietmetrics.test/r.js': sdk('rrweb') },
    arrives: ['POST in.quietmetrics.test/v2/chunks'],
    expected: ['session-replay quietmetrics.test'],
  },
  {
    id: 'sentry-masked',
    title: 'Sentry Replay as it comes, with its masks on',
    detectors: OF_RECORDINGS,
    page: `${ACCOUNT}${tags('js.sentry-cdn.com/replay.js')}`,
    serves: { 'js.sentry-cdn.com/replay.js': sdk('sentry-replay') },
    arrives: ['POST o4507.ingest.us.sentry.io/api/4508/envelope/'],
    expected: ['session-replay sentry.io'],
  },
  {
    id: 'datadog-measures',
    title: 'Datadog RUM that measures and records nothing',
    detectors: OF_RECORDINGS,
    page: `${ACCOUNT}${tags('www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js')}`,
    serves: { 'www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js': sdk('datadog') },
    arrives: ['POST browser-intake-datadoghq.com/api/v2/rum'],
    expected: [],
  },
  ...[
    { of: ABOUT, id: 'lazy-loader', title: 'another company’s loader of images that watches the document', from: 'cdn.plaincode.test/lazy.js', body: recording.LAZY_LOADER, page: SHELF },
    { of: ABOUT, id: 'click-counter', title: 'another company’s counter of clicks by place', from: 'cdn.plaincount.test/heat.js', body: recording.CLICK_COUNTER, page: SHELF },
    { of: ABOUT, id: 'autosave', title: 'a draft that the shop saves as it grows', from: `${SHOP}/save.js`, body: recording.AUTOSAVE, page: `${SHELF}<form action="/saved"><textarea name="message" aria-label="Message"></textarea></form>` },
    { of: ABOUT, id: 'shop-chart', title: 'a chart by Chart.js on an account page', from: 'cdn.plaincode.test/chart.js', body: sdk('chart'), page: `${ACCOUNT}<canvas width="400" height="200"></canvas>`, use: CHART },
    { of: ABOUT, id: 'shop-counter', title: 'another company’s counter without cookies on an account page', from: 'cdn.plaincount.test/c.js', body: COUNTER, page: ACCOUNT },
    { of: OF_RECORDINGS, id: 'shop-editor', title: 'the editor Quill, which watches what is written in it', from: 'cdn.plaincode.test/quill.js', body: sdk('quill'), page: `${SHELF}<div id="editor"></div>`, use: `<script>new Quill('#editor', { modules: { toolbar: true } });</script>` },
    { of: OF_RECORDINGS, id: 'shop-map', title: 'a map by Leaflet that is moved and turned', from: 'cdn.plaincode.test/map.js', body: sdk('leaflet'), page: `${SHELF}<div id="map" style="height: 300px"></div>`, use: MAP },
  ].map(({ of, id, title, from, body, page, use = '' }): BehaviorCase => ({
    id, title, detectors: of,
    page: `${page}${tags(from)}${use}${RAN}`,
    serves: { [from]: body },
    act: async visitor => { await visitor.scroll(200); await visitor.click('h1'); },
    arrives: [HAS_RAN],
    expected: [],
  })),
];
