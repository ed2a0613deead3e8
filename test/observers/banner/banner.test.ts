import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import type { BannerEvidence, ConsentEvidence } from '../../../src/core/evidence/evidence.ts';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import { BANNERS, withBanner } from './banners.ts';
import { NO_BANNERS } from './no-banners.ts';

let browser: ObservedBrowser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await openObservedBrowser();
  observed = await browser.open('with-banner');
});
afterAll(async () => { await browser.close(); });

type Told = Omit<BannerEvidence, 'id' | 'offsetMs' | 'witness' | 'document'>;
const isBanner = (seen: Sighting): seen is Told & Sighting => seen.kind === 'banner';
const told = (): readonly Told[] => observed.records.map(it => it.seen).filter(isBanner);
const choices = (): readonly Omit<ConsentEvidence, 'id' | 'offsetMs' | 'witness' | 'document'>[] => observed.records.flatMap(({ seen }) => seen.kind === 'consent' ? [seen] : []);
const offers = ({ buttons }: Told): string => buttons.map(it => it.does).filter(it => it !== 'other').join(' ');

async function show(html: string): Promise<void> {
  browser.site.put('/empty', '<!doctype html>');
  await observed.page.goto(`${browser.site.origin}/empty`);
  await observed.page.evaluate('localStorage.clear()');
  observed.forget();
  browser.site.put('/', html);
  await observed.page.goto(`${browser.site.origin}/`);
}

/** Long enough for the looks of the first second and a half. */
const rest = (ms = 1_800): Promise<void> => new Promise(done => { setTimeout(done, ms); });

// The closed tree is opened by DevTools in the command and by the browser in the extension, and frames are given their script there: not here.
describe.each(BANNERS.filter(it => it.frames === undefined && !it.name.includes('closed')))('a banner $name', ({ body, offers: expected, preticked = 0, blocks = false }) => {
  it('is told with what it offers, and gone once answered', async () => {
    await show(withBanner(body));
    await observed.until(all => all.some(it => isBanner(it.seen)));
    const [first] = told();
    expect([first?.state, first?.layer, first === undefined ? '' : offers(first), first?.preticked, first?.blocks]).toEqual(['shown', 1, expected, preticked, blocks]);
    expect(first?.text).not.toBe('');
    await observed.page.evaluate('choose("none")');
    await observed.until(all => all.some(it => isBanner(it.seen) && it.seen.state === 'gone'));
  }, 20_000);
});

describe('what only looks like a banner', () => {
  it.each(NO_BANNERS)('%s is not told', async (_, body) => {
    await show(withBanner(body));
    await rest();
    expect(told()).toEqual([]);
  });
});

describe('what a person chooses', () => {
  const BAR = 'class="asks" style="position:fixed;bottom:0;z-index:9"';
  const press = async (body: string, selectors: readonly string[]): Promise<void> => {
    await show(withBanner(body));
    await observed.until(all => all.some(it => isBanner(it.seen)));
    for (const it of selectors) await observed.page.click(it);
    await rest(400);
  };
  it.each([
    ['accepts', '<button id="b">Accept all</button><button>Reject all</button>', ['#b'], [{ state: 'granted', label: 'Accept all', clicks: 1 }]],
    ['refuses', '<button>Accept all</button><button id="b"><b>Reject</b> all</button>', ['#b b'], [{ state: 'refused', label: 'Reject all', clicks: 1 }]],
    ['saves what is ticked', '<input type="checkbox" checked>Ads<button>Accept all</button><button id="b">Save</button>', ['#b'], [{ state: 'granted', label: 'Save', clicks: 1 }]],
    ['unticks and saves', '<input type="checkbox" id="x" checked>Ads<button>Accept all</button><button id="b">Save</button>', ['#x', '#b'], [{ state: 'refused', label: 'Save', clicks: 1 }]],
    ['takes note of what offers no choice', '<button id="b">OK</button>', ['#b'], []],
    ['opens the settings', '<button>Accept all</button><button id="b">Settings</button>', ['#b'], []],
    ['presses beside it', '<button>Accept all</button><button>Settings</button>', ['main button'], []],
  ] as const)('%s', async (_, buttons, selectors, expected) => {
    await press(`<div ${BAR}>We use cookies. ${buttons}</div>`, selectors);
    expect(choices()).toEqual(expected.map(it => ({ kind: 'consent', by: 'visitor', ...it })));
  });
  it('is not what a script presses', async () => {
    await press(`<div ${BAR}>We use cookies. <button id="b">Accept all</button><button>Reject</button></div>`, []);
    await observed.page.evaluate('document.querySelector("#b").click()');
    await rest(400);
    expect(choices()).toEqual([]);
  });
  it('is what the button says when it is pressed, whatever it said before', async () => {
    await press(`<div ${BAR} onmouseover="b.textContent = 'Accept all'">We use cookies. <button id="b">Reject all</button><button>Settings</button></div>`, ['#b']);
    expect(choices().map(it => [it.state, it.label])).toEqual([['granted', 'Accept all']]);
  });
});

