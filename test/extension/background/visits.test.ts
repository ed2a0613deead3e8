import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Delivery, Sighting } from '../../../src/core/evidence/delivery.ts';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { EVIDENCE_MAX, PRIVATE_CHARACTERS_MAX } from '../../../src/extension/background/keeping.ts';
import { NO_VISITS } from '../../../src/extension/background/open-visits.ts';
import type { NewPage, OpenVisits, TabEvent } from '../../../src/extension/background/open-visits.ts';
import { finishedIn, step } from '../../../src/extension/background/visits.ts';

const SHOP = 'https://shop.example/cart?x=1';
const names = { n: 0 };
const id = (): string => `web-t.${names.n++}`;

const page = (more: Partial<NewPage> = {}): TabEvent => ({
  type: 'began', id: id(),
  page: {
    visitId: 'V1', tabId: 1, document: 'D1', privately: false, fromForm: false, atMs: 1_000, ...more,
    visit: { url: SHOP, startedAt: '', host: 'chromium-extension', browser: 'Chromium 156', state: 'live', listening: 'auditing', observes: ['request', 'input'], ...more.visit },
  },
});
const request = (exchange: string, url: string, hop = 0): Sighting => ({ kind: 'request', exchange, hop, url, method: 'GET', channel: 'navigation', body: { kind: 'none' }, scripts: [] });
const asked = (exchange: string, url: string, more: { atMs?: number; hop?: number; tabId?: number } = {}): TabEvent => (
  { type: 'saw', id: id(), place: { by: 'next-page', tabId: more.tabId ?? 1, atMs: more.atMs ?? 900 }, seen: request(exchange, url, more.hop) }
);
const sent = (exchange: string, url: string, document = 'D1', tabId = 1): TabEvent => (
  { type: 'saw', id: id(), place: { by: 'document', tabId, document, atMs: 1_100 }, seen: request(exchange, url) }
);
const FRAME = { tabId: 1, document: 'D1', top: true, origin: 'https://shop.example' };
const typed = (n: number, source = 'doc-1'): Delivery => ({ source, n, atMs: 1_200, witness: 'browser', seen: { kind: 'submit', action: String(n) } });
const delivered = (numbers: readonly number[], from = FRAME): TabEvent => ({ type: 'delivered', from, batch: numbers.map(n => typed(n)) });

function run(events: readonly TabEvent[], start: OpenVisits = NO_VISITS): { readonly open: OpenVisits; readonly of: (visitId: string) => readonly Evidence[] } {
  const kept: { visitId: string; evidence: Evidence }[] = [];
  const open = events.reduce((now, event) => {
    const next = step(now, event);
    kept.push(...next.kept);
    return next.open;
  }, start);
  return { open, of: visitId => kept.filter(it => it.visitId === visitId).map(it => it.evidence) };
}
const urls = (evidence: readonly Evidence[]): readonly string[] => evidence.flatMap(it => it.kind === 'request' ? [it.url] : []);

describe('a visit begins', () => {
  test('with the request that led to it, all its hops, in its document', () => {
    const { open, of } = run([asked('1', 'https://t.example/'), asked('1', SHOP, { hop: 1, atMs: 950 }), page()]);
    expect(of('V1').map(it => [it.kind, it.document, it.offsetMs])).toEqual([['request', 'D1', 0], ['request', 'D1', 50], ['navigation', 'D1', 100]]);
    expect(open.visits['V1']?.visit.startedAt).toBe(new Date(900).toISOString());
    expect(open.waiting).toEqual({});
  });
  test('with its request though the browser tells of it late', () => {
    expect(urls(run([page(), asked('1', SHOP, { atMs: 990 })]).of('V1'))).toEqual([SHOP]);
  });
  test('from a form, which a GET does not show', () => {
    expect(run([asked('1', SHOP), page({ fromForm: true })]).of('V1')[0]).toMatchObject({ channel: 'form' });
  });
  test('once, however often it is told', () => {
    expect(run([page(), page({ visitId: 'V2' })]).open.shown).toEqual({ 1: 'V1' });
  });
});

