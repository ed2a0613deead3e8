import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochSecondsOf } from '../../../src/core/evidence/instant.ts';

// Kills: a wrong leap year, an off-by-one month, a lost field. The platform's Date is the oracle.
test('reads the dates that HTTP and ISO 8601 write', () => {
  fc.assert(fc.property(fc.date({ min: new Date(0), max: new Date('2399-12-31'), noInvalidDate: true }), date => {
    const seconds = Math.floor(date.getTime() / 1000);
    expect(epochSecondsOf(date.toUTCString())).toBe(seconds);
    expect(epochSecondsOf(date.toISOString())).toBe(seconds);
  }));
});

test('reads the dashed form with a short year that old servers send', () => {
  expect(epochSecondsOf('Thu, 01-Jan-26 00:00:10 GMT')).toBe(Date.UTC(2026, 0, 1, 0, 0, 10) / 1000);
});

test.each(['', 'tomorrow', '2026-01-01', 'Thu, 01 Foo 2026 00:00:00 GMT'])('%s is no date', text => {
  expect(epochSecondsOf(text)).toBeUndefined();
});
