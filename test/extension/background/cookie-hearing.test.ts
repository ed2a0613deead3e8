import { beforeEach, expect, test } from 'vitest';
import { hearCookie } from '../../../src/extension/background/cookie-hearing.ts';
import { NO_VISITS } from '../../../src/extension/background/open-visits.ts';
import type { OpenVisits, TabEvent } from '../../../src/extension/background/open-visits.ts';
import { step } from '../../../src/extension/background/visits.ts';
import type { Place } from '../../../src/observers/webext-host.ts';

const it = { open: NO_VISITS as OpenVisits, kept: [] as string[], n: 0 };
const take = (event: TabEvent): void => {
  const { open, kept } = step(it.open, event);
  it.open = open;
  it.kept.push(...kept.filter(each => each.evidence.kind === 'cookie').map(each => each.visitId));
};
const background = { ledger: { open: () => it.open }, take, newId: () => `web-1.${it.n++}` };

const page = (visitId: string, atMs: number): TabEvent => ({
  type: 'began', id: `${visitId}.began`,
  page: {
    visitId, tabId: 1, document: `D-${visitId}`, privately: false, fromForm: false, atMs,
    visit: { url: 'https://shop.example/', startedAt: '', host: 'firefox-extension', browser: 'x', state: 'live', listening: 'auditing', observes: ['request', 'cookie'] },
  },
});
const asked = (visitId: string, atMs: number): TabEvent => ({
  type: 'saw', id: `${visitId}.asked`, place: { by: 'document', tabId: 1, document: `D-${visitId}`, atMs },
  seen: { kind: 'request', exchange: visitId, hop: 0, url: 'https://ads.example/', method: 'GET', channel: 'image', body: { kind: 'none' }, scripts: [] },
});
const JAR: Extract<Place, { by: 'jar' }> = { by: 'jar', privately: false, domain: 'ads.example', site: undefined, atMs: 1_300 };
const COOKIE = { kind: 'cookie', name: 'a', value: 'b', domain: 'ads.example', httpOnly: false, sameSite: 'lax' } as const;

beforeEach(() => { Object.assign(it, { open: NO_VISITS, kept: [] }); });

test('a cookie is of the visit whose request brought it, though the browser tells of the request later', async () => {
  take(page('V1', 1_000));
  const heard = hearCookie(background, JAR, COOKIE);
  take(asked('V1', 1_250));
  await heard;
  expect(it.kept).toEqual(['V1']);
});

test('nor is it of the page before, which contacted the same host', async () => {
  [page('V1', 1_000), asked('V1', 1_050), page('V2', 1_200)].forEach(take);
  const heard = hearCookie(background, JAR, COOKIE);
  take(asked('V2', 1_250));
  await heard;
  expect(it.kept).toEqual(['V2']);
});

test('a request that the browser tells of after a second is still waited for', async () => {
  take(page('V1', 1_000));
  const heard = hearCookie(background, JAR, COOKIE);
  setTimeout(() => { take(asked('V1', 1_250)); }, 1_100);
  await heard;
  expect(it.kept).toEqual(['V1']);
});

test('of a host that no visit contacts it is of none', async () => {
  take(page('V1', 1_000));
  await hearCookie(background, { ...JAR, domain: 'else.example' }, COOKIE);
  expect(it.kept).toEqual([]);
});
