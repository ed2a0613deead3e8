import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleOf } from '../../support/bundle.ts';
import { launchBareChromium } from '../../support/chromium.ts';
import type { SiteBrowser } from '../../support/extension.ts';
import { startSmallSite } from '../../support/small-site.ts';
import type { SmallSite } from '../../support/small-site.ts';

/** What evidence is kept with, over the IndexedDB of a real browser. */
const it = {} as { small: SmallSite; browser: SiteBrowser; script: string };

beforeAll(async () => {
  it.script = await bundleOf('test/extension/background/in-page/keeping.ts');
  it.small = await startSmallSite();
  it.browser = await launchBareChromium();
});
afterAll(async () => {
  await it.browser.close();
  await it.small.close();
});

const OPEN = `
  const open = indexedDB.deleteDatabase('sillage');
  await new Promise(done => { open.onsuccess = done; });
  const database = keeping.databaseOpener();
  const store = keeping.evidenceStore(database, await keeping.sealWith(await keeping.newKey()));
  const V = { id: 'V', privately: false };
  const ids = loaded => loaded.evidence.map(it => it.id);
  const wanted = count => keeping.records(count).map(it => it.id);
  const batches = async () => await (await database()).getAll('evidence');
`;

beforeEach(async () => {
  await it.browser.open(`${it.small.url}done`);
  await it.browser.evaluate(it.script);
});

const run = <T>(steps: string): Promise<T> => it.browser.evaluate<T>(`(async () => { ${OPEN} ${steps} })()`);

test('what is written comes back whole and in order, in as few batches as it fits', async () => {
  const { loaded, wanted, batches } = await run<{ loaded: string[]; wanted: string[]; batches: number }>(`
    for (let n = 0; n < 1_230; n += 30) await store.append(V, keeping.records(30, n));
    return { loaded: ids(await store.load(V)), wanted: wanted(1_230), batches: (await batches()).length };
  `);
  expect(loaded).toEqual(wanted);
  // Two of 500 and more, and what came since.
  expect(batches).toBeLessThan(12);
});

test('however much comes at a time, it comes back in order', async () => {
  const { loaded, wanted } = await run<{ loaded: string[]; wanted: string[] }>(`
    const sizes = [1, 30, 49, 50, 7, 499, 500, 501, 20, 1_203, 40, ...Array.from({ length: 30 }, () => 33), 120, 3];
    let from = 0;
    for (const it of sizes) { await store.append(V, keeping.records(it, from)); from += it; }
    return { loaded: ids(await store.load(V)), wanted: wanted(from) };
  `);
  expect(loaded).toEqual(wanted);
});

test('visits written in turn are not mixed, and the one that is let go is gone alone', async () => {
  expect(await run(`
    const W = { id: 'W', privately: false };
    for (let n = 0; n < 900; n += 100) { await store.append(V, keeping.records(100, n)); await store.append(W, keeping.records(100, 5_000 + n)); }
    await store.keepOnly(['W']);
    return [(await store.load(V)).evidence.length, (await store.load(W)).evidence.length, (await store.load(W)).evidence[0].id];
  `)).toEqual([0, 900, 'web-5f3a9c1e.5000']);
});

test.each([
  ['changed', 'batch.content = batch.content.slice(0); new Uint8Array(batch.content)[40] ^= 1;'],
  ['cut short', 'batch.content = batch.content.slice(0, batch.content.byteLength >> 1);'],
  ['emptied', 'batch.content = new ArrayBuffer(0);'],
  ['of another key', 'Object.assign(batch, await (await keeping.sealWith(await keeping.newKey())).close([]));'],
])('a batch that is %s costs what is in it, counted by kind, and no other', async (_, damage) => {
  expect(await run(`
    await store.append(V, keeping.records(40));
    await store.append(V, keeping.records(40, 40));
    const [key] = await (await database()).getAllKeys('evidence');
    const batch = await (await database()).get('evidence', key);
    ${damage}
    await (await database()).put('evidence', batch, key);
    const { evidence, lost } = await store.load(V);
    return { evidence: evidence.map(it => it.id), lost };
  `)).toEqual({
    evidence: Array.from({ length: 40 }, (_unused, at) => `web-5f3a9c1e.${40 + at}`),
    lost: [{ of: 'request', count: 20 }, { of: 'request-head', count: 10 }, { of: 'response', count: 10 }],
  });
});

