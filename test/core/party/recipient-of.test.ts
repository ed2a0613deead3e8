import { describe, expect, it } from 'vitest';
import { domainOf, NOWHERE } from '../../../src/core/party/domain.ts';
import { organizationsFrom } from '../../../src/core/party/organizations-from.ts';
import { recipientOf } from '../../../src/core/party/recipient-of.ts';

const ORGANIZATIONS = organizationsFrom([
  '#social tracks', 'Meta|facebook.com facebook.net fbcdn.net',
  '#advertising tracks', 'Google|doubleclick.net adservice.google.com',
  '#content serves', 'Google|fonts.googleapis.com gstatic.com',
  '#hosting unknown', 'Shopify|myshopify.com shopifycdn.com',
  '#utility serves', 'Shopify|shopify.com',
]);

describe('domainOf', () => {
  it.each([
    ['https://api.segment.io/v1/t', 'segment.io'],
    ['api.segment.io', 'segment.io'],
    ['https://ann:secret@WWW.Shop.CO.UK.:8443/a?b=https://c.example#d', 'shop.co.uk'],
    ['wss://live.shop.example', 'shop.example'],
    ['.shop.example', 'shop.example'],
    ['https://ann.github.io/', 'ann.github.io'],
    ['github.io', 'github.io'],
    ['https://d111.cloudfront.net/x.js', 'd111.cloudfront.net'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://[2001:db8::1]:443/', '2001:db8::1'],
    ['http://localhost:3000/', 'localhost'],
    ['http://a.b.internal/', 'b.internal'],
    ['https://bücher.example/', 'bücher.example'],
  ])('of %s is %s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });

  it.each(['data:text/plain,ann@shop.example', 'about:blank', 'blob:https://shop.example/1', '', 'Ann lives here', 'file:///home/ann/x.html'])(
    'says nowhere, and none of the text, for "%s"', address => {
      expect(domainOf(address)).toBe(NOWHERE);
    });
});

describe('recipientOf finds a first party', () => {
  it.each([
    ['the page itself', 'https://shop.example/', 'https://shop.example/'],
    ['its subdomain', 'https://api.shop.example/x', 'https://www.shop.example/'],
    ['its other port and scheme', 'wss://shop.example:8443/', 'https://shop.example/'],
    ['a sibling of the same known organization', 'https://static.fbcdn.net/a.js', 'https://www.facebook.com/'],
    ['a sibling of another role', 'https://fonts.googleapis.com/css', 'https://adservice.google.com/'],
    ['an address that is its own', 'http://127.0.0.1:9000/x', 'http://127.0.0.1:8000/'],
  ])('in %s', (_, url, page) => {
    expect(recipientOf(url, page, ORGANIZATIONS)?.party).toBe('first');
  });
});

describe('recipientOf finds a third party', () => {
  it.each([
    ['another domain', 'https://beacon.example/', 'https://shop.test/'],
    ['two names of which nothing is known', 'https://one.test/', 'https://two.test/'],
    ['a neighbour on a shared suffix', 'https://ben.github.io/', 'https://ann.github.io/'],
    ['another shop of one hosting company', 'https://ben.myshopify.com/', 'https://ann.myshopify.com/'],
    ['the hosting company\'s other domain, for a shop', 'https://cdn.shopifycdn.com/x.js', 'https://ann.myshopify.com/'],
    ['the hosting company itself, for a shop', 'https://www.shopify.com/collect', 'https://ann.myshopify.com/'],
    ['a domain that merely ends alike', 'https://notfacebook.com/', 'https://www.facebook.com/'],
    ['a host that hides behind user info', 'https://shop.example:pw@beacon.test/', 'https://shop.example/'],
    ['another address', 'http://127.0.0.2/', 'http://127.0.0.1/'],
    ['anything, for a page without a host', 'https://shop.example/', 'about:blank'],
    ['anything, for a local file', 'https://shop.example/', 'file:///home/ann/shop.html'],
  ])('in %s', (_, url, page) => {
    expect(recipientOf(url, page, ORGANIZATIONS)?.party).toBe('third');
  });
});

describe('recipientOf', () => {
  it('says who is behind a host, by the most specific entry', () => {
    expect(recipientOf('https://www.facebook.com/tr?id=1', 'https://shop.test/', ORGANIZATIONS)).toEqual(
      { domain: 'facebook.com', party: 'third', organization: 'Meta', role: 'social', reputation: 'tracks' });
    expect(recipientOf('https://adservice.google.com/x', 'https://shop.test/', ORGANIZATIONS)?.role).toBe('advertising');
    expect(recipientOf('https://mail.google.com/x', 'https://shop.test/', ORGANIZATIONS)?.role).toBe('unknown');
  });

  it('says unknown for whom it does not know', () => {
    expect(recipientOf('https://beacon.test/', 'https://shop.test/', ORGANIZATIONS)).toEqual(
      { domain: 'beacon.test', party: 'third', organization: undefined, role: 'unknown', reputation: 'unknown' });
  });

  it.each(['data:image/gif;base64,R0lG', 'blob:https://shop.test/1', 'about:srcdoc', 'chrome-extension://abcdef/x.js', 'moz-extension://a-b/x.js', 'javascript:0', 'file:///x', ''])(
    'finds nobody behind %s', url => {
      expect(recipientOf(url, 'https://shop.test/', ORGANIZATIONS)).toBeUndefined();
    });
});
