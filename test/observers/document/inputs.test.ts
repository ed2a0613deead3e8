import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser, WHOLE_CHROMIUM } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await openObservedBrowser();
  observed = await browser.shared();
});
beforeEach(async () => { observed.forget(); });
afterAll(async () => { await browser.close(); });

/** What is seen of inputs on a page while `act` uses it. A field typed into last tells that nothing is still to come. */
async function seenOn(body: string, act: () => Promise<unknown>): Promise<readonly unknown[]> {
  browser.site.put('/', `<!doctype html><body>${body}<input id="end" name="end-of-test"></body>`);
  await observed.page.goto(`${browser.site.origin}/`);
  await act();
  await observed.page.type('#end', '.');
  const isEnd = ({ seen }: ObservedPage['records'][number]): boolean => seen.kind === 'input' && seen.field.name === 'end-of-test';
  const records = await observed.until(all => all.some(isEnd));
  return records.filter(it => it.seen.kind === 'input' && !isEnd(it)).map(it => it.witness === 'browser' ? it.seen : it);
}

const input = (field: object, value: string): object => ({ kind: 'input', field: { name: '', type: 'text', autocomplete: '', label: '', ...field }, value });

describe('inputs finds', () => {
  it('what is typed, whole, with all the page says of the field', async () => {
    const seen = await seenOn('<label for="f">  Your\n e-mail </label><input id="f" name="mail" type="email" autocomplete="section-a email">', () =>
      observed.page.type('#f', 'ann@example.test'));
    expect(seen.at(-1)).toEqual(input({ name: 'mail', type: 'email', autocomplete: 'section-a email', label: 'Your e-mail' }, 'ann@example.test'));
  });

  it.each<[title: string, html: string, field: object]>([
    ['a label around the field', '<label>City <input id="f"></label>', { name: 'f', label: 'City' }],
    ['a label by reference', '<b id="l">Street</b><i id="m">and number</i><input id="f" aria-labelledby="l m">', { name: 'f', label: 'Street and number' }],
    ['an aria-label', '<input id="f" aria-label="Age">', { name: 'f', label: 'Age' }],
    ['a placeholder', '<input id="f" placeholder="Phone">', { name: 'f', label: 'Phone' }],
    ['a password, which is a datum too', '<input id="f" type="password">', { name: 'f', type: 'password' }],
    ['a text area', '<textarea id="f" name="message"></textarea>', { name: 'message', type: 'textarea' }],
    ['editable text', '<div id="f" contenteditable aria-label="Note"></div>', { name: 'f', type: 'div', label: 'Note' }],
  ])('%s', async (_, html, field) => {
    expect((await seenOn(html, () => observed.page.type('#f', 'x'))).at(-1)).toEqual(input(field, 'x'));
  });

  it.each<[title: string, html: string, masked: object]>([
    ['a class of the field', '<input id="f" class="big rr-mask">', { masked: true }],
    ['an attribute of what is around it', '<form data-dd-privacy="mask-user-input"><input id="f"></form>', { masked: true }],
    ['an attribute without a value', '<textarea id="f" data-openreplay-obscured></textarea>', { masked: true }],
    ['not by a class that only looks like one', '<input id="f" class="phone-mask">', {}],
    ['not by a permission', '<input id="f" data-dd-privacy="allow">', {}],
    ['not by what stands beside it', '<p class="ph-no-capture"></p><input id="f">', {}],
  ])('that the site wants it left out of recordings, by %s', async (_, html, masked) => {
    const seen = await seenOn(html, () => observed.page.type('#f', 'x'));
    expect(seen.at(-1)).toEqual({ ...input({ name: 'f', type: html.startsWith('<textarea') ? 'textarea' : 'text' }, 'x'), ...masked });
  });

  it('a choice in a list', async () => {
    const seen = await seenOn('<label for="f">Sex</label><select id="f"><option><option value="f">Female</select>', async () => {
      await observed.page.focus('#f');
      await observed.page.keyboard.press('ArrowDown');
    });
    expect(seen.at(-1)).toEqual(input({ name: 'f', type: 'select', label: 'Sex' }, 'f'));
  });

  it('a box that is ticked, and one that is unticked', async () => {
    const seen = await seenOn('<input type="checkbox" id="f" value="married"><input type="checkbox" id="g" value="pet" checked>', async () => {
      await observed.page.click('#f');
      await observed.page.click('#g');
    });
    expect(seen).toEqual([input({ name: 'f', type: 'checkbox' }, 'married'), input({ name: 'g', type: 'checkbox' }, '')]);
  });

  it('a field in an open shadow root', async () => {
    const seen = await seenOn('<div id="host"></div><script>document.querySelector("#host").attachShadow({ mode: "open" }).innerHTML = \'<input id="f">\'</script>', () =>
      observed.page.locator('#host >>> #f').click().then(() => observed.page.keyboard.type('x')));
    expect(seen.at(-1)).toEqual(input({ name: 'f' }, 'x'));
  });

  it('what is typed although the page stops every event it can', async () => {
    const seen = await seenOn('<input id="f"><script>for (const type of ["input", "change"]) window.addEventListener(type, it => it.stopImmediatePropagation(), true)</script>', () =>
      observed.page.type('#f', 'x'));
    expect(seen.at(-1)).toEqual(input({ name: 'f' }, 'x'));
  });

  it('each field at the time of its last keystroke, before what happened later', async () => {
    await seenOn('<input id="f"><script>f.addEventListener("input", () => { document.cookie = "later=1"; })</script>', () => observed.page.type('#f', 'x'));
    const typed = observed.records.find(it => it.seen.kind === 'input');
    const written = observed.records.find(it => it.seen.kind === 'cookie-write');
    expect(typed?.atMs).toBeLessThanOrEqual(written?.atMs ?? 0);
  });

  it('fewer records than keystrokes, and the last value', async () => {
    const seen = await seenOn('<input id="f">', () => observed.page.type('#f', 'x'.repeat(40)));
    expect(seen.length).toBeLessThan(40);
    expect(seen.at(-1)).toEqual(input({ name: 'f' }, 'x'.repeat(40)));
  });
});

