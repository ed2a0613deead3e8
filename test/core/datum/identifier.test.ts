import { expect, test } from 'vitest';
import { identifiersIn, identifies } from '../../../src/core/datum/identifier.ts';

test.each([
  ['a UUID', '0f8fad5b-d9cb-469f-a165-70867728950e', ['0f8fad5b-d9cb-469f-a165-70867728950e']],
  // Ten digits hold 33.2 bits; a time of ten digits is left out.
  ['a client id beside a time', 'GA1.2.2033501218.1700000000', ['2033501218']],
  ['an id in JSON', '%7B%22distinct_id%22%3A%22018f2d7abc9e%22%7D', ['018f2d7abc9e']],
  ['an id between dots', 'fb.1.1700000000000.b7e1c2d39f40', ['b7e1c2d39f40']],
])('%s tells people apart', (_, value, ids) => {
  expect(identifiersIn(value)).toEqual(ids);
});

test.each([
  ['a time in seconds', '1700000000'],
  ['a time in milliseconds', '1700000000000'],
  ['a yes', 'true'],
  ['a language', 'en-GB'],
  ['a counter', '42'],
  ['a plain word, however long', 'internationalization'],
  ['a sentence', 'accepted all the cookies of this site'],
  ['nothing', ''],
])('%s does not', (_, value) => {
  expect(identifies(value)).toBe(false);
});
