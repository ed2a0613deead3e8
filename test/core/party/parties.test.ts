import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf } from '../../../src/core/party/domain.ts';
import { hostSpan } from '../../../src/core/party/host-span.ts';
import { organizationsFrom } from '../../../src/core/party/organizations-from.ts';
import { HOSTS_MAX, openParties } from '../../../src/core/party/parties.ts';
import { recipientOf } from '../../../src/core/party/recipient-of.ts';

const ORGANIZATIONS = organizationsFrom(['#analytics tracks', 'Acme|acme.com acme.co.uk', '#hosting unknown', 'Host|github.io host.net']);

const label = fc.constantFrom('a', 'www', 'shop', 'acme', 'xn--bcher-kva', 'A', 'a_b', '1');
const suffix = fc.constantFrom('com', 'co.uk', 'github.io', 'host.net', 'acme.com', 'acme.co.uk', 'unheard-of', 'localhost', '127.0.0.1', '[::1]');
const host = fc.tuple(fc.array(label, { maxLength: 3 }), suffix).map(([labels, end]) => /^[1[]/.test(end) ? end : [...labels, end].join('.'));
const rest = fc.constantFrom('', '/', '/a@b', '?q=https://acme.com', '#x', ':8443', ':8443/x', ':pw@acme.com/', '@acme.com/', '\\@acme.com/', './x');
const scheme = fc.constantFrom('https://', 'http://', 'wss://', 'HTTPS://', 'data:', 'blob:https://', '');
const url = fc.tuple(scheme, host, rest).map(it => it.join(''));

describe('openParties', () => {
  it('answers as recipientOf does, whatever was asked before (kills: a host cut at a port, user info read as the host, a hash believed)', () => {
    fc.assert(fc.property(fc.array(fc.tuple(url, url), { minLength: 1, maxLength: 40 }), asked => {
      const parties = openParties(ORGANIZATIONS);
      for (const [to, from] of [...asked, ...asked]) expect(parties.recipientOf(to, from)).toEqual(recipientOf(to, from, ORGANIZATIONS));
    }));
  });

  it('keeps answering after it has forgotten', () => {
    const parties = openParties(ORGANIZATIONS);
    const first = parties.recipientOf('https://t.acme.com/', 'https://shop.test/');
    for (let n = 0; n <= HOSTS_MAX; n++) parties.recipientOf(`https://h${n}.test/`, 'https://shop.test/');
    expect(parties.recipientOf('https://t.acme.com/', 'https://shop.test/')).toEqual(first);
  });

  it('is not deceived by a host made to share a hash with another (kills: a hash believed, a beginning taken for the whole)', () => {
    const parties = openParties(ORGANIZATIONS);
    const [known, forged] = ['https://t.acme.com/', 'https://t.acme.com.hblhqtg/'];
    expect(hostSpan(forged)?.hash).toBe(hostSpan(known)?.hash);
    expect(parties.recipientOf(known, 'https://shop.test/')?.domain).toBe('acme.com');
    expect(parties.recipientOf(forged, 'https://shop.test/')?.domain).toBe('com.hblhqtg');
  });

  it('takes an organization’s word for what is its own, between those domains and nowhere else', () => {
    const parties = openParties(ORGANIZATIONS, new Map([['t.shop-cdn.test', 't.acme.com']]), ['shop.test', 'shop-cdn.test']);
    const party = (to: string, from: string): string | undefined => parties.recipientOf(`https://${to}/`, `https://${from}/`)?.party;
    expect([party('a.shop-cdn.test', 'www.shop.test'), party('shop.test', 'shop-cdn.test')]).toEqual(['first', 'first']);
    expect([party('shop-cdn.test', 'news.test'), party('news.test', 'shop.test'), party('shop-cdn.test.evil.test', 'shop.test'), party('acme.com', 'shop.test')]).toEqual(['third', 'third', 'third', 'third']);
    expect(party('t.shop-cdn.test', 'shop.test'), 'what stands behind a name of its own is somebody else').toBe('third');
  });

  it('gives the same object for the same host and party, so that it may be compared', () => {
    const parties = openParties(ORGANIZATIONS);
    expect(parties.recipientOf('https://t.acme.com/1', 'https://shop.test/')).toBe(parties.recipientOf('https://t.acme.com/2', 'https://shop.test/b'));
  });
});

describe('party', () => {
  it('is not changed by a subdomain (kills: the host taken for the domain)', () => {
    fc.assert(fc.property(host.filter(it => domainOf(it) !== it.toLowerCase() && !/^[1[]/.test(it)), label, (name, sub) => {
      expect(domainOf(`${sub}.${name}`)).toBe(domainOf(name));
    }));
  });

  it('is the same seen from either side (kills: only the recipient\'s hosting company looked at)', () => {
    fc.assert(fc.property(host, host, (one, other) => {
      const there = recipientOf(`https://${one}/`, `https://${other}/`, ORGANIZATIONS);
      const back = recipientOf(`https://${other}/`, `https://${one}/`, ORGANIZATIONS);
      expect(there?.party).toBe(back?.party);
    }));
  });
});