/** What Ctrl and a letter do, on a machine without a menu that would do it. */
const command = (letter: string, does: string): Promise<unknown> => observed.session.send('Input.dispatchKeyEvent', {
  type: 'keyDown', key: letter, code: `Key${letter.toUpperCase()}`, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0), modifiers: 2, commands: [does],
});

describe('inputs finds what nobody types letter by letter', () => {
  it('what is pasted', async () => {
    const seen = await seenOn('<input id="from" value="pasted words"><input id="f" name="mail">', async () => {
      await observed.page.focus('#from');
      await command('a', 'selectAll');
      await command('c', 'copy');
      await observed.page.focus('#f');
      await command('v', 'paste');
    });
    expect(seen).toEqual([input({ name: 'mail' }, 'pasted words')]);
  });

  it('what an editing command puts there', async () => {
    const seen = await seenOn('<input id="f">', async () => {
      await observed.page.focus('#f');
      await observed.page.evaluate('document.execCommand("insertText", false, "put there")');
    });
    expect(seen.at(-1)).toEqual(input({ name: 'f' }, 'put there'));
  });

  it('what the browser fills in', async () => {
    const whole = await openObservedBrowser(WHOLE_CHROMIUM);
    whole.site.put('/', '<!doctype html><body><form><input name="holder" autocomplete="cc-name"><input id="f" name="number" autocomplete="cc-number"><input name="month" autocomplete="cc-exp-month"><input name="year" autocomplete="cc-exp-year"><input name="code" autocomplete="cc-csc"></form></body>');
    const { page, until } = await whole.open();
    await page.goto(`${whole.site.origin}/`);
    await (await page.$('#f'))?.autofill({ creditCard: { number: '4242424242424242', name: 'Ann Bright', expiryMonth: '01', expiryYear: '2099', cvc: '123' } });
    const records = await until(all => all.some(({ seen }) => seen.kind === 'input' && seen.field.name === 'code'));
    await whole.close();
    expect(records.flatMap(({ seen }) => seen.kind === 'input' ? [`${seen.field.name} ${seen.value}`] : []))
      .toEqual(expect.arrayContaining(['holder Ann Bright', 'number 4242424242424242', 'code 123']));
  });
});

describe('inputs ignores', () => {
  it.each<[title: string, html: string, script: string]>([
    ['a value set by script', '<input id="f">', 'f.value = "x"'],
    ['an input event made by the page', '<input id="f">', 'f.value = "x"; f.dispatchEvent(new InputEvent("input", { bubbles: true }))'],
    ['a change event made by the page', '<input id="f">', 'f.dispatchEvent(new Event("change", { bubbles: true }))'],
    ['a value that was there from the start', '<input id="f" value="x">', 'f.focus()'],
    ['a hidden field', '<input id="f" type="hidden" value="x">', 'f.value = "y"'],
    ['a button', '<button id="f">x</button>', 'f.click()'],
    ['a submit button', '<input id="f" type="button" value="x">', 'f.click()'],
    ['a form that is reset', '<form id="f"><input value="x"></form>', 'f.reset()'],
    ['a fullscreen of events on the window', '', 'window.dispatchEvent(new Event("input"))'],
    ['a list filled by script', '<select id="f"></select>', 'f.add(new Option("a"))'],
    ['an editable text changed by script', '<div id="f" contenteditable></div>', 'f.textContent = "x"'],
  ])('%s', async (_, html, script) => {
    expect(await seenOn(html, () => observed.page.evaluate(script))).toEqual([]);
  });

  it('keys that are pressed in no field', async () => {
    expect(await seenOn('<p id="f">text</p>', () => observed.page.keyboard.type('abc'))).toEqual([]);
  });
});
