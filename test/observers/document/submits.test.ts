import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await openObservedBrowser();
  observed = await browser.shared();
});
beforeEach(async () => { observed.forget(); });
afterAll(async () => { await browser.close(); });

/** Forms here submit into a frame, so that the page stays. A cookie tells that nothing is still to come. */
async function seenOn(form: string, script: string): Promise<readonly unknown[]> {
  browser.site.put('/', `<!doctype html><body><iframe name="there"></iframe>${form}</body>`);
  await observed.page.goto(`${browser.site.origin}/`);
  await observed.page.evaluate(`${script}; document.cookie = 'end=1'`);
  const records = await observed.until(all => all.some(it => it.seen.kind === 'cookie-write'));
  return records.flatMap(it => it.seen.kind === 'submit' && it.witness === 'browser' ? [it.seen.action.replace(browser.site.origin, '')] : []);
}

describe('submits finds', () => {
  it.each<[title: string, form: string, script: string, action: string]>([
    ['a click on the button', '<form id="f" target="there" action="/to"><button id="b"></button></form>', 'b.click()', '/to'],
    ['the button\'s own action', '<form id="f" target="there" action="/to"><button id="b" formaction="/other"></button></form>', 'b.click()', '/other'],
    ['requestSubmit()', '<form id="f" target="there" action="/to"></form>', 'f.requestSubmit()', '/to'],
    ['a form without action, which goes to its own page', '<form id="f" target="there"></form>', 'f.requestSubmit()', '/'],
    ['the true action of a form with a field of that name', '<form id="f" target="there" action="/to"><input name="action"></form>', 'f.requestSubmit()', '/to'],
    ['an action relative to the base', '<base href="/deep/"><form id="f" target="there" action="to"></form>', 'f.requestSubmit()', '/deep/to'],
    ['a submission that the page then handles itself', '<form id="f" action="/to" onsubmit="return false"></form>', 'f.requestSubmit()', '/to'],
  ])('%s', async (_, form, script, action) => {
    expect(await seenOn(form, script)).toEqual([action]);
  });
});

describe('submits ignores', () => {
  it.each<[title: string, form: string, script: string]>([
    ['a submit event made by the page', '<form id="f"></form>', 'f.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }))'],
    ['a plain event of that name', '<form id="f"></form>', 'f.dispatchEvent(new Event("submit", { bubbles: true }))'],
    ['submit(), which the page\'s own world sees', '<form id="f" target="there" action="/to"></form>', 'f.submit()'],
    ['a form that is not complete', '<form id="f" target="there"><input required><button id="b"></button></form>', 'b.click()'],
    ['a form that is reset', '<form id="f"></form>', 'f.reset()'],
    ['a button of no form', '<button id="b" type="submit"></button>', 'b.click()'],
    ['a button that does not submit', '<form id="f"><button id="b" type="button"></button></form>', 'b.click()'],
    ['a check of its fields', '<form id="f"><input required></form>', 'f.checkValidity()'],
  ])('%s', async (_, form, script) => {
    expect(await seenOn(form, script)).toEqual([]);
  });
});