describe('a page that was prepared before it was shown', () => {
  const NEXT = 'https://shop.example/next';
  const prepared = (seen: Sighting, more: { document?: string; frame?: number; parentFrame?: number } = {}): TabEvent => (
    { type: 'saw', id: id(), place: { by: 'prerender', tabId: 1, document: 'P', frame: 5, parentFrame: -1, atMs: 1_500, ...more }, seen }
  );
  const itself = [prepared(request('7', NEXT), { document: '' }), prepared({ kind: 'navigation', url: NEXT, frame: 'top' }), prepared(request('8', 'https://ads.example/'))];
  const frame = [prepared({ kind: 'navigation', url: 'https://ads.example/f', frame: 'sub' }, { document: 'PF', frame: 6, parentFrame: 5 }), prepared(request('9', 'https://ads.example/in-frame'), { document: 'PF', frame: 6, parentFrame: 5 })];
  const shownNext = page({ visitId: 'V2', document: 'P', atMs: 4_000, visit: { url: NEXT } as NewPage['visit'] });

  test('begins with all it did before, in its documents, and once', () => {
    const { of, open } = run([page(), ...itself, ...frame, shownNext]);
    expect(of('V2').map(it => [it.kind, it.document, it.offsetMs])).toEqual([
      ['request', 'P', 0], ['request', 'P', 0], ['navigation', 'PF', 0], ['request', 'PF', 0], ['navigation', 'P', 2_500],
    ]);
    expect(open.visits['V2']?.documents).toEqual({ P: 'https://shop.example', PF: 'https://ads.example' });
    expect(open.prepared).toEqual({});
  });
  test('is of the visit of the page that had it prepared at once, and does not end that visit', () => {
    const { of, open } = run([page(), ...itself, sent('2', 'https://ads.example/2')]);
    expect(urls(of('V1'))).toEqual([NEXT, 'https://ads.example/', 'https://ads.example/2']);
    expect(of('V1').filter(it => it.kind === 'navigation')).toHaveLength(1);
    expect(open.shown).toEqual({ 1: 'V1' });
  });
  test.each<[string, readonly TabEvent[]]>([
    ['another page follows', [page({ visitId: 'V2', document: 'D2', atMs: 4_000, visit: { url: 'https://else.example/' } as NewPage['visit'] })]],
    ['another of those prepared follows', [
      prepared(request('17', 'https://shop.example/other'), { document: '', frame: 9 }), prepared({ kind: 'navigation', url: 'https://shop.example/other', frame: 'top' }, { document: 'Q', frame: 9 }),
      page({ visitId: 'V2', document: 'Q', atMs: 4_000, visit: { url: 'https://shop.example/other' } as NewPage['visit'] }),
    ]],
    ['the tab is closed', [{ type: 'left', tabId: 1, atMs: 4_000 }]],
  ])('is of the page that had it prepared, where %s', (_, events) => {
    const { of } = run([page(), ...itself, ...frame, ...events]);
    expect(urls(of('V1')).slice(0, 3)).toEqual([NEXT, 'https://ads.example/', 'https://ads.example/in-frame']);
    expect(urls(of('V2'))).not.toContain('https://ads.example/');
  });
  test('says so where it did more than is kept', () => {
    const many = Array.from({ length: 305 }, (_, n) => prepared(request(`many.${n}`, `https://ads.example/${n}`)));
    expect(run([page(), ...itself, ...many, shownNext]).of('V2').at(-1)).toMatchObject({ kind: 'gap', of: 'request', reason: 'limit-reached', count: 8 });
  });
});

