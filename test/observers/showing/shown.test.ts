import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
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

/** A value shown last tells that nothing is still to come: a whole look is told at once, in the order of the page. */
const END = 'Your customer number';

/** What is seen of a page, as `label/name = value`, once it has shown all, after `act` if there is more to do. */
async function seenOn(body: string, act?: string): Promise<readonly string[]> {
  const end = `<dl id="end"><dt>${END}</dt><dd>END-12345</dd></dl>`;
  browser.site.put('/', `<!doctype html><body>${body}${act === undefined ? end : ''}`);
  await observed.page.goto(`${browser.site.origin}/`);
  if (act !== undefined) await observed.page.evaluate(`${act}; document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(end)})`);
  await observed.until(all => all.some(it => isEnd(it.seen)));
  return observed.records.flatMap(({ seen, witness }) => {
    if (seen.kind === 'gap') return [`gap ${seen.of} ${seen.reason}`];
    if (seen.kind !== 'shown' || isEnd(seen)) return [];
    const { type, label, name, autocomplete } = seen.field;
    return [`${[type, label, name, autocomplete].filter(Boolean).join(' / ')} = ${seen.value}${witness === 'browser' ? '' : ' by the page'}`];
  });
}

function isEnd(seen: Sighting): boolean {
  return seen.kind === 'shown' && seen.value === 'END-12345';
}

describe('a page that was left before anybody looked', () => {
  const unlooked = (): number => observed.records.filter(({ seen }) => seen.kind === 'gap' && seen.of === 'shown' && seen.reason === 'not-reached').length;
  const NEXT = `<!doctype html><body><dl><dt>${END}</dt><dd>END-12345</dd></dl>`;
  const leave = async (page: string): Promise<void> => {
    await observed.page.goto('about:blank');
    observed.forget();
    browser.site.put('/', page);
    browser.site.put('/next', NEXT);
    await observed.page.goto(`${browser.site.origin}/`);
    await observed.until(all => all.some(it => isEnd(it.seen)));
  };
  it('is a hole, for it may have shown something', async () => {
    await leave('<!doctype html><body><dl><dt>E-mail</dt><dd>ann@example.test</dd></dl><script>location.replace("/next")</script>');
    expect(unlooked()).toBe(1);
  });
  it('is none where there was time to look', async () => {
    await leave(`${NEXT}<script>setTimeout(() => { location.replace("/next"); }, 1_500)</script>`);
    await observed.page.waitForFunction('location.pathname === "/next"');
    await observed.page.goto('about:blank');
    expect(unlooked()).toBe(0);
  });
});

