import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { LISTED_MAX } from '../../../src/core/audit/stored.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { knowledge } from '../../support/knowledge.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';
const PIXEL = 'https://px.ads.example/p.gif';
const ID = '018f2d7abc9e4f10';

const ledger = ({ log }: Story) => openDossier({ visits: [log], known: [] }, organizations).stored;
const told = (story: Story) => ledger(story).map(it => `${it.store} ${it.name} for ${it.owner.domain} by ${it.setter?.domain ?? 'nobody seen'} (${it.by}) × ${it.writes}${it.kept ? ', kept' : ''}${it.identifying ? ', identifies' : ''}`);

describe('tells of', () => {
  test.each<[string, Story, string]>([
    ['a cookie of an answer', visit(SHOP).sends(PIXEL, { setCookies: [`uid=${ID}`] }).keepsCookie('uid', ID, 'ads.example'), 'cookie uid for ads.example by ads.example (header) × 1, kept, identifies'],
    ['a cookie of the site', visit(SHOP).sends(SHOP, { setCookies: ['lang=en'] }), 'cookie lang for shop.example by shop.example (header) × 1'],
    ['a cookie that a third party\'s script wrote', visit(SHOP).writesCookie('lang=en', { script: TAG }), 'cookie lang for shop.example by ads.example (script) × 1, kept'],
    ['a cookie of nobody\'s that was there', visit(SHOP).keepsCookie('old', ID, 'ads.example'), 'cookie old for ads.example by nobody seen (unseen) × 0, kept, identifies'],
    ['an entry of storage', visit(SHOP).stores('k', 'v'), 'local k for shop.example by shop.example (script) × 1'],
    ['the window\'s name', visit(SHOP).stores('', ID, { script: TAG, area: 'name' }), 'name  for shop.example by ads.example (script) × 1, identifies'],
    ['one that is written often, once', visit(SHOP).stores('k', 'v').stores('k', ID), 'local k for shop.example by shop.example (script) × 2, identifies'],
    ['a cookie refreshed with another value, and kept at last', visit(SHOP).writesCookie('a=1', { script: TAG, kept: false }).writesCookie('a=2', { script: TAG }), 'cookie a for shop.example by ads.example (script) × 2, kept'],
  ])('%s', (_, story, line) => {
    expect(told(story)).toEqual([line]);
  });
  test('two who write under one name, apart', () => {
    expect(told(visit(SHOP).stores('k', 'v').stores('k', 'v', { script: TAG }))).toHaveLength(2);
  });
  test('when the visitor had not chosen yet', () => {
    expect(ledger(visit(SHOP).stores('a', '1').consents('granted').stores('a', '1').stores('b', '1')).map(it => it.consent)).toEqual(['none', 'granted']);
  });
});

describe('what binds a cookie', () => {
  const set = `uid=${ID}; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax; Partitioned`;
  test('is what was written, where nobody saw the jar', () => {
    expect(ledger(visit(SHOP).sends(PIXEL, { setCookies: [set] }))).toMatchObject([{ lifetimeS: 31_536_000, attributes: { secure: true, httpOnly: true, sameSite: 'lax', partitioned: true } }]);
  });
  test('is what the jar says, where it was seen', () => {
    const kept = visit(SHOP).sends(PIXEL, { setCookies: [set] }).keepsCookie('uid', ID, 'ads.example', { lifetimeS: 604_800, secure: false });
    expect(ledger(kept)).toMatchObject([{ lifetimeS: 604_800, attributes: { secure: false, httpOnly: false, sameSite: 'none', partitioned: false } }]);
  });
  test('a browser that keeps it for the session only is believed', () => {
    const [entry] = ledger(visit(SHOP).sends(PIXEL, { setCookies: [set] }).keepsCookie('uid', ID, 'ads.example', { lifetimeS: undefined }));
    expect(entry?.lifetimeS).toBeUndefined();
  });
  test('is nothing, of other stores', () => {
    expect(ledger(visit(SHOP).stores('k', 'v'))[0]?.attributes).toBeUndefined();
  });
});

// Kills: an address that cannot be read taken for one that can, which would cost the whole audit.
test('a cookie of an answer from nowhere costs nothing of the rest', () => {
  const story = visit(SHOP).sends('http://[bad', { setCookies: [`uid=${ID}`] }).keepsCookie('uid', ID, 'ads.example');
  expect(told(story)).toEqual(['cookie uid for ads.example by nobody seen (unseen) × 0, kept, identifies']);
});

describe('does not tell of', () => {
  test.each<[string, Story]>([
    ['a deletion', visit(SHOP).sends(PIXEL, { setCookies: ['uid=; Max-Age=0'] })],
    ['an answer to nobody\'s request', visit(SHOP).misses('request', 'records-lost')],
    ['what a request carries', visit(SHOP).sends(PIXEL, { headers: [['cookie', `uid=${ID}`]] })],
  ])('%s', (_, story) => {
    expect(told(story)).toEqual([]);
  });
});

const storing = (count: number, value = '1'): Story => Array.from({ length: count }, (_, n) => n).reduce<Story>((story, n) => story.stores(`k${n}`, value), visit(SHOP));
const audit = ({ log }: Story) => conductAudit({ visits: [log], known: [] }, knowledge);

test('an audit lists a bounded number, and says how many it left out', () => {
  const { stored, storedUnlisted } = audit(storing(LISTED_MAX + 3).stores('uid', ID, { script: TAG }));
  expect(stored).toHaveLength(LISTED_MAX);
  expect(stored.at(-1)?.name).toBe('uid');
  expect(storedUnlisted).toBe(4);
});

// Kills: what is only not listed told as not seen, of which every detector would have to say that it missed some.
test('what is not listed is no gap, for it was examined', () => {
  const { gaps, outcomes } = audit(storing(LISTED_MAX + 3));
  expect(gaps.filter(it => it.of === 'storage-write')).toEqual([]);
  expect(outcomes.find(it => it.detector === 'identifier-stored')?.status).toBe('complete');
});

test('where all are listed, none are said not to be', () => {
  expect(audit(storing(LISTED_MAX))).not.toHaveProperty('storedUnlisted');
});

// Kills: a value, or a name that holds one, that reaches the audit.
test('no audit tells a value', () => {
  const { stored } = audit(visit(SHOP).types('email', 'ann@example.com').stores('ann@example.com', ID, { script: TAG }).writesCookie(`u_${ID}=${ID}`, { script: TAG }));
  expect(JSON.stringify(stored)).not.toMatch(/ann@example|018f2d7abc9e4f10/u);
});

// Kills: a join of each entry with each other, by counting steps: the names that are hidden grow with names, not with writes.
test('a name is made fit to show once, however often it is written', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }), (names, times) => {
    const story = Array.from({ length: names * times }, (_, n) => n).reduce<Story>((it, n) => it.stores(`k${n % names}`, 'v'), visit(SHOP));
    expect(ledger(story).map(it => it.writes)).toEqual(Array(names).fill(times));
  }), { numRuns: 20 });
});
