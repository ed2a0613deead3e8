import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canaries } from '../../../src/core/persona/canaries.ts';
import { ibanOf, luhnDigitOf } from '../../../src/core/persona/check-digits.ts';
import { knownValues } from '../../../src/core/persona/persona.ts';

describe('the persona nobody is', () => {
  const [one, other] = [canaries(randomInt), canaries(randomInt)];

  it('is another in every run', () => {
    for (const key of ['given-name', 'family-name', 'email-address', 'username', 'password', 'bank-account', 'payment-card', 'search-term'] as const) {
      expect(one[key]).not.toEqual(other[key]);
    }
  });

  it('has no value twice, so that a value proves which field it came from', () => {
    const values = knownValues(one, 'canary').map(it => it.value).filter(it => it.length > 5);
    expect(new Set(values).size).toBe(values.length);
  });

  it.each<[keyof typeof one, RegExp]>([
    ['given-name', /^Zq[a-z]{12}$/u], ['email-address', /^zq[a-z\d]{12}@example\.com$/u], ['phone-number', /^\+3363998\d{4}$/u],
    ['date-of-birth', /^19\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/u], ['national-id', /^9\d\d-\d\d-\d{4}$/u], ['payment-card', /^400000\d{10}$/u],
    ['bank-account', /^GB\d\dZQXX\d{14}$/u], ['postcode', /^99\d{3}$/u],
  ])('has a %s that forms accept and that nobody has', (category, pattern) => {
    expect(one[category]?.[0]).toMatch(pattern);
  });

  it('has card and account numbers with valid check digits', () => {
    expect(luhnDigitOf('424242424242424')).toBe('2');
    expect(luhnDigitOf('37828224631000')).toBe('5');
    expect(ibanOf('GB', 'WEST12345698765432')).toBe('GB82WEST12345698765432');
    expect(ibanOf('FR', '20041010050500013M02606')).toBe('FR1420041010050500013M02606');
  });
});
