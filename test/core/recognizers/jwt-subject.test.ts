import { expect, test } from 'vitest';
import { jwtSubject } from '../../../src/core/recognizers/jwt-subject.ts';
import { told } from './told.ts';

test.each([
  ['$.token.payload.sub', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain declared: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['id_token.payload.sub', 'auth0|5f7c8ec7c33c6c004bbafe82', 'customer-id plain declared: auth0|5f7c8ec7c33c6c004bbafe82'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(jwtSubject, name, value)).toEqual([answer]);
});

test.each([
  ['$.token.payload.sub', 'service'],
  ['$.token.payload.sub', '42'],
  ['$.token.payload.aud', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['sub', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['$.payload.subject', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['$.token.payload.sub', 'ann4f1c9b0e2d3a@example.com'],
  ['$.token.payload.sub', '1763719200123'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(jwtSubject, name, value)).toEqual([]);
});
