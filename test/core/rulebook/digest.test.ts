import { expect, it } from 'vitest';
import { canonicalText, digestOf } from '../../../src/core/rulebook/digest.ts';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';

const RULEBOOK: Rulebook = {
  id: 'a', title: { en: 'A' }, version: '1', grades: [{ grade: 'A', from: 0 }],
  factors: { role: { social: 2, payment: 0 }, consent: {}, confidence: {} }, caps: [], rules: [], recipes: [], exempt: [],
};

it('is the SHA-256 of JSON with sorted keys, which anybody can check', () => {
  expect(canonicalText(RULEBOOK)).toBe('{"caps":[],"exempt":[],"factors":{"confidence":{},"consent":{},"role":{"payment":0,"social":2}},"grades":[{"from":0,"grade":"A"}],"id":"a","recipes":[],"rules":[],"title":{"en":"A"},"version":"1"}');
  // printf '%s' '…' | sha256sum
  expect(digestOf(RULEBOOK)).toBe('8560af6e6156a2be34d0dfd3a1c679b0b94ef2160d0ddbbfc026307819686356');
});

it('does not depend on the order of fields, nor on fields left undefined', () => {
  const { id, ...rest } = RULEBOOK;
  expect(digestOf({ ...rest, title: { fr: undefined, en: 'A' }, id })).toBe(digestOf(RULEBOOK));
});

it('changes with a recipe, as that changes what is found', () => {
  const recipe = { id: 'r', categories: ['email-address'], steps: ['sha256'], source: 'https://example.com/' } as const;
  const digests = [[], [recipe], [{ ...recipe, salt: { after: 'a' } }], [{ ...recipe, salt: { before: 'a' } }], [{ ...recipe, hmacKey: 'a' }]].map(recipes => digestOf({ ...RULEBOOK, recipes }));
  expect(new Set(digests).size).toBe(5);
});

it('changes with any number, and with the order of grades', () => {
  const two = [{ grade: 'A', from: 50 }, { grade: 'B', from: 0 }];
  const digests = [RULEBOOK, { ...RULEBOOK, factors: { ...RULEBOOK.factors, role: { social: 2.1, payment: 0 } } }, { ...RULEBOOK, grades: two }, { ...RULEBOOK, grades: two.toReversed() }].map(digestOf);
  expect(new Set(digests).size).toBe(4);
});
