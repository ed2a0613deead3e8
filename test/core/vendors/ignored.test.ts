import { describe, expect, it, vi } from 'vitest';
import { clean } from '../../bench/leak/corpora.ts';
import { scriptRequests, trafficOf } from '../../recall/traffic.ts';
import type { Carried } from '../../../src/core/payload/field.ts';
import { readFields } from '../../../src/core/payload/read.ts';
import { readVendor } from '../../../src/core/vendors/read-vendor.ts';
import type { Spoken } from '../../../src/core/vendors/spoken.ts';
import { vendorsFrom } from '../../../src/core/vendors/vendors-from.ts';
import { vendorTables } from '../../../src/knowledge/vendors/index.ts';

// Thousands of requests are read, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const dictionary = vendorsFrom(vendorTables);

const read = (carried: Carried): Spoken | undefined => readVendor(readFields(carried).fields, carried.url, dictionary);

/** The vendors whose bodies the benchmark imitates: it sends them to anybody, so by their shape they are told, and rightly. */
const IMITATED: readonly string[] = ['segment', 'meta-pixel', 'tiktok-pixel', 'sentry', 'amplitude', 'posthog'];

const hostsOf = (id: string): readonly string[] => dictionary.vendors.find(it => it.id === id)?.messages.flatMap(it => it.from.hosts) ?? [];

/** What was told of a request and cannot be so: a vendor it did not go to, whose format it was not made in. */
function mistaken(carried: Carried): readonly string[] {
  const spoken = read(carried);
  if (spoken === undefined) return [];
  const host = new URL(carried.url).hostname;
  const isTheirs = spoken.by === 'host' ? hostsOf(spoken.vendor).some(it => host === it || host.endsWith(`.${it}`)) : carried.body.kind !== 'none' && IMITATED.includes(spoken.vendor);
  return isTheirs ? [] : [`${spoken.vendor} ${spoken.by} ${carried.url.slice(0, 120)}`];
}

describe('nobody’s format is told of', () => {
  it('3,000 ordinary requests of shops, trackers and delivery networks', () => { expect(clean(3_000).flatMap(it => mistaken(it.carried))).toEqual([]); });
  it('four megabytes of what libraries send', () => { expect([...trafficOf(4_000_000)].flatMap(mistaken)).toEqual([]); });
  it('scripts, whole and in pieces', () => { expect([...scriptRequests()].flatMap(it => read(it)?.vendor ?? [])).toEqual([]); });

  it.each([
    ['a page of a vendor', 'https://www.facebook.com/translations/x?ev=1&id=2'],
    ['a profile at a vendor', 'https://www.facebook.com/tracy?id=12345'],
    ['a vendor’s own site', 'https://www.hotjar.com/pricing?plan=team'],
    ['a search at a vendor', 'https://www.google.com/search?q=g%2Fcollect&tid=G-ABC123'],
    ['a host that only ends like one', 'https://notfacebook.com/tr?id=283859598862258&ev=PageView'],
    ['a host that only begins like one', 'https://facebook.com.shop.test/tr?id=283859598862258&ev=PageView'],
    ['Universal Analytics', 'https://stats.shop.test/collect?v=1&tid=UA-43509801-1&cid=1170084694.1497253895&_s=1&dl=https%3A%2F%2Fwww.shop.test%2F'],
    ['an API with the same short names', 'https://api.shop.test/search?v=2&id=4711&ev=open&ts=1764500000000&a=1&s=2&u=3'],
    ['a vendor’s parameters without their looks', 'https://api.shop.test/x?v=2&tid=shoes&cid=1&_p=2&sid=3&en=page_view'],
    ['a look-up of somebody else', 'https://api.shop.test/v1/companies/reveal?authorization=pk_0123456789abcdef'],
    ['a time and a page', 'https://api.shop.test/collect?pid=3346164&url=https%3A%2F%2Fwww.shop.test%2F&time=1764500000000'],
    ['an address without a host', 'data:text/plain,ev=PageView'],
    ['nothing at all', ''],
  ])('%s', (_, url) => { expect(read({ url, headers: [], body: { kind: 'none' } })).toBeUndefined(); });

  it.each<[what: string, body: unknown]>([
    ['an order', { id: 4711, event: 'order', user: { email: 'ann.lee@posteo.example' }, properties: { total: 90 } }],
    ['a batch of the site’s own', { batch: [{ type: 'track', event: 'open', userId: '48213' }] }],
    ['events of the site’s own', { api_key: '0123456789abcdef', events: [{ name: 'open', user_id: '48213' }] }],
    ['a log', [{ event_id: '7', type: 'error', sent_at: 'now', sdk: { name: 'own' } }]],
    ['a token of one’s own', { token: 'abc_123', distinct_id: '48213', event: 'open' }],
    ['lists of numbers', { e: [1, 2, 3, 4, 5, 6, 7, 8, 9], a: [[1]], p: [[2]] }],
    ['a chat of one’s own', { app_id: 'shop', s: '1', platform: 'web', user_data: {} }],
  ])('%s', (_, body) => {
    const text = JSON.stringify(body);
    expect(read({ url: 'https://api.shop.test/x', headers: [], body: { kind: 'text', text, bytes: text.length, cut: false } })).toBeUndefined();
  });
});

it('what imitations there are in the benchmark are told by their shape', () => {
  const told = new Set([...trafficOf(2_000_000)].flatMap(it => read(it) ?? []).filter(it => it.by === 'shape').map(it => it.vendor));
  expect([...told]).toEqual(expect.arrayContaining(['segment', 'tiktok-pixel', 'sentry', 'amplitude']));
});
