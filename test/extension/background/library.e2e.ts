import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleOf } from '../../support/bundle.ts';
import { launchBareChromium } from '../../support/chromium.ts';
import type { SiteBrowser } from '../../support/extension.ts';
import { startSmallSite } from '../../support/small-site.ts';
import type { SmallSite } from '../../support/small-site.ts';

/** Where audits are kept, over the IndexedDB of a real browser. */
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

beforeEach(async () => {
  await it.browser.open(`${it.small.url}done`);
  await it.browser.evaluate(it.script);
});

/** `at(n)`: an audit of the n-th minute; `full`: a disk without room, as browsers tell of it. */
const OPEN = `
  const gone = indexedDB.deleteDatabase('sillage');
  await new Promise(done => { gone.onsuccess = done; });
  const database = keeping.databaseOpener();
  const history = keeping.historyIn(database);
  let n = 0;
  const library = keeping.libraryIn(database, () => 'id-' + n++);
  const clean = keeping.cleanAudit();
  const at = minute => ({ ...clean, visits: [{ ...clean.visits[0], startedAt: new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString() }] });
  const ids = async () => (await history.list()).map(it => it.id);
  const put = IDBObjectStore.prototype.put;
  const full = () => { IDBObjectStore.prototype.put = function (...given) { const name = this.name; if (name === 'entries') throw new DOMException('no room', 'QuotaExceededError'); return put.apply(this, given); }; };
  const roomy = () => { IDBObjectStore.prototype.put = put; };
`;
const run = <T>(steps: string): Promise<T> => it.browser.evaluate<T>(`(async () => { ${OPEN} try { ${steps} } finally { roomy(); } })()`);

test('the oldest of 200 makes room, and none that is pinned, guided or imported', async () => {
  expect(await run(`
    await history.keep({ id: 'guided', audit: at(0), origin: 'guided' });
    await library.add([at(1)]);
    await history.keep({ id: 'pinned', audit: at(2) });
    await library.pin(['pinned'], true);
    for (let minute = 3; minute < 206; minute++) await history.keep({ id: 'v' + minute, audit: at(minute) });
    const kept = await ids();
    return { count: kept.length, oldest: kept.slice(-5), whole: (await (await database()).getAllKeys('audits')).length };
  `)).toEqual({ count: 203, oldest: ['v7', 'v6', 'pinned', 'id-0', 'guided'], whole: 203 });
});

test('what is pinned stays so while its visit goes on, and makes room again once it is not', async () => {
  expect(await run(`
    await history.keep({ id: 'a', audit: at(0), lasting: 1 });
    await library.pin(['a', 'unknown'], true);
    await history.keep({ id: 'a', audit: at(0) });
    const first = (await library.list()).map(it => [it.id, it.pinned, it.origin]);
    await library.pin(['a'], false);
    for (let minute = 1; minute < 202; minute++) await history.keep({ id: 'v' + minute, audit: at(minute) });
    return [first, (await ids()).includes('a')];
  `)).toEqual([[['a', true, 'visit']], false]);
});

test('the same audit twice is told and not doubled, in one file, in two, and whatever the order of its parts', async () => {
  expect(await run(`
    const turned = audit => Object.fromEntries(Object.entries(audit).toReversed());
    await history.keep({ id: 'own', audit: at(0) });
    const first = await library.add([at(0), at(1), turned(at(1)), keeping.typicalAudit()]);
    const again = await library.add([turned(at(1)), { ...at(1), gaps: [{ of: 'request', reason: 'records-lost', count: 1 }] }]);
    return [first, again, (await ids()).length];
  `)).toEqual([{ added: 2, known: 2 }, { added: 1, known: 1 }, 4]);
});

test('an entry says what a list shows, and no more', async () => {
  const [entry] = await run<readonly Record<string, unknown>[]>('await library.add([keeping.typicalAudit()]); return await library.list();');
  expect(entry).toEqual({
    id: 'id-0', site: 'marigold.example', page: 'https://marigold.example/sign-up', startedAt: '2026-11-14T09:31:07.412Z', visits: 1, states: ['S0'], hosts: ['command'], grade: 'F', score: 20,
    rules: expect.any(String) as string, recipients: 6, worst: { severity: 'critical', says: expect.any(Object) as object }, origin: 'import', pinned: true, loose: undefined,
  });
});

