import { describe, expect, test } from 'vitest';
import { missingScriptPolicy } from '../../../src/core/detectors/missing-script-policy.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';

const page = (policy?: string, name = 'content-security-policy'): Story =>
  visit(SHOP).sends(SHOP, { channel: 'navigation', answered: policy === undefined ? [] : [[name, policy]] });
const found = (story: Story) => findingsOf(missingScriptPolicy, story).map(it => `${it.recipient} ${it.subject ?? ''}`);

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['a page without a policy', page(), 'none'],
    ['a policy that is only reported', page('script-src \'self\'', 'content-security-policy-report-only'), 'none'],
    ['a policy that speaks of other things', page('frame-ancestors \'none\'; img-src \'self\''), 'none'],
    ['every host', page('script-src *'), 'any-host'],
    ['every host over HTTPS, by default', page('default-src https:'), 'any-host'],
    ['any inline script', page('script-src \'self\' \'unsafe-inline\''), 'any-inline'],
    ['strict-dynamic without a nonce, which trusts nobody to begin with', page('script-src \'strict-dynamic\' https:'), 'any-host'],
    ['a policy in the markup of a frame of its own, which holds there only', page().opensFrame(`${SHOP}f`, 'sub').marks('policy', '', { 'http-equiv': 'Content-Security-Policy', content: 'script-src \'self\'' }, 'sub'), 'none'],
    ['of two directives of one name the first', page('script-src *; script-src \'self\''), 'any-host'],
  ])('%s', (_, story, policy) => {
    expect(found(story)).toEqual([`shop.example ${policy}`]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['hosts by name', page('script-src \'self\' https://cdn.shop.example')],
    ['a default that names hosts', page('default-src \'self\'')],
    ['a nonce, which overrides unsafe-inline', page('script-src \'nonce-abc\' \'unsafe-inline\'')],
    ['a nonce with strict-dynamic, which overrides hosts', page('script-src \'nonce-abc\' \'strict-dynamic\' https: \'unsafe-inline\'')],
    ['capital letters', page('Script-Src \'SELF\'')],
    ['a weak policy beside a strict one, both of which must allow', page('script-src *, script-src \'self\'')],
    ['a policy in the markup', page().marks('policy', '', { 'http-equiv': 'Content-Security-Policy', content: 'script-src \'self\'' })],
    ['the document of a third party\'s frame', visit(SHOP).sends('https://ads.example/f', { channel: 'frame', answered: [] })],
    ['another site the visitor was sent to', visit(SHOP).sends('https://other.example/', { channel: 'navigation', answered: [] })],
    ['an answer that only sends on', visit(SHOP).redirects([SHOP, `${SHOP}en`], { channel: 'navigation' })],
    ['an answer that is no document', visit(SHOP).sends(SHOP, { channel: 'navigation', setCookies: [] })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
