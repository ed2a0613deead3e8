import { readFileSync } from 'node:fs';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { entriesIn, organizationsFrom } from '../../src/core/party/organizations-from.ts';
import { recipientOf } from '../../src/core/party/recipient-of.ts';
import ORGANIZATION_LINES from '../../src/knowledge/organizations.json' with { type: 'json' };

const ENTRIES = entriesIn(ORGANIZATION_LINES);
const ORGANIZATIONS = organizationsFrom(ORGANIZATION_LINES);

describe('the table of organizations', () => {
  it('parses to the last line and is not empty', () => {
    expect(ENTRIES.length).toBeGreaterThan(3000);
  });

  it('names each host once', () => {
    const hosts = ENTRIES.map(([host]) => host);
    expect(hosts.filter((it, at) => hosts.indexOf(it) !== at)).toEqual([]);
  });

  it('holds only hosts that somebody can own, in lower case', () => {
    expect(ENTRIES.map(([host]) => host).filter(it => !/^[a-z0-9_.-]+\.[a-z0-9-]+$/.test(it) || getDomain(it) === null)).toEqual([]);
  });

  it('calls hosting whatever gives names to strangers, and says nothing of them', () => {
    const shared = ENTRIES.filter(([host]) => getDomain(host, { allowPrivateDomains: true }) === null);
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.filter(([, it]) => it.role !== 'hosting' || it.reputation !== 'unknown')).toEqual([]);
  });

  it('says of no content, hosting, payment, security, consent or support host that it tracks', () => {
    const innocent = new Set(['content', 'hosting', 'payment', 'security', 'consent', 'customer-support', 'utility', 'unknown', 'tag-manager']);
    expect(ENTRIES.filter(([, it]) => innocent.has(it.role) && it.reputation === 'tracks')).toEqual([]);
  });

  it('is small enough to load with every page', () => {
    expect(readFileSync('src/knowledge/organizations.json').length).toBeLessThan(120_000);
  });
});

describe('knowledge says that it tracks', () => {
  it.each([
    ['api.segment.io', 'Segment', 'analytics'],
    ['api-js.mixpanel.com', 'Mixpanel', 'analytics'],
    ['api2.amplitude.com', 'Amplitude', 'analytics'],
    ['us.i.posthog.com', 'PostHog', 'analytics'],
    ['region1.google-analytics.com', 'Google', 'analytics'],
    ['stats.g.doubleclick.net', 'Google', 'advertising'],
    ['www.facebook.com', 'Meta', 'social'],
    ['analytics.tiktok.com', 'TikTok', 'social'],
    ['bat.bing.com', 'Microsoft', 'advertising'],
    ['px.ads.linkedin.com', 'LinkedIn', 'advertising'],
    ['v.clarity.ms', 'Microsoft Clarity', 'session-replay'],
    ['rs.fullstory.com', 'FullStory', 'session-replay'],
    ['r.lr-ingest.io', 'LogRocket', 'session-replay'],
    ['c.contentsquare.net', 'Contentsquare', 'session-replay'],
    ['tracking.snitcher.com', 'Snitcher', 'identification'],
    ['ddwl4m2hdecbv.cloudfront.net', 'RB2B', 'identification'],
    ['gum.criteo.com', 'Criteo', 'advertising'],
    ['api.rlcdn.com', 'LiveRamp', 'identification'],
  ])('%s', (host, name, role) => {
    expect(ORGANIZATIONS.find(host)).toEqual({ name, role, reputation: 'tracks' });
  });
});

describe('knowledge does not say that it tracks', () => {
  it.each([
    'fonts.googleapis.com', 'fonts.gstatic.com', 'use.typekit.net', 'fonts.net', 'use.fontawesome.com', 'cdnjs.cloudflare.com', 'cdn.jsdelivr.net', 'unpkg.com',
    'ajax.googleapis.com', 'code.jquery.com', 'i.vimeocdn.com', 'player.vimeo.com', 's1.dmcdn.net', 'www.youtube-nocookie.com', 'www.youtube.com', 'i.ytimg.com',
    'maps.googleapis.com', 'api.mapbox.com', 'js.stripe.com', 'www.paypal.com', 'o1.ingest.us.sentry.io', 'bam.nr-data.net', 'browser-intake-datadoghq.eu',
    'cdn.cookielaw.org', 'consent.cookiebot.com', 'hcaptcha.com', 'challenges.cloudflare.com', 'www.google.com', 'www.googletagmanager.com', 'd1234.cloudfront.net',
    'bucket.s3.amazonaws.com', 'ann.github.io', 'ann.blogspot.com', 'cdn.shopify.com', 'api.intercom.io', 'plausible.io', 'nobody-knows.example', 'localhost',
  ])('%s', host => {
    expect(ORGANIZATIONS.find(host)?.reputation).not.toBe('tracks');
  });
});

describe('one organization is one party', () => {
  it.each([
    ['https://static.fbcdn.net/', 'https://www.facebook.com/'], ['https://connect.facebook.net/', 'https://www.instagram.com/'],
    ['https://www.google-analytics.com/', 'https://www.google.com/'], ['https://fonts.gstatic.com/', 'https://www.youtube.com/'],
    ['https://ad.doubleclick.net/', 'https://www.googletagmanager.com/'],
  ])('%s on %s', (url, page) => {
    expect(recipientOf(url, page, ORGANIZATIONS)?.party).toBe('first');
  });

  it.each([
    ['https://ben.myshopify.com/', 'https://ann.myshopify.com/'], ['https://cdn.shopify.com/', 'https://ann.myshopify.com/'],
    ['https://ben.s3.amazonaws.com/', 'https://ann.s3.amazonaws.com/'], ['https://d1.cloudfront.net/', 'https://www.amazon.com/'],
    ['https://www.google-analytics.com/', 'https://ann.blogspot.com/'], ['https://px.ads.linkedin.com/', 'https://www.facebook.com/'],
  ])('but not %s on %s', (url, page) => {
    expect(recipientOf(url, page, ORGANIZATIONS)?.party).toBe('third');
  });
});