describe('belongs to the visit that is shown', () => {
  test('what is asked for as a page and never becomes one', () => {
    const download = 'https://files.example/x.pdf';
    const { of } = run([page(), asked('2', download, { atMs: 1_100 }), asked('3', 'https://next.example/', { atMs: 1_200 }),
      page({ visitId: 'V2', document: 'D2', atMs: 2_000, visit: { url: 'https://next.example/' } as NewPage['visit'] })]);
    expect(urls(of('V1'))).toEqual([download]);
    expect(urls(of('V2'))).toEqual(['https://next.example/']);
  });
  test.each<[string, number, string | undefined]>([['that has no content', 204, undefined], ['that never came', 0, 'net::ERR_NAME_NOT_RESOLVED']])('what is asked for as a page and gets an answer %s, at once', (_, status, failure) => {
    const next = 'https://next.example/';
    const answer: Sighting = { kind: 'response', exchange: '2', hop: 0, status, setCookies: [], ...failure !== undefined && { failure } };
    const { of, open } = run([page(), asked('2', next, { atMs: 1_100 }), asked('3', `${next}3`, { atMs: 1_150 }), { type: 'saw', id: id(), place: { by: 'next-page', tabId: 1, atMs: 1_200 }, seen: answer }]);
    expect(of('V1').map(it => it.kind)).toEqual(['navigation', 'request', 'response']);
    expect(urls(of('V1'))).toEqual([next]);
    expect(open.waiting[1]).toHaveLength(1);
  });
  test('a frame that has not been announced', () => {
    expect(run([page(), delivered([0], { ...FRAME, document: 'F', top: false })]).of('V1').at(-1)).toMatchObject({ kind: 'submit', document: 'F' });
  });
  test('a worker of an origin it has a document of', () => {
    const worker: TabEvent = { type: 'saw', id: id(), place: { by: 'worker', origin: 'https://shop.example', atMs: 1_300 }, seen: request('5', 'https://ads.example/') };
    expect(urls(run([page(), worker]).of('V1'))).toEqual(['https://ads.example/']);
  });
  test('a cookie of a host it contacted last', () => {
    const cookie: TabEvent = {
      type: 'saw', id: id(), place: { by: 'jar', privately: false, domain: 'ads.example', site: undefined, atMs: 1_300 },
      seen: { kind: 'cookie', name: 'a', value: 'b', domain: 'ads.example', httpOnly: false, sameSite: 'lax' },
    };
    const other = page({ visitId: 'V2', tabId: 2, document: 'E1' });
    expect(run([page(), other, sent('6', 'https://x.ads.example/'), cookie]).of('V1').at(-1)).toMatchObject({ kind: 'cookie' });
    expect(run([page(), other, sent('6', 'https://x.ads.example/'), cookie]).of('V2').map(it => it.kind)).toEqual(['navigation']);
    const next = [asked('7', SHOP, { atMs: 1_400 }), page({ visitId: 'V3', document: 'D3', atMs: 1_450 }), sent('8', 'https://x.ads.example/', 'D3')];
    expect(run([page(), sent('6', 'https://x.ads.example/'), ...next, cookie]).of('V1').at(-1), 'kept before the next page began').toMatchObject({ kind: 'cookie' });
  });
});