test('a database that is deleted under our feet is made anew: nothing waits for ever, what comes after is kept', async () => {
  expect(await run(`
    for (let n = 0; n < 90; n += 30) await store.append(V, keeping.records(30, n));
    await new Promise((done, failed) => { const it = indexedDB.deleteDatabase('sillage'); it.onsuccess = done; it.onerror = failed; });
    // As many as make one batch of what was small before: those are of the old database, whose keys the new one gives again.
    await store.append({ id: 'W', privately: false }, keeping.records(5, 9_000));
    await store.append(V, keeping.records(450, 90));
    return [ids(await store.load(V)).length, ids(await store.load({ id: 'W' })).length];
  `)).toEqual([450, 5]);
});

test('a write into a connection that closes meanwhile is done again over a new one', async () => {
  expect(await run(`
    await store.append(V, keeping.records(10));
    const old = await database();
    old.close();
    old.dispatchEvent(new Event('close'));
    await store.append(V, keeping.records(10, 10));
    return ids(await store.load(V)).length;
  `)).toBe(20);
});

test('two workers at once, as after an update, take nothing from each other, and one that needs a newer database gets it', async () => {
  expect(await run(`
    const other = keeping.evidenceStore(keeping.databaseOpener(), await keeping.sealWith(await keeping.newKey()));
    const W = { id: 'W', privately: false };
    await Promise.all(Array.from({ length: 20 }, (_, n) => [store.append(V, keeping.records(30, n * 30)), other.append(W, keeping.records(30, n * 30))]).flat());
    const before = [(await store.load(V)).evidence.length, (await other.load(W)).evidence.length, (await store.load(W)).lost.length > 0];
    const newer = await new Promise((done, failed) => { const it = indexedDB.open('sillage', 99); it.onsuccess = () => done(it.result); it.onblocked = failed; });
    const count = await new Promise(done => { newer.transaction('evidence').objectStore('evidence').count().onsuccess = it => done(it.target.result); });
    newer.close();
    return [...before, count > 0, await store.append(V, keeping.records(1)).then(() => 'written', it => it.name)];
  `)).toEqual([600, 600, true, true, 'VersionError']);
});

test('a database of the first version is taken over with the audits in it, even one of which lists can show little', async () => {
  expect(await run(`
    const old = await new Promise(done => {
      const it = indexedDB.open('sillage', 1);
      it.onupgradeneeded = () => {
        it.result.createObjectStore('evidence', { autoIncrement: true }).createIndex('visitId', 'visitId');
        it.result.createObjectStore('audits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
      };
      it.onsuccess = () => done(it.result);
    });
    await new Promise(done => { const it = old.transaction('audits', 'readwrite').objectStore('audits').put({ id: 'A', startedAt: '2026', audit: { visits: [{ page: 'p' }], score: {} } }); it.onsuccess = done; });
    old.close();
    return (await keeping.historyIn(database).list()).map(it => it.id);
  `)).toEqual(['A']);
});

test('the audit of a visit that lasted when the browser ended keeps its findings, and says that its end was not seen', async () => {
  const audit = "{ ...keeping.cleanAudit(), visits: [{ page: 'p', startedAt: '2026', observes: ['request', 'input'] }], findings: [{ id: 'f' }], gaps: [], outcomes: [{ detector: 'd', status: 'complete' }, { detector: 'e', status: 'partial', gaps: 2 }] }";
  expect(await run(`
    const history = keeping.historyIn(database);
    await history.keep({ id: 'lasting', audit: ${audit}, lasting: 1 });
    await history.keep({ id: 'open', audit: ${audit}, lasting: 1 });
    await history.keep({ id: 'ended', audit: ${audit} });
    await history.closeBut(['open']);
    await history.closeBut(['open']);
    const gapsOf = async id => (await history.find(id)).gaps.map(it => it.of + ' ' + it.reason + ' ' + it.count);
    const { findings, outcomes } = await history.find('lasting');
    return { gaps: [await gapsOf('lasting'), await gapsOf('open'), await gapsOf('ended')], findings, outcomes };
  `)).toEqual({
    gaps: [['request host-stopped 1', 'input host-stopped 1'], [], []],
    findings: [{ id: 'f' }],
    outcomes: [{ detector: 'd', status: 'partial', gaps: 1 }, { detector: 'e', status: 'partial', gaps: 3 }],
  });
});
