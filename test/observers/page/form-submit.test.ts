import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const form = (attributes: string, inside = ''): string => `document.body.innerHTML = '<iframe name="there"></iframe><form target="there" ${attributes}>${inside}</form>'; const form = document.forms[0];`;

describe('form.submit() finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['a form submitted by script', `${form('action="/to"')} form.submit()`, { kind: 'submit', action: '/to' }],
    ['a form without action, which goes to its own page', `${form('')} form.submit()`, { kind: 'submit', action: '/' }],
    ['the true action of a form with a field of that name', `${form('action="/to"', '<input name="action">')} form.submit()`, { kind: 'submit', action: '/to' }],
    ['a form whose submit is hidden by a field', `${form('action="/to"', '<input name="submit">')} HTMLFormElement.prototype.submit.call(form)`, { kind: 'submit', action: '/to' }],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });
});

describe('form.submit() ignores', () => {
  it.each<[title: string, script: string]>([
    ['a form that is in no document', `document.createElement('form').submit()`],
    ['a submit event made by the page', `${form('action="/to"')} form.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }))`],
    ['a form that is reset', `${form('')} form.reset()`],
    ['a check of its fields', `${form('', '<input required>')} form.reportValidity()`],
    ['a call on something else', `HTMLFormElement.prototype.submit.call({})`],
    ['the reading of it', `HTMLFormElement.prototype.submit.toString()`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
