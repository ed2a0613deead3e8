import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';
import { usesOfSdk } from '../support/sdk.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const GL = `const canvas = document.createElement('canvas'), gl = canvas.getContext('webgl');`;
/** Numbers of parameters, valid or not. */
const ask = (count: number): string => `for (let i = 0; i < ${count}; i += 1) gl.getParameter(3408 + i);`;
const read = (of: string, shown = 0, count = 1): Json => ({ kind: 'use', feature: 'webgl-read', of, on: 'other', count, amounts: { shown } });

describe('graphics finds', () => {
  it.each<[title: string, script: string, expected: Json | readonly Json[]]>([
    ['the maker of the card', `${GL} gl.getParameter(37445)`, read('unmasked')],
    ['its name, told of once a context', `${GL} gl.getParameter(37446); gl.getParameter(37445); gl.getParameter(37446)`, read('unmasked')],
    ['of WebGL 2', `const gl = document.createElement('canvas').getContext('webgl2'); gl.getParameter(37446)`, read('unmasked')],
    ['of another context again', `${GL} gl.getParameter(37446); document.createElement('canvas').getContext('webgl').getParameter(37446)`, [read('unmasked'), read('unmasked', 0, 2)]],
    ['of a canvas that is shown', `${GL} document.body.append(canvas); gl.getParameter(37446)`, read('unmasked', 1)],
    ['of a canvas that nobody sees', `const gl = new OffscreenCanvas(9, 9).getContext('webgl'); gl.getParameter(37446)`, read('unmasked')],
    ['many parameters', `${GL} ${ask(15)}`, read('parameters')],
    ['many and more, told of once', `${GL} ${ask(40)} ${ask(40)}`, read('parameters')],
    ['extensions', `${GL} gl.getSupportedExtensions()`, read('extensions')],
    ['precision, told of once', `${GL} gl.getShaderPrecisionFormat(gl.VERTEX_SHADER, gl.HIGH_FLOAT); gl.getShaderPrecisionFormat(gl.VERTEX_SHADER, gl.LOW_FLOAT)`, read('precision')],
    ['pixels', `${GL} gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))`, read('pixels')],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected].flat());
  });

  it('what FingerprintJS asks of WebGL', async () => {
    const uses = (await usesOfSdk(browser, 'fingerprintjs')).filter(it => it.feature === 'webgl-read');
    expect(uses.map(it => [it.of, it.amounts?.['shown']])).toEqual([['unmasked', 0], ['extensions', 0], ['parameters', 0], ['precision', 0]]);
  });

  it('what tells the adapter of WebGPU, where there is one', async () => {
    const told = await reported(browser, `const adapter = 'gpu' in navigator ? await navigator.gpu.requestAdapter() : null; adapter?.info; adapter?.limits; if (!adapter) document.cookie = 'none=1'`);
    const asked = told.map(it => `${String(it['feature'] ?? it['kind'])} ${String(it['of'] ?? it['text'])}`);
    expect([['webgpu-read info', 'webgpu-read limits'], ['cookie-write none=1']]).toContainEqual(asked);
  });
});

describe('graphics ignores', () => {
  it.each<[title: string, script: string]>([
    ['few parameters', `${GL} ${ask(14)}`],
    ['the same ones over and over', `${GL} for (let i = 0; i < 50; i += 1) gl.getParameter(3408 + i % 14)`],
    ['few of each of many contexts', `for (let i = 0; i < 4; i += 1) { ${GL} for (let k = 0; k < 5; k += 1) gl.getParameter(3408 + 5 * i + k); }`],
    ['the version and the masked name', `${GL} gl.getParameter(gl.VERSION); gl.getParameter(gl.RENDERER); gl.getParameter(gl.VENDOR)`],
    ['an extension', `${GL} gl.getExtension('WEBGL_debug_renderer_info')`],
    ['what is drawn', `${GL} gl.clearColor(1, 0, 0, 1); gl.clear(gl.COLOR_BUFFER_BIT)`],
    ['a parameter that only the page could tell', `${GL} gl.getParameter({ valueOf: () => 37445 })`],
    ['what is called on something else', `WebGLRenderingContext.prototype.getParameter.call({}, 37445)`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });

  it('a map drawn on a canvas', async () => {
    expect((await usesOfSdk(browser, 'leaflet')).filter(it => it.feature === 'webgl-read' || it.feature === 'canvas-read')).toEqual([]);
  });
});
