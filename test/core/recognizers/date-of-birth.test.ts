import { expect, test } from 'vitest';
import { dateOfBirth } from '../../../src/core/recognizers/date-of-birth.ts';
import { told } from './told.ts';

test.each([
  ['dob', '1985-07-30', 'date-of-birth plain declared: 1985-07-30'],
  ['birth_date', '19850730', 'date-of-birth plain declared: 19850730'],
  ['$.user.dateOfBirth', '30/07/1985', 'date-of-birth plain declared: 30/07/1985'],
  ['db', '19850730', 'date-of-birth plain declared: 19850730'],
  ['birthday', '07/30/1985', 'date-of-birth plain declared: 07/30/1985'],
  ['bday', '1985-07-30T00:00:00Z', 'date-of-birth plain declared: 1985-07-30T00:00:00Z'],
  ['birthYear', '1985', 'date-of-birth plain declared: 1985'],
  ['date_naissance', '30.07.85', 'date-of-birth plain declared: 30.07.85'],
  ['ud[db]', '19850730', 'date-of-birth plain declared: 19850730'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(dateOfBirth, name, value)).toEqual([answer]);
});

test.each([
  ['date', '1985-07-30'],
  ['', '1985-07-30'],
  ['created', '19850730'],
  ['order_date', '30/07/1985'],
  ['dob', '1985-13-30'],
  ['dob', '1985-07-32'],
  ['dob', 'hello'],
  ['dob', '0'],
  ['dob', '1785-07-30'],
  ['db', 'mysql'],
  ['db', '1985'],
  ['birthday_reminder', '1985-07-30'],
  ['year', '1985'],
  ['dob', '1763719200123'],
  ['place_of_birth', '75056'],
  ['thumb', '1985-07-30'],
  ['birth_order', '2'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(dateOfBirth, name, value)).toEqual([]);
});