describe('shown finds', () => {
  it.each<[title: string, html: string, expected: string]>([
    ['a definition', '<dl><dt>E-mail</dt><dd>ann@example.test</dd></dl>', 'dd / E-mail = ann@example.test'],
    ['a definition in pieces', '<dl><dt>Balance</dt><dd><b>4218</b>,37 €</dd></dl>', 'dd / Balance = 4218,37 €'],
    ['a definition within a definition', '<dl><div><dt>Phone</dt><dd><span><b>06 12 34 56 78</b></span></dd></div></dl>', 'dd / Phone = 06 12 34 56 78'],
    ['a cell under the heading of its row', '<table><tr><th scope="row">IBAN</th><td>FR7630006000011234567890189</td></tr></table>', 'td / IBAN = FR7630006000011234567890189'],
    ['an output and its label', '<label for="o">Current balance</label><output id="o">€4,218.37</output>', 'output / Current balance = €4,218.37'],
    ['a label and its value in one element', '<p>Customer number: MG-2048</p>', 'p / Customer number = MG-2048'],
    ['a label in bold', '<p><b>Customer number:</b> MG-2048</p>', 'p / Customer number = MG-2048'],
    ['an aria-label', '<span aria-label="Account balance">4218.37</span>', 'span / Account balance = 4218.37'],
    ['what stands before', '<div><span>Balance</span> <strong>€<data>4218.37</data></strong></div>', 'strong / Balance = €4218.37'],
    ['the name a test knows it by', '<span data-testid="account-number">12-3456-7890</span>', 'span / account-number = 12-3456-7890'],
    ['the name a style knows it by', '<span class="text-sm user-email">ann@example.test</span>', 'span / text-sm user-email = ann@example.test'],
    ['microdata of a person', '<div itemscope itemtype="https://schema.org/Person"><span itemprop="givenName">Ann</span></div>', 'span / person givenName = Ann'],
    ['a card of a person', '<div class="h-card"><span class="p-given-name">Ann</span></div>', 'span / person given-name = Ann'],
    ['an address alone', '<button>ann@example.test</button>', 'button = ann@example.test'],
    ['whom a link writes to', '<a href="mailto:ann%40example.test?subject=x">Write</a>', 'a / Write = ann@example.test'],
    ['an IBAN alone', '<p>FR76 3000 6000 0112 3456 7890 189</p>', 'p = FR76 3000 6000 0112 3456 7890 189'],
    ['a greeting', '<h1>Good morning, Jane</h1>', 'greeting / Good morning = Jane'],
    ['a greeting in pieces', '<p>Bonjour <b>Jeanne</b> !</p>', 'greeting / Bonjour = Jeanne'],
    ['as whom somebody is signed in', '<p>Signed in as <b>ann@example.test</b></p>', 'greeting / Signed in as = ann@example.test'],
    ['that somebody is signed in', '<nav><a href="/logout">Sign out</a></nav>', 'sign-out / sign out = sign out'],
    ['that somebody is signed in, in French', '<button>Se déconnecter</button>', 'sign-out / sign out = sign out'],
    ['a field the page filled in', '<input type="email" name="mail" value="ann@example.test">', 'email / mail = ann@example.test'],
    ['a field a script filled in', '<input id="f" autocomplete="given-name"><script>f.value = "Ann"</script>', 'text / f / given-name = Ann'],
    ['a hidden field with a telling name', '<input type="hidden" name="email" value="ann@example.test">', 'hidden / email = ann@example.test'],
    ['what is in an open shadow root', '<div id="h"></div><script>h.attachShadow({ mode: "open" }).innerHTML = "<p>Customer number: MG-2048</p>"</script>', 'p / Customer number = MG-2048'],
  ])('%s', async (...[, html, expected]) => { expect(await seenOn(html)).toEqual([expected]); });

  it('the payments of a statement, with whom and how much', async () => {
    expect(await seenOn('<table><tr><th>Date</th><th>Paid to</th><th>Amount</th></tr><tr><td>2026-03-02</td><td>Pharmacie des Halles</td><td>−€38.62</td></tr></table>'))
      .toEqual(['transaction / Paid to = Pharmacie des Halles', 'transaction / Amount = −€38.62']);
  });

  it.each<[title: string, html: string, act: string]>([
    ['added later', '', 'document.body.insertAdjacentHTML("beforeend", "<p>Customer number: MG-2048</p>")'],
    ['written into an element that waited for it', '<dl><dt>Customer number</dt><dd id="f"></dd></dl>', 'f.textContent = "MG-2048"'],
    ['changed in place', '<dl><dt>Customer number</dt><dd id="f">…</dd></dl>', 'f.firstChild.data = "MG-2048"'],
    ['whose label comes later', '<dl><dt id="f"></dt><dd>MG-2048</dd></dl>', 'f.textContent = "Customer number"'],
    ['in a shadow root made later', '<div id="h"></div>', 'h.attachShadow({ mode: "open" }).innerHTML = "<p>Customer number: MG-2048</p>"; h.append("")'],
    ['written into a document opened anew', '', 'document.open(); document.write("<body><p>Customer number: MG-2048</p>"); document.close()'],
  ])('what is %s', async (...[, html, act]) => {
    const [seen = ''] = await seenOn(html, act);
    expect(seen).toMatch(/Customer number = MG-2048$/u);
  });
});

