import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';
import { usesOfSdk } from '../support/sdk.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const OFFLINE = `const audio = new OfflineAudioContext(1, 5000, 44100);`;
const read = (of: string, amounts: object = {}, count = 1): Json => ({ kind: 'use', feature: 'audio-read', of, on: 'other', count, amounts: { frames: 5000, oscillators: 1, recordings: 0, ...amounts } });

describe('audio finds', () => {
  it.each<[title: string, script: string, expected: Json | readonly Json[]]>([
    ['a tone that is read back', `${OFFLINE} const tone = audio.createOscillator(); tone.connect(audio.destination); tone.start(); (await audio.startRendering()).getChannelData(0)`, read('getChannelData')],
    ['a tone made by its constructor', `${OFFLINE} new OscillatorNode(audio).start(); (await audio.startRendering()).getChannelData(0)`, read('getChannelData')],
    ['a tone that is copied', `${OFFLINE} audio.createOscillator().start(); (await audio.startRendering()).copyFromChannel(new Float32Array(9), 0)`, read('copyFromChannel')],
    ['one that an event gives', `${OFFLINE} audio.createOscillator(); await new Promise(done => { audio.oncomplete = it => { it.renderedBuffer.getChannelData(0); done(); }; audio.startRendering(); })`, read('getChannelData')],
    ['one that is read twice', `${OFFLINE} audio.createOscillator(); const it = await audio.startRendering(); it.getChannelData(0); it.getChannelData(0)`, [read('getChannelData'), read('getChannelData', {}, 2)]],
    ['a recording that is rendered, as one', `${OFFLINE} audio.createBufferSource(); (await audio.startRendering()).getChannelData(0)`, read('getChannelData', { oscillators: 0, recordings: 1 })],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected].flat());
  });

  it('what FingerprintJS renders', async () => {
    const uses = (await usesOfSdk(browser, 'fingerprintjs')).filter(it => it.feature === 'audio-read');
    expect(uses.map(it => [it.of, it.amounts])).toEqual([['getChannelData', { frames: 5000, oscillators: 1, recordings: 0 }]]);
  });
});

describe('audio ignores', () => {
  it.each<[title: string, script: string]>([
    ['what is rendered and not read', `${OFFLINE} audio.createOscillator().start(); await audio.startRendering()`],
    ['samples that the page made itself', `new AudioBuffer({ length: 5000, sampleRate: 44100 }).getChannelData(0)`],
    ['samples of another length than what was rendered', `${OFFLINE} await audio.startRendering(); audio.createBuffer(1, 4999, 44100).getChannelData(0)`],
    ['samples made before anything is rendered', `${OFFLINE} audio.createBuffer(1, 5000, 44100).getChannelData(0); await audio.startRendering()`],
    ['what is decoded', `${OFFLINE} await audio.decodeAudioData(new ArrayBuffer(9)).catch(() => 0)`],
    ['a channel that is not there', `${OFFLINE} const it = await audio.startRendering(); try { it.getChannelData(7); } catch {}`],
    ['what is called on something else', `AudioBuffer.prototype.getChannelData.call({}, 0)`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });

  it('a rendering that fails, whose failure the page still hears of', async () => {
    expect(await reported(browser, `${OFFLINE} await audio.startRendering(); await audio.startRendering().catch(it => { document.cookie = it.name + '=1'; })`))
      .toEqual([{ kind: 'cookie-write', text: 'InvalidStateError=1' }]);
  });
});
