import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMsOf, isoOf } from '../../../src/core/har/instant.ts';

test.each([
  '2026-11-30T22:31:29.976+00:00', '2026-02-28T23:59:59.999-05:30', '2024-02-29T00:00:00Z', '2015-05-29T16:10:30.4240000+02:00', '1969-12-31T23:59:59.5Z',
])('%s is the moment that it says', text => {
  expect(epochMsOf(text)).toBe(Date.parse(text));
});

test('a time without a zone is taken for UTC', () => {
  expect(epochMsOf('2026-01-31 12:00:00')).toBe(Date.UTC(2026, 0, 31, 12));
});

test.each(['', 'yesterday', '2026-01-31', '31/01/2026 12:00:00', '2026-01-31T12:00', '1769860800000'])('%j is none', text => {
  expect(epochMsOf(text)).toBeUndefined();
});

test('is written as everybody writes it', () => {
  fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), it => {
    expect(isoOf(it.getTime())).toBe(it.toISOString());
    expect(epochMsOf(it.toISOString())).toBe(it.getTime());
  })); // kills: a leap year or a month that is off by one, a day before the epoch
});