it('counts layers, and boxes nobody ticked', async () => {
  const [, , german] = BANNERS;
  await show(withBanner(german?.body ?? ''));
  await observed.until(all => all.some(it => isBanner(it.seen)));
  await observed.page.click('#first button + button');
  await observed.until(all => all.some(it => isBanner(it.seen) && it.seen.state === 'changed'));
  expect(told().at(-1)).toMatchObject({ state: 'changed', layer: 2, preticked: 2, buttons: [{ does: 'save' }] });
});

describe('what stands before the visitor once the settings were opened', () => {
  const FIRST = '<div id="first" style="position:fixed;bottom:0;z-index:9">We use cookies. <button>Accept all</button><button id="s">Settings</button></div>';
  const PANEL = '<div id="panel" style="position:fixed;bottom:0;z-index:9" hidden><label><input type="checkbox"> Statistics</label><button>Save</button></div>';
  const opens = (id: string): string => `<script>${id}.addEventListener('click', () => { first.hidden = true; panel.hidden = false; })</script>`;
  it('is their layer, though nothing in it speaks of cookies', async () => {
    await show(withBanner(`${FIRST}${PANEL}${opens('s')}`));
    await observed.until(all => all.some(it => isBanner(it.seen)));
    await observed.page.click('#s');
    await observed.until(all => all.some(it => isBanner(it.seen) && it.seen.layer === 2));
    expect(told().at(-1)).toMatchObject({ layer: 2, buttons: [{ does: 'save', label: 'Save' }] });
  });
  it('is no layer of theirs where something beside the banner opened it', async () => {
    await show(withBanner(`${FIRST}${PANEL}<button id="filter" style="position:fixed;top:0;right:0">Filter</button>${opens('filter')}`));
    await observed.until(all => all.some(it => isBanner(it.seen)));
    await observed.page.click('#s');
    await observed.page.click('#filter');
    await observed.until(all => all.some(it => isBanner(it.seen) && it.seen.state === 'gone'));
    expect(told().map(it => it.layer)).toEqual([1, 1]);
  });
});

describe('a hostile page', () => {
  it('with ten thousand fixed boxes is looked at all the same, and not for long', async () => {
    const many = '<div style="position:fixed;left:0;top:0;width:3px;height:3px">cookies <button>Accept</button></div>'.repeat(10_000);
    await show(withBanner(`${many}<div class="asks" style="position:fixed;bottom:0;width:100%;z-index:9">We use cookies. <button>Accept all</button><button>Reject all</button></div>`));
    await observed.until(all => all.some(it => isBanner(it.seen)), 10_000);
    expect(told().some(it => offers(it) === 'accept refuse')).toBe(true);
  }, 30_000);
  it('with ten million characters of text is looked at all the same', async () => {
    await show(withBanner(`<div style="position:fixed;top:0;height:9px;overflow:hidden">${'cookie consent '.repeat(700_000)}</div><div class="asks" style="position:fixed;bottom:0;z-index:9">We use cookies. <button>Accept</button><button>Reject</button></div>`));
    await observed.until(all => all.some(it => isBanner(it.seen)), 10_000);
    expect(told().map(offers)).toContain('accept refuse');
  }, 30_000);
  it('whose banner never stops changing is told of to an end', async () => {
    await show(withBanner(`<div id="w" style="position:fixed;bottom:0;z-index:9">We use cookies. <button id="b">Accept</button></div><script>setInterval(() => { b.textContent = 'Accept ' + Math.random(); }, 20)</script>`));
    await rest(3_000);
    expect(told().length).toBeLessThanOrEqual(30);
  }, 30_000);
  it('that hides its methods behind fields breaks nothing', async () => {
    await show(withBanner('<form id="f" style="position:fixed;bottom:0;z-index:9">We use cookies. <input name="matches"><input name="checkVisibility"><input name="getBoundingClientRect"><button>Accept</button></form>'));
    await rest();
    expect(told()).toEqual([]);
  });
});
