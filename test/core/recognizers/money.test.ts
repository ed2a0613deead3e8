import { expect, test } from 'vitest';
import { money } from '../../../src/core/recognizers/money.ts';
import { told } from './told.ts';

test.each([
  ['balance', '1234.56', 'account-balance plain declared: 1234.56'],
  ['$.account.balance', '1 234,56 €', 'account-balance plain declared: 1 234,56 €'],
  ['solde', '-12,00', 'account-balance plain declared: -12,00'],
  ['availableBalance', 'USD 12,345.67', 'account-balance plain declared: USD 12,345.67'],
  ['salary', '45000', 'salary plain declared: 45000'],
  ['annual_income', '$45,000', 'salary plain declared: $45,000'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(money, name, value)).toEqual([answer]);
});

test.each([
  ['price', '1234.56'],
  ['total', '1234.56'],
  ['value', '49,90'],
  ['amount', '49.90'],
  ['balance', '0'],
  ['balance', '0.00'],
  ['balance', 'low'],
  ['white_balance', '5600'],
  ['pointsBalance', '1200'],
  ['load_balance', '2'],
  ['balancer', '2'],
  ['income_bracket', '3'],
  ['household_income', 'top_10'],
  ['revenue', '49.90'],
  ['balance', '1.2.3.4'],
  ['', '45000'],
  ['balance_id', '45000'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(money, name, value)).toEqual([]);
});
