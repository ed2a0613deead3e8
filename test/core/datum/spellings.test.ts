import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingsOf } from '../../../src/core/datum/spellings.ts';

const texts = (value: string, category: Parameters<typeof spellingsOf>[1] = 'email-address') => spellingsOf(value, category).map(it => it.text);
const digest = (algorithm: string, value: string, encoding: 'hex' | 'base64' | 'base64url') => createHash(algorithm).update(value).digest(encoding).replace(/=+$/u, '');

// Kills: a digest of the wrong variant, a missing encoding, a padding kept. Node's crypto is the independent oracle.
test('holds the value, its encodings and its digests, as given and lower-cased', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), value => {
    const given = value.trim();
    fc.pre(given !== '');
    const all = texts(value);
    expect(all).toContain(given.toLowerCase());
    for (const variant of [given, given.toLowerCase()]) {
      expect(all).toContain(Buffer.from(variant).toString('hex'));
      expect(all).toContain(Buffer.from(variant).toString('base64').replace(/=+$/u, ''));
      expect(all).toContain(Buffer.from(variant).toString('base64url'));
      for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512']) {
        for (const encoding of ['hex', 'base64', 'base64url'] as const) expect(all).toContain(digest(algorithm, variant, encoding));
      }
    }
  }));
});

test('says no text twice', () => {
  const all = spellingsOf('ann@example.com', 'email-address').map(it => it.anyCase ? it.text.toLowerCase() : it.text);
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ['+44 20 7946 0958', 'phone-number', '442079460958'],
  ['4242-4242 4242 4242', 'payment-card', '4242424242424242'],
  ['DE89 3704 0044 0532 0130 00', 'bank-account', 'de89370400440532013000'],
] as const)('%s is also looked for without its groups', (value, category, compact) => {
  expect(texts(value, category)).toContain(compact);
});

test('the marks in other texts are part of them', () => {
  expect(texts('ann-lee@example.com')).not.toContain('annleeexamplecom');
});
