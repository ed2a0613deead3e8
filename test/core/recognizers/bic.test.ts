import { expect, test } from 'vitest';
import { bic } from '../../../src/core/recognizers/bic.ts';
import { told } from './told.ts';

test.each([
  ['bic', 'DEUTDEFF', 'bank-account plain declared: DEUTDEFF'],
  ['$.bank.swift_code', 'COBADEFFXXX', 'bank-account plain declared: COBADEFFXXX'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(bic, name, value)).toEqual([answer]);
});

test.each([
  ['', 'DEUTDEFF'],
  ['word', 'SHOPPING'],
  ['bic', 'deutdeff'],
  ['bic', 'DEUT1EFF'],
  ['bic', 'DEUTDEFFX'],
  ['swift', 'hello'],
  ['$.cubic', 'DEUTDEFF'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(bic, name, value)).toEqual([]);
});
