import fc from 'fast-check';
import { expect, test } from 'vitest';
import { variantsOf } from '../../../src/core/normalizers/index.ts';
import { holdsTo } from './table.ts';

holdsTo('account-balance', {
  finds: [
    ['1,234.56', '1234.56', 'decimal-point'], ['1,234.56', '123456', 'minor-units'], ['1,234.56', '1.234,56', 'thousands decimal-comma'], ['1,234.56', '1234,56', 'decimal-comma'], ['1.234,56 €', '1234.56', 'decimal-point'], ['€1 234,56', '1234.56', 'decimal-point'],
    ['1234.56', '1 234,56', 'thousands decimal-comma'], ['1234.56', '1\u00A0234,56', 'thousands decimal-comma'], ['1234.56', '1\u202F234,56', 'thousands decimal-comma'], ['1234.56', "1'234.56", 'thousands decimal-point'], ['CHF 1’234.56', '1234.56', 'decimal-point'],
    ['1234.50', '1234.5', 'decimal-point no-trailing-zeros'], ['1234.5', '1234.50', 'decimal-point'], ['1,234.00', '1234', 'no-trailing-zeros'], ['1,234', '1234', 'no-trailing-zeros'], ['1.234', '1234.00', 'decimal-point'], ['1.234.567', '1,234,567', 'thousands no-trailing-zeros'],
    ['-1234.56', '1234.56', 'unsigned decimal-point'], ['−1 234,56', '-1234.56', 'decimal-point'], ['(12.50)', '12.50', 'unsigned decimal-point'], ['0.99', '99', 'minor-units'], ['USD 1234567.89', '1,234,567.89', 'thousands decimal-point'],
    ['1234.56', '1234', 'rounded', 'part'],
  ],
  ignores: [
    ['1234.56', '1235'], ['1234.56', '56'], ['1234.56', '234.56'], ['1234.56', '1,234'], ['1234.56', '-1234.56'], ['-1234.56', '-'], ['1,234', '1.23'], ['1,234', '1.234.00'], ['1.234', '1.23'], ['€', ''], ['free', '0'], ['1234567890123456', '1234567890123456.00'],
    ['1234.56', '12345.6'], ['1234.56', '1,2,3,4.56'], ['1234.56', '12,34.56'], ['0.99', '0'.repeat(2)], ['0.99', '.99'], ['0.99', '099'], ['12', '12,'], ['999.00', ',999'], ['999', ' 999'], ['1e5', '100000'], ['.', ''], ['-', '-0'], ['', '0'], ['abc', '0.00'],
  ],
});

// Kills: cents lost, thousands cut from the left, a zero too many. Intl is the independent writer.
test('an amount is found in the writings of other countries, whichever it was typed in', () => {
  const locales = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'es-ES'];
  fc.assert(fc.property(fc.integer({ min: 1000_00, max: 999_999_999_99 }), fc.constantFrom(...locales), (cents, typed) => {
    const write = (locale: string): string => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: 'always' }).format(cents / 100);
    const texts = variantsOf(write(typed), 'account-balance').map(it => it.text);
    expect(texts).toEqual(expect.arrayContaining([...locales.map(write), (cents / 100).toFixed(2), String(cents)]));
  }));
});
