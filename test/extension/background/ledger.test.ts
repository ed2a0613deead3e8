import { session } from '../../support/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { openLedger, visitsIn } from '../../../src/extension/background/ledger.ts';
import { NO_VISITS } from '../../../src/extension/background/open-visits.ts';
import type { TabEvent } from '../../../src/extension/background/open-visits.ts';
import type { EvidenceStore } from '../../../src/extension/background/store.ts';

beforeEach(() => { session.clear(); });

const PAGE: TabEvent = {
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
