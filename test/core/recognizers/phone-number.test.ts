import { expect, test } from 'vitest';
import { phoneNumber } from '../../../src/core/recognizers/phone-number.ts';
import { told } from './told.ts';

test.each([
  ['', '+33612345678', 'phone-number plain inferred: +33612345678'],
  ['ph', '+14155552671', 'phone-number plain declared: +14155552671'],
  ['text', 'Call +44 20 7946 0958 now', 'phone-number plain inferred: +44 20 7946 0958'],
  ['href', 'tel:+33612345678', 'phone-number plain inferred: +33612345678'],
  ['', '+1 (415) 555-2671', 'phone-number plain inferred: +1 (415) 555-2671'],
  ['phone', '06 12 34 56 78', 'phone-number plain declared: 06 12 34 56 78'],
  ['$.user.phone', ' 33612345678', 'phone-number plain declared: 33612345678'],
  ['user_phone_number', '(415) 555-2671', 'phone-number plain declared: (415) 555-2671'],
  ['mobile', '07700900123', 'phone-number plain declared: 07700900123'],
  ['$.phone.value', '0612345678', 'phone-number plain declared: 0612345678'],
  ['', '+4915112345678', 'phone-number plain inferred: +4915112345678'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(phoneNumber, name, value)).toEqual([answer]);
});

test.each([
  ['', '0612345678'],
  ['id', '33612345678'],
  ['', '+999123456789'],
  ['', '+3361234567'],
  ['', '+336123456789012'],
  ['', 'a+33612345678'],
  ['', '1+33612345678'],
  ['', '+33612345678a'],
  ['', 'YWJj+33612345678='],
  ['', '/+33612345678/'],
  ['', '+33612345678.5'],
  ['t', '2026-11-21T10:00:00+0100'],
  ['', '+0100'],
  ['js', 'Date.now()+31536000000'],
  ['js', 'a+14155552671'],
  ['', '+1111111111'],
  ['phone', '0000000'],
  ['tel', '1111111111'],
  ['phone', '+'],
  ['mobile', 'true'],
  ['mobile_ts', '1763719200123'],
  ['mobileWidth', '3901234567'],
  ['phone_model', '9820014321'],
  ['phone', '12345'],
  ['phone', '1234567890123456'],
  ['hotel', '0144556677'],
  ['graph', '0144556677'],
  ['phone', 'v1.2.3.4567'],
  ['phone', '06-12-34-56-78-ab'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(phoneNumber, name, value)).toEqual([]);
});