describe('a worker without a tab', () => {
  const worker = (url: string, atMs: number, more: { origin?: string; privately?: boolean } = {}): TabEvent => (
    { type: 'saw', id: id(), place: { by: 'worker', origin: 'https://shop.example', atMs, ...more }, seen: request(url, url) }
  );
  test('that answers for a page which is about to begin is of its visit, from the start', () => {
    const { of, open } = run([worker(SHOP, 700), worker('https://ads.example/w', 800), worker('https://else.example/', 800, { origin: 'https://else.example' }), page()]);
    expect(urls(of('V1'))).toEqual([SHOP, 'https://ads.example/w']);
    expect(of('V1')[0]?.offsetMs).toBe(0);
    expect(open.homeless.map(it => it.origin)).toEqual(['https://else.example']);
  });
  test('that was at work long before a page began is not', () => {
    expect(urls(run([worker(SHOP, 700), page({ atMs: 20_000 })]).of('V1'))).toEqual([]);
  });
  test('is of the page that began last, of those of its origin', () => {
    const { of } = run([page(), page({ visitId: 'V2', tabId: 2, document: 'E1', atMs: 1_100 }), worker('https://ads.example/', 1_300)]);
    expect([urls(of('V1')), urls(of('V2'))]).toEqual([[], ['https://ads.example/']]);
  });
  test('of a private window goes to no other, and one that may be goes to none that is written to the disk', () => {
    const both = [page({ privately: true }), page({ visitId: 'V2', tabId: 2, document: 'E1', atMs: 1_100 })];
    expect(urls(run([...both, worker('https://ads.example/', 1_300)]).of('V1'))).toEqual(['https://ads.example/']);
    expect(urls(run([...both, worker('https://ads.example/', 1_300, { privately: false })]).of('V2'))).toEqual(['https://ads.example/']);
    expect(urls(run([page(), worker('https://ads.example/', 1_300, { privately: true })]).of('V1'))).toEqual([]);
  });
});

test('an empty pop-up is a document of the page that opened it', () => {
  const announced: TabEvent = { type: 'saw', id: id(), place: { by: 'document', tabId: 1, document: 'B', atMs: 1_200 }, seen: { kind: 'navigation', url: 'about:blank', frame: 'sub' } };
  const { of } = run([page(), announced, sent('4', 'https://ads.example/', 'B', 2), delivered([0], { ...FRAME, tabId: 2, document: 'B' })]);
  expect(of('V1').slice(1).map(it => [it.kind, it.document])).toEqual([['navigation', 'B'], ['request', 'B'], ['submit', 'B']]);
});

describe('belongs to no visit', () => {
  const cookie = (more: object): TabEvent => ({
    type: 'saw', id: id(), place: { by: 'jar', privately: false, domain: 'shop.example', site: undefined, atMs: 1_500, ...more },
    seen: { kind: 'cookie', name: 'a', value: 'b', domain: 'shop.example', httpOnly: false, sameSite: 'lax' },
  });
  const start = [asked('1', SHOP), page()];
  test.each<[string, TabEvent]>([
    ['a tab nobody visited', sent('1', 'https://ads.example/', 'X', 9)],
    ['a worker of an origin nobody has open', { type: 'saw', id: 'w', place: { by: 'worker', origin: 'https://else.example', atMs: 1 }, seen: request('1', SHOP) }],
    ['a worker of an origin the browser hides', { type: 'saw', id: 'w', place: { by: 'worker', origin: '', atMs: 1 }, seen: request('1', SHOP) }],
    ['a cookie of a private window', cookie({ privately: true })],
    ['a cookie of a host nobody contacted', cookie({ domain: 'other.example' })],
    ['a cookie kept before the page was asked for', cookie({ atMs: 1 })],
    ['a cookie of a longer name', cookie({ domain: 'op.example' })],
    ['a cookie kept for another site', cookie({ site: 'https://else.example' })],
    ['a page that is not known yet', delivered([0], { ...FRAME, document: 'unknown' })],
    ['a frame of a tab nobody visited', delivered([0], { ...FRAME, tabId: 9, document: 'F', top: false })],
  ])('%s', (_, event) => {
    expect(run([...start, event]).of('V1')).toHaveLength(2);
  });
});

