import { session } from '../../support/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { IN_HAND_MAX, openLedger, visitsIn } from '../../../src/extension/background/ledger.ts';
import { NO_VISITS } from '../../../src/extension/background/open-visits.ts';
import type { TabEvent } from '../../../src/extension/background/open-visits.ts';
import type { EvidenceStore } from '../../../src/extension/background/store.ts';

beforeEach(() => { session.clear(); });

const PAGE: Extract<TabEvent, { type: 'began' }> = {
  type: 'began', id: 'web-1.0',
  page: {
    visitId: 'V1', tabId: 1, document: 'D1', privately: false, fromForm: false, atMs: 1_000,
    visit: { url: 'https://shop.example/', startedAt: '', host: 'command', browser: 'x', state: 'live', listening: 'auditing', observes: ['request', 'submit'] },
  },
};
const delivered = (...numbers: readonly number[]): TabEvent => ({
  type: 'delivered', from: { tabId: 1, document: 'D1', top: true, origin: 'https://shop.example' },
  batch: numbers.map(n => ({ source: 'doc', n, atMs: 1_100, witness: 'browser', seen: { kind: 'submit', action: '' } })),
});

function memoryStore(written: Evidence[] = []): EvidenceStore {
  return {
    append: (_, evidence) => { written.push(...evidence); return Promise.resolve(); },
    load: () => Promise.resolve({ evidence: [...written], lost: [] }),
    keepOnly: () => Promise.resolve(),
  };
}
const FULL: EvidenceStore = { ...memoryStore(), append: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')), load: () => Promise.reject(new Error('unreadable')) };

const restarted = (store: EvidenceStore) => openLedger(store, visitsIn(Object.fromEntries(session)));
const idsOf = async (ledger: ReturnType<typeof openLedger>): Promise<readonly string[]> => (await ledger.logOf('V1'))?.evidence.map(it => it.id) ?? [];

test('what was written is known to the worker that comes after', async () => {
  const store = memoryStore();
  const first = openLedger(store, NO_VISITS);
  [PAGE, delivered(0, 1)].forEach(first.take);
  await first.written();
  const second = restarted(store);
  second.take(delivered(1, 2));
  expect(await idsOf(second)).toEqual(['web-1.0', 'doc.0', 'doc.1', 'doc.2']);
});

test('a batch that was written, but not acknowledged before the worker died, is in the log once', async () => {
  const written: Evidence[] = [];
  const first = openLedger(memoryStore(written), NO_VISITS);
  first.take(PAGE);
  await first.written();
  const beforeTheBatch = new Map(session);
  first.take(delivered(0, 1));
  await first.written();
  session.clear();
  beforeTheBatch.forEach((value, name) => session.set(name, value));
  const second = restarted(memoryStore(written));
  second.take(delivered(0, 1));
  expect(await idsOf(second)).toEqual(['web-1.0', 'doc.0', 'doc.1']);
});

test('it is written without being asked, soon', async () => {
  const written: Evidence[] = [];
  openLedger(memoryStore(written), NO_VISITS).take(PAGE);
  await expect.poll(() => written.length, { timeout: 2_000, interval: 5 }).toBe(1);
});

test('a full disk costs no audit and no worker: the log goes on in memory, and says what is not on disk', async () => {
  const ledger = openLedger(FULL, NO_VISITS);
  [PAGE, delivered(0)].forEach(ledger.take);
  await ledger.written();
  const log = await ledger.logOf('V1');
  expect(log?.evidence.filter(it => it.kind !== 'gap').map(it => it.id)).toEqual(['web-1.0', 'doc.0']);
  expect(log?.evidence.filter(it => it.kind === 'gap')).toMatchObject([{ of: 'navigation', reason: 'records-lost', count: 1 }, { of: 'submit', reason: 'records-lost', count: 1 }]);
});

test('evidence that cannot be read back is a gap of every kind, never an empty log', async () => {
  const first = openLedger(memoryStore(), NO_VISITS);
  first.take(PAGE);
  await first.written();
  expect((await restarted(FULL).logOf('V1'))?.evidence).toMatchObject([{ kind: 'gap', of: 'request', reason: 'records-lost' }, { kind: 'gap', of: 'submit', reason: 'records-lost' }]);
});

test('numbers that did not come are a gap in the log, and none once they came', async () => {
  const ledger = openLedger(memoryStore(), NO_VISITS);
  [PAGE, delivered(1)].forEach(ledger.take);
  expect((await ledger.logOf('V1'))?.evidence.find(it => it.kind === 'gap')).toMatchObject({ reason: 'records-lost', count: 1 });
  ledger.take(delivered(0));
  expect((await ledger.logOf('V1'))?.evidence.filter(it => it.kind === 'gap')).toEqual([]);
});

test('a visit that is forgotten is gone from the session too', async () => {
  const ledger = openLedger(memoryStore(), NO_VISITS);
  ledger.take(PAGE);
  await ledger.written();
  ledger.take({ type: 'forgotten', visits: ['V1'] });
  await ledger.written();
  expect([...session.keys()].filter(it => it.startsWith('visit.'))).toEqual([]);
  expect(await ledger.logOf('V1')).toBeUndefined();
});

test('however much comes at once, it is written together, and never more than so much is in hand', async () => {
  const sizes: number[] = [];
  const ledger = openLedger({ ...memoryStore(), append: (_, evidence) => { sizes.push(evidence.length); return Promise.resolve(); } }, NO_VISITS);
  ledger.take(PAGE);
  for (let n = 0; n < IN_HAND_MAX + 99; n += 1) ledger.take(delivered(n));
  expect(sizes, 'nothing is written in the turn it comes in').toEqual([]);
  await Promise.all([ledger.settled(), ledger.written(), ledger.written()]);
  expect(sizes.reduce((sum, it) => sum + it, 0)).toBe(IN_HAND_MAX + 100);
  expect(sizes.length).toBeLessThanOrEqual(2);
});

test('what comes during a write is not in the state that goes with it', async () => {
  const ledger = openLedger({ ...memoryStore(), append: () => { if (!session.has('during')) { session.set('during', true); ledger.take(delivered(0)); } return Promise.resolve(); } }, NO_VISITS);
  ledger.take(PAGE);
  await ledger.written();
  expect(session.get('visit.V1')).toMatchObject({ kept: 1, heard: {} });
  await ledger.written();
  expect(session.get('visit.V1')).toMatchObject({ kept: 2, heard: { doc: { next: 1 } } });
});

test('batches that cannot be opened are gaps of what was in them, and batches that are gone are a gap of every kind', async () => {
  const written: Evidence[] = [];
  const first = openLedger(memoryStore(written), NO_VISITS);
  [PAGE, delivered(0, 1, 2, 3)].forEach(first.take);
  await first.written();
  const damaged: EvidenceStore = { ...memoryStore(), load: () => Promise.resolve({ evidence: written.slice(0, 2), lost: [{ of: 'submit', count: 1 }] }) };
  const log = await restarted(damaged).logOf('V1');
  expect(log?.evidence.filter(it => it.kind === 'gap').map(it => [it.of, it.reason, it.count])).toEqual([
    ['submit', 'records-lost', 1], ['request', 'records-lost', 2], ['submit', 'records-lost', 2],
  ]);
});

test('evidence that is on disk is let go of where there is too much in memory, and read back when it is asked for', async () => {
  const written = new Map<string, Evidence[]>();
  const loads: string[] = [];
  const store: EvidenceStore = {
    ...memoryStore(),
    append: ({ id }, evidence) => { written.set(id, [...written.get(id) ?? [], ...evidence]); return Promise.resolve(); },
    load: ({ id }) => { loads.push(id); return Promise.resolve({ evidence: written.get(id) ?? [], lost: [] }); },
  };
  const ledger = openLedger(store, NO_VISITS);
  const long = 'x'.repeat(1_000_000);
  const VISITS = ['V1', 'V2'];
  VISITS.forEach((visitId, tabId) => {
    ledger.take({ ...PAGE, page: { ...PAGE.page, visitId, tabId, document: visitId } });
    for (let n = 0; n < 30; n += 1) {
      ledger.take({ type: 'delivered', from: { tabId, document: visitId, top: true, origin: '' }, batch: [{ source: visitId, n, atMs: 1, witness: 'browser', seen: { kind: 'submit', action: long } }] });
    }
  });
  await ledger.written();
  const sizes = await Promise.all(VISITS.map(async it => (await ledger.logOf(it))?.evidence.length));
  expect(sizes).toEqual([31, 31]);
  expect(loads).toEqual(['V1']);
});
