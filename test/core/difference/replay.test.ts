import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { isAddressOf, replaysOf } from '../../../src/core/difference/replay.ts';
import { knowledge } from '../../support/knowledge.ts';
import { cleanAudit, shown } from '../../support/sample-audit.ts';
import { visit } from '../../support/visit.ts';

type State = 'live' | 'S0' | 'S1' | 'S2' | 'S3';
const story = (path: string, state: State, run?: number) => visit(`https://shop.example/${path}`, { state, ...run !== undefined && { run } }).goesTo(`https://shop.example/${path}`).sends(`https://shop.example/${path}`).types('email', 'ann@example.com');
const tells = (it: ReturnType<typeof story>) => it.sends('https://ads.example/c', { body: '{"e":"ann@example.com"}', method: 'POST' });
const auditOf = (...stories: readonly ReturnType<typeof story>[]) => conductAudit({ visits: stories.map(it => it.log), known: [] }, knowledge);

test('only the pages where something failed, in the states that show it and those they are held against, as often as before', () => {
  const audit = auditOf(story('', 'S0'), story('pay', 'S0', 1), story('pay', 'S0', 2), tells(story('pay', 'S1', 1)), tells(story('pay', 'S1', 2)), story('pay', 'S3', 1));
  // S3 was visited and shows nothing, S2 was not visited: neither is played.
  expect(replaysOf(audit)).toEqual([{ page: 'https://shop.example/pay', url: 'https://shop.example/pay', states: ['S0', 'S1'], runs: 2, twice: false }]);
});

test('two visits in one state without numbers are a second clean profile, numbered ones are not', () => {
  expect(replaysOf(auditOf(tells(story('pay', 'S0')), story('pay', 'S0')))).toMatchObject([{ runs: 1, twice: true }]);
  expect(replaysOf(auditOf(tells(story('pay', 'S0', 1)), story('pay', 'S0', 2)))).toMatchObject([{ runs: 2, twice: false }]);
});

test('a person’s own visit is made again as one in which nothing is chosen', () => {
  expect(replaysOf(auditOf(tells(story('pay', 'live'))))).toMatchObject([{ states: ['S0'], runs: 1 }]);
});

test('nothing, where no rule is broken', () => {
  expect(replaysOf(cleanAudit())).toEqual([]);
});

test('an address that was cut is not made up: it is played where somebody gave it, and only for its own page', () => {
  const audit = auditOf(tells(story('pay', 'S0')));
  const cut = { ...audit, visits: audit.visits.map(it => ({ ...it, page: shown('https://shop.example/u/‹email-address›/pay') })) };
  expect(replaysOf(cut)).toMatchObject([{ url: undefined }]);
  expect(replaysOf(cut, ['https://evil.example/u/x/pay', 'https://shop.example/u/ann/pay?a=1'])).toMatchObject([{ url: 'https://shop.example/u/ann/pay?a=1' }]);
});

test.each([
  // address, page, whether it may be that page's
  ['https://shop.example/pay?x=1', 'https://shop.example/pay', true],
  ['https://shop.example/pay/', 'https://shop.example/pay', false],
  ['http://shop.example/pay', 'https://shop.example/pay', false],
  ['https://shop.example/a/b', 'https://shop.example/‹…›', false],
  ['https://shop.example/', 'https://shop.example/‹…›', false],
  ['https://ann.shop.example/', 'https://‹given-name›.shop.example/', true],
  ['https://shop.example:8443/pay', 'https://shop.example/pay', false],
  ['pay', 'https://shop.example/pay', false],
])('%s for %s: %s', (url, page, is) => {
  expect(isAddressOf(url, page)).toBe(is);
});

test('what a file names as a page and no browser should open is not opened', () => {
  const audit = auditOf(tells(story('pay', 'S0')));
  for (const page of ['file:///etc/passwd', 'javascript:…', 'chrome://settings', 'https://', '']) {
    expect(replaysOf({ ...audit, visits: audit.visits.map(it => ({ ...it, page: shown(page) })) })).toMatchObject([{ url: undefined }]);
  }
});