describe('what a document hands over', () => {
  test('is kept once, though it come twice', () => {
    expect(run([page(), delivered([0, 1]), delivered([0, 1, 2])]).of('V1').filter(it => it.kind === 'submit').map(it => it.id)).toEqual(['doc-1.0', 'doc-1.1', 'doc-1.2']);
  });
  test('shows what is absent, until it comes', () => {
    const early = run([page(), delivered([2])]);
    expect(early.open.visits['V1']?.heard).toEqual({ 'doc-1': { next: 3, absent: [0, 1], lost: 0 } });
    expect(run([delivered([0, 1])], early.open).open.visits['V1']?.heard).toEqual({ 'doc-1': { next: 3, absent: [], lost: 0 } });
  });
  test('belongs to the page it comes from, though that was just left', () => {
    const next = page({ visitId: 'V2', document: 'D2', atMs: 2_000, visit: { url: 'https://next.example/' } as NewPage['visit'] });
    expect(run([page(), next, delivered([0])]).of('V1').at(-1)).toMatchObject({ kind: 'submit' });
  });
  // Kills: counting what is absent without taking away what comes late; keeping what was kept before.
  test('in any order and however often: every record once, and nothing absent at the end', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }).chain(size => fc.tuple(fc.constant(size), fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 60 }))), ([size, order]) => {
      const all = [...order, ...Array.from({ length: size }, (_, n) => n)];
      const { open, of } = run([page(), ...all.map(n => delivered([n]))]);
      expect(of('V1').filter(it => it.kind === 'submit').map(it => it.id).toSorted()).toEqual(Array.from({ length: size }, (_, n) => `doc-1.${n}`).toSorted());
      expect(open.visits['V1']?.heard['doc-1']).toEqual({ next: size, absent: [], lost: 0 });
    }));
  });
  test('belongs to the visit of now, where going back shows the same document', () => {
    const other = page({ visitId: 'V2', document: 'D2', atMs: 2_000, visit: { url: 'https://next.example/' } as NewPage['visit'] });
    expect(run([page(), other, page({ visitId: 'V3', atMs: 3_000 }), delivered([0])]).of('V3').at(-1)).toMatchObject({ kind: 'submit' });
  });
  test('with more absent than can be waited for, is counted as lost', () => {
    expect(run([page(), delivered([5_000])]).open.visits['V1']?.heard['doc-1']).toMatchObject({ next: 5_001, lost: 4_000 });
  });
});

describe('limits', () => {
  test('beyond so many records, they are counted and not kept', () => {
    const { open } = run([page()]);
    const visit = open.visits['V1'];
    if (visit === undefined) throw new Error('no visit');
    const full = { ...open, visits: { V1: { ...visit, kept: EVIDENCE_MAX } } };
    const after = run([sent('1', 'https://a.example/'), sent('2', 'https://a.example/'), delivered([0])], full);
    expect(after.of('V1')).toEqual([]);
    expect(after.open.visits['V1']?.missing).toEqual([{ of: 'request', reason: 'limit-reached', count: 2 }, { of: 'submit', reason: 'limit-reached', count: 1 }]);
  });
  test('a private window has room for less', () => {
    const long = `https://a.example/${'x'.repeat(PRIVATE_CHARACTERS_MAX)}`;
    expect(run([page({ privately: true }), sent('1', long)]).of('V1').map(it => it.kind)).toEqual(['navigation']);
    expect(urls(run([page(), sent('1', long)]).of('V1'))).toEqual([long]);
  });
  test('a page with no end of documents is followed into so many', () => {
    const { open } = run([page()]);
    const many = run(Array.from({ length: 2_003 }, (_, n): TabEvent => ({ type: 'delivered', from: FRAME, batch: [typed(0, `doc-${n}`)] })), open);
    expect(many.of('V1')).toHaveLength(2_000);
    expect(many.open.visits['V1']?.missing).toEqual([{ of: 'submit', reason: 'limit-reached', count: 3 }]);
  });
  test('what could not be written is counted', () => {
    const { open, of } = run([page()]);
    expect(run([{ type: 'unwritten', kept: of('V1').map(evidence => ({ visitId: 'V1', evidence })) }], open).open.visits['V1']?.missing)
      .toEqual([{ of: 'navigation', reason: 'records-lost', count: 1 }]);
  });
});

