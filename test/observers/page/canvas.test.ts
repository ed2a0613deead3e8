import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';
import { usesOfSdk } from '../support/sdk.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

/** A canvas that nobody sees, with two colors and twelve different characters, the space not among them. */
const DRAWN = `
  const canvas = document.createElement('canvas'), context = canvas.getContext('2d');
  context.fillStyle = '#f60';
  context.fillText('Cwm fjord', 2, 15);
  context.strokeStyle = '#069';
  context.strokeText('bank', 4, 17);
`;
const AMOUNTS = { glyphs: 12, colors: 2, text: 13, width: 300, height: 150, shown: 0, lossy: 0, again: 0 };
const read = (of: string, amounts: Partial<typeof AMOUNTS> = {}, count = 1): Json => ({ kind: 'use', feature: 'canvas-read', of, on: 'element', count, amounts: { ...AMOUNTS, ...amounts } });

describe('canvas finds', () => {
  it.each<[title: string, script: string, expected: Json | readonly Json[]]>([
    ['toDataURL', `${DRAWN} canvas.toDataURL()`, read('toDataURL')],
    ['toDataURL, whose picture has the size of the canvas', `${DRAWN} const big = document.createElement('canvas'); big.width = 240; big.height = 60; big.getContext('2d').fillText('ab', 1, 9); big.toDataURL()`,
      read('toDataURL', { glyphs: 2, colors: 1, text: 2, width: 240, height: 60 })],
    ['toBlob', `${DRAWN} await new Promise(done => canvas.toBlob(done))`, read('toBlob')],
    ['getImageData, of the part that is read', `${DRAWN} context.getImageData(1, 2, 30, 40)`, read('getImageData', { width: 30, height: 40 })],
    ['a part that is given backwards', `${DRAWN} context.getImageData(1, 2, -30, -40)`, read('getImageData', { width: 30, height: 40 })],
    ['sizes given as texts', `${DRAWN} context.getImageData(0, 0, '16', '17')`, read('getImageData', { width: 16, height: 17 })],
    ['a format that loses what differs', `${DRAWN} canvas.toDataURL('image/jpeg')`, read('toDataURL', { lossy: 1 })],
    ['another', `${DRAWN} await new Promise(done => canvas.toBlob(done, 'image/webp'))`, read('toBlob', { lossy: 1 })],
    ['a format that is none, which is PNG', `${DRAWN} canvas.toDataURL('image/none')`, read('toDataURL')],
    ['text in colors that come back, each once', `const canvas = document.createElement('canvas'), context = canvas.getContext('2d'); for (const it of ['red', 'blue', 'red', 'nonsense']) { context.fillStyle = it; context.fillText('a', 1, 9); } canvas.toDataURL()`,
      read('toDataURL', { glyphs: 1, text: 4 })],
    ['colors of text, and of nothing else that is drawn', `const canvas = document.createElement('canvas'), context = canvas.getContext('2d'); for (const it of ['red', 'blue', 'green']) { context.fillStyle = it; context.fillRect(1, 1, 9, 9); } context.fillText('a', 1, 9); canvas.toDataURL()`,
      read('toDataURL', { glyphs: 1, colors: 1, text: 1 })],
    ['the same drawing twice', `${DRAWN} canvas.toDataURL(); canvas.toDataURL()`, [read('toDataURL'), read('toDataURL', { again: 1 }, 2)]],
    ['the same drawing on two canvases', `for (const it of [1, 2]) { ${DRAWN} canvas.toDataURL(); }`, [read('toDataURL'), read('toDataURL', { again: 1 }, 2)]],
    ['one that is shown', `${DRAWN} document.body.append(canvas); canvas.toDataURL()`, read('toDataURL', { shown: 1 })],
    ['one in the document that nobody sees', `${DRAWN} canvas.style.display = 'none'; document.body.append(canvas); canvas.toDataURL()`, read('toDataURL')],
    ['one that is transparent', `${DRAWN} canvas.style.opacity = 0; document.body.append(canvas); canvas.toDataURL()`, read('toDataURL')],
    ['one beside the page', `${DRAWN} canvas.style.cssText = 'position: absolute; left: -9999px'; document.body.append(canvas); canvas.toDataURL()`, read('toDataURL')],
    ['one that is invisible', `${DRAWN} canvas.style.visibility = 'hidden'; document.body.append(canvas); canvas.toDataURL()`, read('toDataURL')],
    ['one a little to the left, as a map that is moved', `${DRAWN} canvas.style.cssText = 'position: absolute; left: -99px; top: auto'; document.body.append(canvas); canvas.toDataURL()`, read('toDataURL', { shown: 1 })],
    ['one that a style sheet hides, which is not looked at', `${DRAWN} document.body.style.display = 'none'; document.body.append(canvas); canvas.toDataURL()`, read('toDataURL', { shown: 1 })],
    ['an OffscreenCanvas', `const canvas = new OffscreenCanvas(64, 32), context = canvas.getContext('2d'); context.fillText('abc', 1, 9); await canvas.convertToBlob({ type: 'image/jpeg' }); context.getImageData(0, 0, 20, 20)`,
      [read('convertToBlob', { glyphs: 3, colors: 1, text: 3, width: 64, height: 32, lossy: 1 }), read('getImageData', { glyphs: 3, colors: 1, text: 3, width: 20, height: 20 })]],
    ['what was drawn onto another', `${DRAWN} const other = document.createElement('canvas'); other.getContext('2d').drawImage(canvas, 0, 0); other.toDataURL()`, read('toDataURL')],
    ['what went through a bitmap', `const one = new OffscreenCanvas(64, 32); one.getContext('2d').fillText('abc', 1, 9);
      const other = document.createElement('canvas'); other.getContext('2d').drawImage(one.transferToImageBitmap(), 0, 0); other.toDataURL()`, read('toDataURL', { glyphs: 3, colors: 1, text: 3 })],
    ['a bitmap as it was when it was made', `const one = new OffscreenCanvas(64, 32), context = one.getContext('2d'); context.fillText('abc', 1, 9); const bitmap = one.transferToImageBitmap(); context.fillText('xyz', 1, 9);
      const other = document.createElement('canvas'); other.getContext('2d').drawImage(bitmap, 0, 0); other.toDataURL()`, read('toDataURL', { glyphs: 3, colors: 1, text: 3 })],
    ['one that is drawn onto itself over and over (counted each time, its text was Infinity, and all that was told with it lost)', `${DRAWN} for (let i = 0; i < 1_100; i += 1) context.drawImage(canvas, 0, 0); canvas.toDataURL()`, read('toDataURL')],
    ['two that are drawn onto each other over and over', `${DRAWN} const other = document.createElement('canvas').getContext('2d'); for (let i = 0; i < 1_100; i += 1) { other.drawImage(canvas, 0, 0); context.drawImage(other.canvas, 0, 0); } canvas.toDataURL()`, read('toDataURL', { text: 1e6 })],
    ['a canvas of which a part was cleared', `${DRAWN} context.clearRect(5, 5, 10, 10); canvas.toDataURL()`, read('toDataURL')],
    ['a canvas cleared with sizes that are none', `${DRAWN} context.clearRect(NaN, NaN, NaN, NaN); canvas.toDataURL()`, read('toDataURL')],
    ['text with the black flag and other emoji, of which each is one (left out, it would hide all that is drawn with it)', `const canvas = document.createElement('canvas'); canvas.getContext('2d').fillText('\\u{1F3F4}\\u{E0067}\\u{E0062}\\u{E007F} \\u{1F603}\\u200D\\u{1F603}\\uFE0F', 1, 9); canvas.toDataURL()`,
      read('toDataURL', { glyphs: 2, colors: 1, text: 15 })],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected].flat());
  });

  it('no more than few characters of each drawing of a test for emoji, as WordPress makes them', async () => {
    const told = await reported(browser, `
      const canvas = document.createElement('canvas'), context = canvas.getContext('2d', { willReadFrequently: true });
      context.textBaseline = 'top';
      context.font = '600 32px Arial';
      const drawn = it => { context.clearRect(0, 0, canvas.width, canvas.height); context.fillText(it, 0, 0); return context.getImageData(0, 0, canvas.width, canvas.height).data; };
      for (const it of ['\u{1F3F3}\uFE0F\u200D\u26A7\uFE0F', '\u{1F1E8}\u{1F1F6}', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', '\u{1FAE9}', '\u{1F426}\u200D\u2B1B', '\u{1F9D1}', '\u{1F680}', '\u{1F30D}', '\u{1F98A}', '\u{1F34B}']) drawn(it);`);
    expect(told.map(it => (it['amounts'] as typeof AMOUNTS).glyphs)).toEqual([2, 2, 1, 1, 2, 1, 1, 1, 1, 1]);
  });

  it('no more than the characters and colors it keeps, nor more than four reads of one drawing', async () => {
    const told = await reported(browser, `
      const canvas = document.createElement('canvas'), context = canvas.getContext('2d');
      for (let i = 0; i < 50; i += 1) { context.fillStyle = 'rgb(0,0,' + i + ')'; context.fillText(String.fromCharCode(0x4e00 + i), 1, 9); }
      for (let i = 0; i < 20; i += 1) canvas.toDataURL();`);
    expect(told.map(it => (it['amounts'] as typeof AMOUNTS).glyphs)).toEqual([32, 32, 32, 32]);
    expect((told[0]?.['amounts'] as typeof AMOUNTS).colors).toBe(8);
  });

  it('no more than sixty-four drawings, and says once that there were more', async () => {
    const told = await reported(browser, `
      const canvas = document.createElement('canvas'), context = canvas.getContext('2d');
      for (let i = 1; i <= 70; i += 1) { context.fillText('a', 1, 9); canvas.toDataURL(); }
      for (let i = 0; i < 9; i += 1) canvas.toDataURL();`);
    // All of 64 reads, of which those after the first sixteen are told at powers of two.
    expect(told.filter(it => it['kind'] === 'use').map(it => it['count'])).toEqual([...Array(16).keys()].map(it => it + 1).concat(32, 64));
    expect(told.filter(it => it['kind'] === 'gap')).toEqual([{ kind: 'gap', of: 'use', reason: 'limit-reached', count: 1 }]);
  });

  it('a canvas in the document without having the page laid out', async () => {
    expect(await reported(browser, `
      ${DRAWN} document.body.append(canvas);
      let asked = 0;
      const kept = Object.getOwnPropertyDescriptor(window, 'scrollX');
      Object.defineProperty(window, 'scrollX', { configurable: true, get() { asked += 1; return 0; } });
      const text = document.body.appendChild(document.createElement("p"));
      text.style.cssText = 'opacity: 0; transition: opacity 60s';
      // Where styles are computed here, the paragraph has a style to begin from, and a transition begins.
      canvas.toDataURL();
      text.style.opacity = '1';
      const begun = text.getAnimations().length;
      Object.defineProperty(window, 'scrollX', kept);
      document.cookie = 'asked=' + asked + ' begun=' + begun;`)).toEqual([read('toDataURL', { shown: 1 }), { kind: 'cookie-write', text: 'asked=0 begun=0' }]);
  });

  it('the drawing that FingerprintJS reads twice', async () => {
    const uses = (await usesOfSdk(browser, 'fingerprintjs')).filter(it => it.feature === 'canvas-read');
    expect(uses.map(it => it.amounts)).toEqual([0, 1].map(again => ({ glyphs: 16, colors: 2, text: 40, width: 240, height: 60, shown: 0, lossy: 0, again })));
  });

  it('a chart, as what the visitor sees', async () => {
    const uses = (await usesOfSdk(browser, 'chart')).filter(it => it.feature === 'canvas-read');
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.map(it => it.amounts?.['shown'])).not.toContain(0);
  });
});

