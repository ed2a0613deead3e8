import { expect, test } from 'vitest';
import { identifiersIn, identifies } from '../../../src/core/datum/identifier.ts';

test.each([
  ['a UUID', '0f8fad5b-d9cb-469f-a165-70867728950e', ['0f8fad5b-d9cb-469f-a165-70867728950e']],
  // Ten digits hold 33.2 bits, and a number by chance has fewer, or reads as a time itself: with its time it is one.
  ['a client id and its time', 'GA1.2.2033501218.1700000000', ['2033501218.1700000000']],
  ['a shorter one', 'GA1.1.987654321.1700000000', ['987654321.1700000000']],
  ['one that reads as a time itself', 'GA1.1.1612345678.1700000000', ['1612345678.1700000000']],
  ['one with its time before it', 'fb.1.1596403881668.1116446470', ['1596403881668.1116446470']],
  ['one behind a version of digits', '1.1.1033501218.1700000000', ['1033501218.1700000000']],
  ['one without a version', '987654321.1700000000', ['987654321.1700000000']],
  ['ten digits', 'id:2033501218', ['2033501218']],
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
  ['a count and its time', '420000.1700000000'],
  ['a day and its time', '20260131.1700000000'],
  ['a version, a day and its time', '1.2.20260131.1700000000'],
  ['a version, a count and its time', 'v1.2.420000.1700000000'],
  ['two times', '1690000000.1700000000'],
  ['a version and two counts', '2.1.420000.123456'],
  ['an amount', '1234567.89'],
  ['a variant of a test', 'exp_checkout_B'],
  ['the state of a consent', 'C0001:1,C0002:0,C0003:0'],
  ['a plain word, however long', 'internationalization'],
  ['a sentence', 'accepted all the cookies of this site'],
  ['nothing', ''],
])('%s does not', (_, value) => {
  expect(identifies(value)).toBe(false);
});