test('a worker that died leaves a gap for every kind in every open visit', () => {
  const gaps = run([page(), { type: 'interrupted', id: 'web-2.0', atMs: 5_000 }]).of('V1').filter(it => it.kind === 'gap');
  expect(gaps).toMatchObject([{ of: 'request', reason: 'host-stopped', offsetMs: 4_000 }, { of: 'input', reason: 'host-stopped' }]);
});

describe('access that is taken back', () => {
  const withdrawn: TabEvent = { type: 'withdrawn', id: 'web-3.0', atMs: 5_000 };
  const start = [page(), asked('2', 'https://next.example/', { atMs: 4_000 }), { type: 'audited', tabId: 1 } as const];
  test('ends what is shown with a gap of every kind', () => {
    const { of, open } = run([...start, withdrawn]);
    expect(of('V1').filter(it => it.kind === 'gap')).toMatchObject([{ of: 'request', reason: 'access-withdrawn', offsetMs: 4_000 }, { of: 'input', reason: 'access-withdrawn' }]);
    expect([open.shown, open.waiting, open.audited, finishedIn(open, 8_000)]).toEqual([{}, {}, [], ['V1']]);
  });
  test('and nothing more is kept of it', () => {
    expect(run([...start, withdrawn, delivered([0]), sent('3', 'https://ads.example/')]).of('V1').map(it => it.kind)).toEqual(['navigation', 'gap', 'gap']);
  });
  test('takes nothing from what was left before', () => {
    expect(run([page(), { type: 'left', tabId: 1, atMs: 4_000 }, withdrawn]).of('V1').map(it => it.kind)).toEqual(['navigation']);
  });
  test('and given again begins anew', () => {
    expect(run([...start, withdrawn, page({ visitId: 'V2', document: 'D2', atMs: 9_000 }), sent('3', 'https://ads.example/', 'D2')]).of('V2').map(it => it.kind)).toEqual(['navigation', 'request']);
  });
});

test('a tab is listened to closely from when somebody looks at it until it is closed', () => {
  const begun = run([page(), { type: 'audited', tabId: 1 }, { type: 'audited', tabId: 1 }, { type: 'left', tabId: 1, atMs: 2_000 }]);
  expect(begun.open.audited).toEqual([1]);
  expect(run([{ type: 'left', tabId: 1, atMs: 3_000, closed: true }], begun.open).open.audited).toEqual([]);
});

// Mutants: what waits for a page, what a worker sent, whom somebody looks at, each left behind.
test('all is forgotten: also requests that are of no visit yet, and which tabs somebody looks at', () => {
  const { open } = run([page(), asked('9', 'https://next.example/', { atMs: 2_000 }), { type: 'audited', tabId: 1 }, { type: 'saw', id: 'w', place: { by: 'worker', origin: 'https://sw.example', atMs: 1_000 }, seen: request('8', 'https://t.example/') }]);
  expect([Object.keys(open.waiting).length, open.audited.length, open.homeless.length]).toEqual([1, 1, 1]);
  expect(run([{ type: 'emptied' }], open).open).toEqual(NO_VISITS);
});

test('a tab that is left ends its visit, which is listened to a while longer and then forgotten', () => {
  const { open } = run([page(), { type: 'left', tabId: 1, atMs: 10_000 }]);
  expect([open.shown, finishedIn(open, 10_500), finishedIn(open, 13_000)]).toEqual([{}, [], ['V1']]);
  expect(run([{ type: 'forgotten', visits: ['V1'] }], open).open).toEqual(NO_VISITS);
});

test('state survives being written as JSON, for that is how a worker hands it to the next', () => {
  const { open } = run([asked('1', SHOP), page(), sent('2', 'https://a.example/'), delivered([3]), asked('3', 'https://b.example/', { atMs: 3_000 })]);
  expect(JSON.parse(JSON.stringify(open))).toEqual(open);
});