describe('canvas ignores', () => {
  it.each<[title: string, script: string]>([
    ['a canvas that is not read', DRAWN],
    ['lines', `const canvas = document.createElement('canvas'), context = canvas.getContext('2d'); context.fillStyle = 'red'; context.fillRect(0, 0, 9, 9); canvas.toDataURL(); context.getImageData(0, 0, 50, 50)`],
    ['text on another canvas', `${DRAWN} document.createElement('canvas').toDataURL()`],
    ['text that was cleared', `${DRAWN} context.clearRect(0, 0, canvas.width, canvas.height); canvas.toDataURL()`],
    ['text that a new size cleared', `${DRAWN} canvas.width = 100; canvas.toDataURL(); context.fillText('a', 1, 9); canvas.height = 100; canvas.toDataURL()`],
    ['text that is gone with its bitmap', `const one = new OffscreenCanvas(64, 32); one.getContext('2d').fillText('abc', 1, 9); one.transferToImageBitmap(); await one.convertToBlob()`],
    ['text that a reset cleared', `${DRAWN} context.reset(); canvas.toDataURL()`],
    ['a read that failed', `${DRAWN} try { context.getImageData(0, 0, NaN, NaN); } catch {} try { context.getImageData(0, 0); } catch {}`],
    ['a text that only the page could tell', `const canvas = document.createElement('canvas'); canvas.getContext('2d').fillText({ toString: () => 'Cwm fjordbank' }, 1, 9); canvas.toDataURL()`],
    ['an empty text', `const canvas = document.createElement('canvas'); canvas.getContext('2d').fillText('', 1, 9); canvas.toDataURL()`],
    ['a picture drawn onto a canvas', `const canvas = document.createElement('canvas'); canvas.getContext('2d').drawImage(new Image(1, 1), 0, 0); canvas.toDataURL()`],
    ['what is called on something else', `HTMLCanvasElement.prototype.toDataURL.call({})`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });

  it('a signature', async () => {
    expect((await usesOfSdk(browser, 'signature-pad')).filter(it => it.feature === 'canvas-read')).toEqual([]);
  });
});
