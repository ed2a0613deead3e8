import { expect, it } from 'vitest';
import { canonicalText, digestOf } from '../../../src/core/rulebook/digest.ts';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';

const RULEBOOK: Rulebook = {
  id: 'a', title: { en: 'A' }, version: '1', grades: [{ grade: 'A', from: 0 }],
  factors: { role: { social: 2, payment: 0 }, consent: {}, confidence: {} }, caps: [], rules: [],
};

it('is the SHA-256 of JSON with sorted keys, which anybody can check', () => {
  expect(canonicalText(RULEBOOK)).toBe('{"caps":[],"factors":{"confidence":{},"consent":{},"role":{"payment":0,"social":2}},"grades":[{"from":0,"grade":"A"}],"id":"a","rules":[],"title":{"en":"A"},"version":"1"}');
  // printf '%s' '…' | sha256sum
  expect(digestOf(RULEBOOK)).toBe('aa758c90b572fdff08de1871233610c4e453f2cb6649cf6c8591c588dd5e0d57');
});

it('does not depend on the order of fields, nor on fields left undefined', () => {
  const { id, ...rest } = RULEBOOK;
  expect(digestOf({ ...rest, title: { fr: undefined, en: 'A' }, id })).toBe(digestOf(RULEBOOK));
});

it('changes with any number, and with the order of grades', () => {
  const two = [{ grade: 'A', from: 50 }, { grade: 'B', from: 0 }];
  const digests = [RULEBOOK, { ...RULEBOOK, factors: { ...RULEBOOK.factors, role: { social: 2.1, payment: 0 } } }, { ...RULEBOOK, grades: two }, { ...RULEBOOK, grades: two.toReversed() }].map(digestOf);
  expect(new Set(digests).size).toBe(4);
});
