import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';
import { usesOfSdk } from '../support/sdk.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const each = (count: number, act: string): string => `for (let i = 0; i < ${count}; i += 1) { ${act} }`;
const CONTEXT = `const context = document.createElement('canvas').getContext('2d');`;
const probe = (of: string, families: number, measured: number, count = 1): Json => ({ kind: 'use', feature: 'font-probe', of, on: 'other', count, amounts: { families, measured } });

describe('fonts finds', () => {
  it.each<[title: string, script: string, expected: Json | readonly Json[]]>([
    ['many families measured as text of a canvas (counted by `.size` of a plain object there would be none)', `${CONTEXT} ${each(30, `context.font = '72px "Family ' + i + '", monospace'; context.measureText('mmm');`)}`, probe('font', 30, 29)],
    ['each of them, however the shorthand is written (an expression with /g skips every second one)', `${CONTEXT} ${each(30, `context.font = ['italic bold 12px F', '12px/1.5 "F', '10.5px F', '2px G'][i % 4] + i + ['', '"', '', ''][i % 4]; context.measureText('m');`)}`, probe('font', 30, 29)],
    ['many families of an element', `const it = document.body.appendChild(document.createElement('span')); ${each(30, `it.style.fontFamily = '"Family ' + i + '", serif'; it.offsetWidth;`)}`, probe('offsetWidth', 30, 30)],
    ['many families of many elements', each(30, `const it = document.body.appendChild(document.createElement('span')); it.style.cssText = 'font: 12px F' + i; it.offsetWidth;`), probe('offsetWidth', 30, 30)],
    ['many families asked for', each(30, `document.fonts.check('12px Family' + i);`), probe('check', 30, 30)],
    ['families that are named only, as such', `${CONTEXT} ${each(30, `context.font = '72px Family' + i;`)}`, probe('font', 30, 0)],
    ['more and more', each(90, `document.fonts.check('12px Family' + i);`), [probe('check', 30, 30), probe('check', 60, 60, 2), probe('check', 90, 90, 3)]],
    ['families whose names hold what looks like a size', `${CONTEXT} ${each(30, `context.font = '12px "Family ' + i + ' 2px x"';`)}`, probe('font', 30, 0)],
    ['families beyond those that are remembered, counted anew', each(530, `document.fonts.check('12px Family' + i);`), [...[...Array(16).keys()].map(i => probe('check', 30 * i + 30, 30 * i + 30, i + 1))]],
    ['the fonts of the machine', `await queryLocalFonts().catch(() => 0)`, { kind: 'use', feature: 'font-probe', of: 'queryLocalFonts', on: 'window', count: 1 }],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected].flat());
  });

  it('what FingerprintJS measures, in a frame of its own', async () => {
    const uses = (await usesOfSdk(browser, 'fingerprintjs')).filter(it => it.feature === 'font-probe');
    expect(uses.map(it => [it.of, it.amounts])).toEqual([['offsetWidth', { families: 30, measured: 30 }]]);
  });
});

describe('fonts ignores', () => {
  it.each<[title: string, script: string]>([
    ['the fonts of a site', `${CONTEXT} ${each(300, `context.font = '12px Family' + i % 29; context.measureText('m');`)}`],
    ['one font in many sizes, as of a map that is zoomed', `${CONTEXT} ${each(300, `context.font = (10 + i / 10) + 'px "Open Sans", sans-serif'; context.measureText('m');`)}`],
    ['one font in many sizes in points', `${CONTEXT} ${each(300, `context.font = (10 + i / 10) + 'pt Arial'; context.measureText('m');`)}`],
    ['one font in many sizes of any unit', `${CONTEXT} for (const unit of ['em', 'rem', 'vw', '%', 'cm', 'em/1.5', 'px / 2']) { ${each(40, `context.font = 'bold ' + (1 + i / 7) + unit + ' Arial';`)} } ${each(40, `context.font = 'calc(1em + ' + i + 'px) Arial';`)}`],
    ['one font in the sizes that have names', `${CONTEXT} for (const style of ['', 'italic ', 'bold ', 'small-caps ', '700 ']) for (const it of ['xx-small', 'x-small', 'small', 'medium', 'large', 'x-large', 'larger', 'smaller']) context.font = style + it + ' Arial';`],
    ['one font in many weights and styles', `${CONTEXT} ${each(9, `context.font = (100 + 100 * i) + ' 12px Arial'; context.font = 'italic ' + (100 + 100 * i) + ' 12px Arial'; context.font = 'small-caps 13px Arial';`)}`],
    ['families with many alternatives', `${CONTEXT} ${each(60, `context.font = '12px Arial, Family' + i; context.measureText('m');`)}`],
    ['elements that are measured without fonts of their own', each(300, `document.body.offsetWidth;`)],
    ['families that come one after the other', `for (let k = 0; k < 2; k += 1) { ${each(20, `document.fonts.check('12px Family' + (100 * k + i));`)} await new Promise(done => setTimeout(done, 1_050)); }`],
    ['fonts that are no text', `${CONTEXT} ${each(40, `context.font = { toString: () => '12px F' + i };`)}`],
    ['what is called on something else', `Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth').get.call({})`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });

  it('widths after the first thousand, without a change that the page could see', async () => {
    expect(await reported(browser, `
      const at = () => Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth').get;
      const before = at(); ${each(1_000, 'document.body.offsetWidth;')}
      document.cookie = 'same=' + (at() === before);
      const it = document.body.appendChild(document.createElement('span')); ${each(30, `it.style.fontFamily = 'F' + i; it.offsetWidth;`)}`))
      .toEqual([{ kind: 'cookie-write', text: 'same=true' }]);
  });

  it('widths of a page that let nobody define them anew: putting the native back there threw into the page', async () => {
    expect(await reported(browser, `
      const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth');
      Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { get, configurable: false });
      let thrown = 'none';
      try { ${each(1_100, 'document.body.offsetWidth;')} } catch (error) { thrown = error.name; }
      document.cookie = 'thrown=' + thrown;`)).toEqual([{ kind: 'cookie-write', text: 'thrown=none' }]);
  });

  it('a list of fonts in an editor', async () => {
    expect((await usesOfSdk(browser, 'quill')).filter(it => it.feature === 'font-probe')).toEqual([]);
  });
});
