import { expect, test } from 'vitest';
import { session } from '../../support/fake-browser.ts';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { endVisit, guidedLog, pulseOf } from '../../../src/extension/background/guiding.ts';
import { GUIDED_CHARACTERS_MAX } from '../../../src/extension/background/keeping.ts';
import { openLedger } from '../../../src/extension/background/ledger.ts';
import { NO_VISITS } from '../../../src/extension/background/open-visits.ts';
import type { Guide, NewPage, TabEvent } from '../../../src/extension/background/open-visits.ts';
import { evidenceStore } from '../../../src/extension/background/store.ts';

const SHOP = 'https://shop.example/';
const GUIDE: Guide = { state: 'S1', run: 2, url: SHOP, privately: false, by: 9 };
const names = { n: 0 };
const id = (): string => `web-g.${names.n++}`;

const guided = (tabId = 1): TabEvent => ({ type: 'guided', tabId, guide: GUIDE });
const began = (visitId: string, document: string, more: Partial<NewPage> = {}): TabEvent => ({
  type: 'began', id: id(),
  page: {
    visitId, tabId: 1, document, privately: false, fromForm: false, atMs: 1_000, ...more,
    visit: { url: SHOP, startedAt: '', host: 'chromium-extension', browser: 'Chromium 156', state: 'live', listening: 'auditing', observes: ['request'] },
  },
});
const sent = (url: string, document: string, atMs: number): TabEvent => ({
  type: 'saw', id: id(), place: { by: 'document', tabId: 1, document, atMs },
  seen: { kind: 'request', exchange: id(), hop: 0, url, method: 'GET', channel: 'fetch', body: { kind: 'none' }, scripts: [] },
});

/** Books whose disk refuses everything: what is kept all the same never went there. */
function books() {
  session.clear();
  const store = evidenceStore(() => Promise.reject(new Error('no disk')), { close: () => Promise.reject(new Error('no seal')), open: () => Promise.reject(new Error('no seal')) });
  const ledger = openLedger(store, NO_VISITS);
  return { store, ledger, take: ledger.take };
}
const urls = (evidence: readonly Evidence[] = []): readonly string[] => evidence.flatMap(it => it.kind === 'request' ? [it.url] : []);

test('all that a guided tab shows until it is closed is one visit, of the state that it is for', async () => {
  const { ledger, take, ...rest } = books();
  [guided(), began('V1', 'D1'), sent(`${SHOP}a`, 'D1', 1_200), began('V2', 'D2', { atMs: 3_000 }), sent(`${SHOP}b`, 'D2', 3_400), sent(`${SHOP}late`, 'D1', 3_450)].forEach(take);
  const log = await guidedLog({ ...rest, ledger, take }, 1);
  expect(log?.visit).toMatchObject({ state: 'S1', run: 2, url: SHOP });
  expect(urls(log?.evidence)).toEqual([`${SHOP}a`, `${SHOP}b`, `${SHOP}late`]);
  expect(log?.evidence.filter(it => it.kind === 'navigation').map(it => it.offsetMs)).toEqual([0, 2_000]);
  expect(Object.keys(ledger.open().visits)).toEqual(['V1']);
  expect(log?.evidence.filter(it => it.kind === 'gap'), 'it needs no disk').toEqual([]);
  expect(ledger.open().audited).toEqual([1]);
});

test('how it is going is told by what the browser saw: a page cannot make itself look quiet, or busy', async () => {
  const given = books();
  expect(await pulseOf(given, 1)).toBeUndefined();
  [guided(), began('V1', 'D1'), sent(`${SHOP}a`, 'D1', 1_700)].forEach(given.take);
  const byPage: TabEvent = {
    type: 'delivered', from: { tabId: 1, document: 'D1', top: true, origin: 'https://shop.example' },
    batch: [{ source: 'page-1', n: 0, atMs: 9_000, witness: 'page', seen: { kind: 'request', exchange: 'p', hop: 0, url: SHOP, method: 'GET', channel: 'fetch', body: { kind: 'none' }, scripts: [] } }],
  };
  given.take(byPage);
  expect(await pulseOf(given, 1)).toEqual({ pages: 1, url: SHOP, movedMs: 1_700 });
});

test('other tabs are visited as ever, and a tab that is not guided any more too', () => {
  const { ledger, take } = books();
  [guided(2), began('V1', 'D1'), began('V2', 'D2', { tabId: 2 })].forEach(take);
  expect([ledger.open().visits['V1']?.guided, ledger.open().visits['V2']?.guided]).toEqual([undefined, true]);
  take({ type: 'left', tabId: 2, atMs: 5_000, closed: true });
  take(began('V3', 'D3', { tabId: 2 }));
  expect(ledger.open().visits['V3']).toMatchObject({ visit: { state: 'live' } });
});

test('once it is over nothing of it is left', async () => {
  const given = books();
  [guided(), began('V1', 'D1'), sent(`${SHOP}a`, 'D1', 1_700)].forEach(given.take);
  await given.ledger.written();
  expect([...session.keys()].some(it => it.startsWith('evidence.V1'))).toBe(true);
  await endVisit(given, 1);
  expect(given.ledger.open()).toMatchObject({ visits: {}, guided: {}, audited: [], shown: {} });
  expect([...session.keys()].filter(it => it.includes('V1'))).toEqual([]);
});

test('it has a limit of its own, and beyond it counts', async () => {
  const given = books();
  [guided(), began('V1', 'D1'), sent(`${SHOP}?${'x'.repeat(GUIDED_CHARACTERS_MAX)}`, 'D1', 1_200)].forEach(given.take);
  expect((await guidedLog(given, 1))?.evidence.filter(it => it.kind === 'gap')).toMatchObject([{ of: 'request', reason: 'limit-reached', count: 1 }]);
});