describe('what was typed on one page', () => {
  const input = (n: number, value: string, name = 'email'): Delivery => ({ source: 'doc-1', n, atMs: 1_200 + n, witness: 'browser', seen: { kind: 'input', field: { name, type: 'text', autocomplete: '', label: '' }, value } });
  const types = (...batch: readonly Delivery[]): TabEvent => ({ type: 'delivered', from: FRAME, batch });
  const next = (url: string, more: Partial<NewPage> = {}): TabEvent => page({ visitId: 'V2', document: 'D2', atMs: 2_000, ...more, visit: { url, startedAt: '', host: 'chromium-extension', browser: '', state: 'live', listening: 'auditing', observes: ['input'] } });
  const inputs = (evidence: readonly Evidence[]): readonly string[] => evidence.flatMap(it => it.kind === 'input' ? [`${it.value} at ${it.offsetMs}`] : []);

  test('is known to the next page of the same site from its beginning, as it was last, and that it was submitted', () => {
    const { of } = run([page(), types(input(0, 'ann@'), input(1, 'ann@example.com'), input(2, 'Ann', 'name'), typed(3)), next('https://www.shop.example/thanks')]);
    expect(inputs(of('V2'))).toEqual(['ann@example.com at 0', 'Ann at 0']);
    expect(of('V2').filter(it => it.kind === 'submit')).toHaveLength(1);
  });
  test('is known to it even where the page told of it on leaving', () => {
    const { of } = run([page(), next('https://shop.example/thanks'), types(input(0, 'ann@example.com'))]);
    expect(inputs(of('V2'))).toEqual(['ann@example.com at 0']);
  });
  test.each([
    ['another site', next('https://news.example/')],
    ['another tenant of the same host', next('https://b.github.io/')],
    ['a private window', next('https://shop.example/thanks', { privately: true })],
    ['another tab', next('https://shop.example/thanks', { tabId: 2 })],
  ])('is not known to %s', (_, event) => {
    expect(inputs(run([page(), types(input(0, 'ann@example.com')), event]).of('V2'))).toEqual([]);
  });
});

describe('what one page showed', () => {
  const shown = (n: number, value: string, label = 'Balance'): Delivery => ({ source: 'doc-1', n, atMs: 1_200 + n, witness: 'browser', seen: { kind: 'shown', field: { name: '', type: 'dd', autocomplete: '', label }, value } });
  const next = (url: string): TabEvent => page({ visitId: 'V2', document: 'D2', atMs: 2_000, visit: { url, startedAt: '', host: 'chromium-extension', browser: '', state: 'live', listening: 'auditing', observes: ['shown'] } });
  const values = (evidence: readonly Evidence[]): readonly string[] => evidence.flatMap(it => it.kind === 'shown' ? [`${it.field.label} ${it.value} at ${it.offsetMs}`] : []);
  const shows = (...batch: readonly Delivery[]): TabEvent => ({ type: 'delivered', from: FRAME, batch });

  test('is known to the next page of the same site, each value once', () => {
    expect(values(run([page(), shows(shown(0, '12.50'), shown(1, '12.50'), shown(2, '99.00')), next('https://www.shop.example/pay')]).of('V2'))).toEqual(['Balance 12.50 at 0', 'Balance 99.00 at 0']);
  });
  test('is not known to another site', () => {
    expect(values(run([page(), shows(shown(0, '12.50')), next('https://news.example/')]).of('V2'))).toEqual([]);
  });
  test('does not crowd out what was typed', () => {
    const typedFirst: Delivery = { ...shown(0, ''), seen: { kind: 'input', field: { name: 'email', type: 'text', autocomplete: '', label: '' }, value: 'ann@example.com' } };
    const { of } = run([page(), shows(typedFirst, ...Array.from({ length: 200 }, (_, i) => shown(i + 1, `${i}.50`))), next('https://shop.example/pay')]);
    expect(of('V2').filter(it => it.kind === 'input')).toHaveLength(1);
    expect(values(of('V2'))).toHaveLength(60);
  });
});