test('deleting one, some and all takes the audits with their entries; one is put back as it was', async () => {
  expect(await run(`
    await library.add([at(0), at(1), at(2), at(3)]);
    const entry = (await library.list()).find(it => it.id === 'id-2');
    const audit = await library.find('id-2');
    await library.remove(['id-2', 'unknown']);
    const without = await ids();
    await library.restore({ entry, audit });
    const back = JSON.stringify(await library.find('id-2')) === JSON.stringify(audit) && JSON.stringify((await library.list()).find(it => it.id === 'id-2')) === JSON.stringify(entry);
    await library.remove(['id-0', 'id-1', 'id-2', 'id-3']);
    return [without, back, await ids(), (await (await database()).getAllKeys('audits')).length];
  `)).toEqual([['id-3', 'id-1', 'id-0'], true, [], 0]);
});

test('a full disk loses nothing: neither what was kept, nor the oldest that was to make room; and it is told', async () => {
  expect(await run(`
    const telling = keeping.tellingHistory(history);
    for (let minute = 0; minute < 200; minute++) await telling.keep({ id: 'v' + minute, audit: at(minute) });
    const before = await ids();
    full();
    const kept = await telling.keep({ id: 'new', audit: at(300) }).then(() => 'kept', keeping.isFull);
    const told = await keeping.someOfSession('full');
    const added = await library.add([at(301), at(302)]).then(() => 'added', keeping.isFull);
    roomy();
    const after = await ids();
    await telling.keep({ id: 'new', audit: at(300) });
    return { kept, told, added, same: JSON.stringify(before) === JSON.stringify(after), whole: (await (await database()).getAllKeys('audits')).length, then: (await keeping.someOfSession('full')) ?? 'nothing' };
  `)).toEqual({ kept: true, told: true, added: true, same: true, whole: 200, then: 'nothing' });
});

test('what somebody deletes while its visit goes on is not kept again, unless it is put back', async () => {
  expect(await run(`
    const telling = keeping.tellingHistory(history);
    await telling.keep({ id: 'open', audit: at(1), lasting: 1 });
    await keeping.noteDeleted(['open']);
    await library.remove(['open']);
    await telling.keep({ id: 'open', audit: at(1), lasting: 1 });
    await telling.keep({ id: 'other', audit: at(2), lasting: 1 });
    const deleted = await ids();
    await keeping.noteRestored(['open']);
    await telling.keep({ id: 'open', audit: at(1), lasting: 1 });
    return [deleted, await ids()];
  `)).toEqual([['other'], ['other', 'open']]);
});

test('deleting everything leaves no entry', async () => {
  expect(await run('await library.add([at(0)]); await history.clear(); return [await library.list(), await ids()];')).toEqual([[], []]);
});

test('a database of the version before is taken over: its audits are listed, none is lost, and the oldest make room', async () => {
  expect(await run(`
    const old = await new Promise(done => {
      const it = indexedDB.open('sillage', 2);
      it.onupgradeneeded = () => {
        it.result.createObjectStore('evidence', { autoIncrement: true }).createIndex('visitId', 'visitId');
        const audits = it.result.createObjectStore('audits', { keyPath: 'id' });
        audits.createIndex('startedAt', 'startedAt');
        audits.createIndex('lasting', 'lasting');
      };
      it.onsuccess = () => done(it.result);
    });
    await new Promise(done => {
      const transaction = old.transaction('audits', 'readwrite');
      for (let minute = 0; minute < 200; minute++) transaction.objectStore('audits').put({ id: 'v' + minute, startedAt: at(minute).visits[0].startedAt, audit: at(minute) });
      transaction.oncomplete = done;
    });
    old.close();
    const entries = await library.list();
    const same = JSON.stringify(await history.find('v7')) === JSON.stringify(at(7));
    await history.keep({ id: 'new', audit: at(300) });
    const after = await ids();
    return { entries: entries.length, site: entries[0].site, pinned: entries.some(it => it.pinned), same, newest: after[0], oldest: after.at(-1), count: after.length };
  `)).toEqual({ entries: 200, site: 'marigold.example', pinned: false, same: true, newest: 'new', oldest: 'v1', count: 200 });
});
