import { expect, test } from 'vitest';
import { supports } from '../../../src/core/datum/supporting-key.ts';

test.each([
  ['$.user.age', 'age'], ['ud[zp]', 'postcode'], ['firstName', 'given-name'], ['user_age', 'age'], ['q', 'search-term'], ['$.geo.lat', 'coordinates'],
] as const)('the name %s speaks of %s', (name, category) => { expect(supports(name, category)).toBe(true); });

test.each([
  ['$.page', 'age'], ['message', 'age'], ['frequency', 'search-term'], ['v', 'age'], ['', 'city'], ['plate', 'coordinates'], ['zip', 'fingerprint'],
] as const)('the name %s does not speak of %s', (name, category) => { expect(supports(name, category)).toBe(false); });
