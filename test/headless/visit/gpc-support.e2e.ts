import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { readGpcSupport } from '../../../src/headless/visit/gpc-support.ts';
import { openDevtoolsBed } from '../../observers/support/devtools-bed.ts';
import type { DevtoolsBed, Served } from '../../observers/support/devtools-bed.ts';

let bed: DevtoolsBed;
beforeAll(async () => { bed = await openDevtoolsBed(); });
afterAll(async () => { await bed.close(); });

const PATH = '/.well-known/gpc.json';
const COUNTING = `document.cookie = 'mine=1'; setTimeout(() => 0); addEventListener('x', () => 0); fetch('/page').then(it => it.text())`;

/** What is told of the declaration. */
const told = (evidence: readonly Evidence[]): readonly string[] => evidence.flatMap(it => it.kind === 'consent-signal' ? [`${it.witness} ${it.api} ${it.call} ${it.text}`]
  : it.kind === 'gap' && it.of === 'consent-signal' ? [`gap ${it.reason} ${new URL(it.place ?? '').pathname}`] : []);
const asked = async (served: Served | undefined, url = bed.app): Promise<readonly Evidence[]> =>
  bed.seen(COUNTING, served === undefined ? {} : { [PATH]: served }, { before: stage => readGpcSupport(stage, `${url}/a/page?of=it`) });

describe('what a site declares is told', () => {
  it.each<[title: string, served: Served, expected: string]>([
    ['where it respects the signal', { text: '{"gpc": true, "lastUpdate": "2026-01-31"}' }, '{"gpc":true,"lastUpdate":"2026-01-31"}'],
    ['where it does not', { text: '{"gpc":false}' }, '{"gpc":false}'],
    ['without what else stands there', { text: '{"gpc":true,"more":{"a":1}}' }, '{"gpc":true}'],
    ['not, where there is no such file', { text: '{"gpc":true}', status: 404 }, ''],
    ['not, where a page stands in its place', { text: '<!doctype html><p>Not found' }, ''],
    ['not, where it is something else', { text: '{"gpc":"yes"}' }, ''],
    ['not, where it is a list', { text: '[true]' }, ''],
    ['not, where it has no end', { text: `{"gpc":true,"more":"${'x'.repeat(5e6)}"}` }, ''],
    ['not, where its date is a novel', { text: `{"gpc":true,"lastUpdate":"${'x'.repeat(200)}"}` }, ''],
  ])('%s', async (_, served, expected) => {
    expect(told(await asked(served))).toEqual([`browser gpc declared ${expected}`]);
    expect(bed.urls().filter(it => it === PATH)).toHaveLength(1);
  });

  it('where a redirect leads to it', async () => {
    const evidence = await bed.seen(COUNTING, { [PATH]: { text: '', status: 302, headers: { location: '/gpc' } }, '/gpc': { text: '{"gpc":true}' } }, { before: stage => readGpcSupport(stage, bed.app) });
    expect(told(evidence)).toEqual(['browser gpc declared {"gpc":true}']);
  });

  it('as a gap, where it does not answer', async () => {
    expect(told(await asked(undefined, 'http://nowhere.example'))).toEqual([`gap not-reached ${PATH}`]);
  });
});

it('asks without cookies, and neither the page nor the log is any the wiser', async () => {
  const evidence = await asked({ text: '{"gpc":true}' });
  const cookies = bed.heads('cookie');
  expect([cookies.find(it => it.startsWith('/page ')), cookies.find(it => it.startsWith(PATH))]).toEqual(['/page mine=1', `${PATH} -`]);
  const entries = await new Promise<unknown>(done => {
    void bed.seen(COUNTING, { [PATH]: { text: '{"gpc":true}' } }, { before: async stage => {
      await readGpcSupport(stage, bed.app);
      const { result } = await stage.page.send('Runtime.evaluate', { expression: `performance.getEntriesByType('resource').map(it => new URL(it.name).pathname)`, returnByValue: true });
      done(result.value);
    } });
  });
  expect(entries).toEqual(['/page']);
  expect(evidence.filter(it => it.kind === 'request').map(it => new URL(it.url).pathname)).not.toContain(PATH);
});