describe('shown ignores', () => {
  it.each<[title: string, html: string]>([
    ['text', '<p>Our customers say: it is a good bank, and we like it very much.</p><p>Write to ann@example.test if you have any question.</p>'],
    ['a label that tells nothing', '<dl><dt>Weight</dt><dd>3 kg</dd></dl>'],
    ['a price', '<p>Price: €38.62</p><span class="amount">€38.62</span>'],
    ['a product', '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Ann Lee Lamp</b><p>Phone: +33 6 12 34 56 78</p></div>'],
    ['an author', '<article itemscope itemtype="https://schema.org/Article"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Lee</b></span></article>'],
    ['an author’s card', '<div class="h-entry"><p class="p-author h-card"><b class="p-given-name">Ann</b></p></div>'],
    ['an imprint', '<footer><p>E-mail: ann@example.test</p><p>Phone: +33 1 23 45 67 89</p></footer><div role="contentinfo"><p>E-mail: bob@example.test</p></div>'],
    ['an office', '<p>E-mail: support@example.test</p><a href="mailto:info@example.test">Write to us</a>'],
    ['a password', '<input type="password" value="Tr0mbone!8841"><input type="text" name="password" value="Tr0mbone!8841">'],
    ['a box', '<input type="checkbox" name="email" value="ann@example.test" checked>'],
    ['a search', '<input type="search" name="q" value="ann@example.test">'],
    ['a token', '<input type="hidden" name="csrf" value="d41d8cd98f00b204e9800998ecf8427e">'],
    ['an empty form', '<label>E-mail <input type="email" placeholder="ann@example.test"></label>'],
    ['a list of people', `<table>${people(6, it => `<tr><th>Person ${it}</th><td>p${it}@example.test</td></tr>`)}</table>`],
    ['a directory', people(6, it => `<dl><dt>Phone</dt><dd>+33 1 23 45 67 8${it}</dd></dl>`)],
    ['a shop window', people(6, it => `<div><span>Balance</span><b>€1${it}.00</b></div>`)],
    ['many greetings', '<p>Hi Jane,</p><p>Hi Bob,</p>'],
    ['a greeting to the world', '<h1>Hello, World!</h1><p>Welcome to our shop</p><p>Welcome back</p>'],
    ['an invitation to sign in', '<a href="/login">Sign in</a><p>Hello, sign in</p>'],
    ['a table of prices', '<table><tr><th>Plan</th><th>Amount</th></tr><tr><td>Small</td><td>€3.00</td></tr></table>'],
    ['code', '<pre>Customer number: MG-2048</pre><code>ann@example.test</code>'],
    ['a script', '<script type="application/json">{"email":"ann@example.test"}</script><template><p>Customer number: MG-2048</p></template>'],
    ['choices', '<select><option>ann@example.test</option></select>'],
    ['a label without a value', '<dl><dt>E-mail</dt><dd></dd></dl><p>Balance:</p>'],
  ])('%s', async (_, html) => { expect(await seenOn(html)).toEqual([]); });

  it('what a person types, also where the page repeats nothing', async () => {
    browser.site.put('/', '<!doctype html><input id="f" type="email"><p id="p"></p>');
    await observed.page.goto(`${browser.site.origin}/`);
    await observed.page.type('#f', 'ann@example.test');
    await observed.page.evaluate(`p.textContent = "${END}: END-12345"`);
    await observed.until(all => all.some(it => isEnd(it.seen)));
    expect(observed.records.filter(it => it.seen.kind === 'shown' && !isEnd(it.seen))).toEqual([]);
  });

  it('the same value shown again', async () => {
    expect(await seenOn('<p>Customer number: MG-2048</p><dl><dt>Customer number</dt><dd>mg-2048</dd></dl>')).toEqual(['p / Customer number = MG-2048']);
  });
});

describe('shown has limits', () => {
  it('tells that there was more than it tells', async () => {
    const statement = (shop: string): string => `<table><tr><th>Date</th><th>Paid to</th><th>Amount</th></tr>${people(60, it => `<tr><td>2026-01-01</td><td>${shop} ${it}</td><td>${shop.length}1.${it}</td></tr>`)}</table>`;
    browser.site.put('/', `<!doctype html><body>${statement('Bakery')}${statement('Pharmacy')}`);
    await observed.page.goto(`${browser.site.origin}/`);
    await observed.until(all => all.some(it => it.seen.kind === 'gap'));
    expect(observed.records.filter(it => it.seen.kind === 'shown')).toHaveLength(200);
    expect(observed.records.filter(it => it.seen.kind === 'gap').map(it => it.seen)).toEqual([{ kind: 'gap', of: 'shown', reason: 'limit-reached', count: 40 }]);
  });

  it('reads a page of 100,000 elements a little at a time', async () => {
    const row = (it: number): string => `<div class="row c${it % 50}"><i>Line ${it}</i><b>${it} pieces of 12</b><span>more</span><em>less</em></div>`;
    await seenOn('<div id="much" hidden></div>');
    observed.forget();
    await inOurs(SLOW_CLOCK);
    await observed.page.evaluate(html => { document.querySelector('#much')?.insertAdjacentHTML('beforeend', html); }, `${people(20_000, row)}<p>Customer number: MG-2048</p>`);
    await observed.until(all => all.some(it => it.seen.kind === 'shown'), 60_000);
    const slices = await inOurs('slices') as readonly number[];
    expect(Math.max(...slices)).toBeLessThanOrEqual(5 * TICKS + 2); // kills: a look that rests for nobody
    expect(slices.reduce((all, it) => all + it, 0)).toBeGreaterThanOrEqual(100_000 / 16); // kills: a clock that is asked too seldom
  }, 90_000);
});

const TICKS = 8;

/** A clock in our own world that goes on by an eighth of a millisecond each time it is asked; how often each turn of ours asked it. */
const SLOW_CLOCK = `
  slices = [0];
  Performance.prototype.now = (ms => () => { slices[slices.length - 1] += 1; return ms += 1 / ${TICKS}; })(0);
  AbortSignal.timeout = (timeout => delay => {
    const signal = timeout.call(AbortSignal, delay);
    signal.addEventListener('abort', () => { slices.push(0); });
    return signal;
  })(AbortSignal.timeout);
`;

async function inOurs(expression: string): Promise<unknown> {
  const { result } = await observed.session.send('Runtime.evaluate', { expression, contextId: observed.ourWorld(), returnByValue: true });
  return result.value;
}

function people(count: number, one: (it: number) => string): string {
  return Array.from({ length: count }, (_, it) => one(it)).join('');
}
