import { expect, test } from 'vitest';
import { customerId } from '../../../src/core/recognizers/customer-id.ts';
import { told } from './told.ts';

test.each([
  ['user_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['uid', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['userId', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['$.user.id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['customerId', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['account_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['external_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['ud[external_id]', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['up.user_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['$.customer.number', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['crm_user_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab', 'customer-id plain inferred: 4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['distinct_id', 'cus_9s6XKzkNRiz8i3', 'customer-id plain inferred: cus_9s6XKzkNRiz8i3'],
  ['user_id', '12345678901', 'customer-id plain inferred: 12345678901'],
  ['$.userId', 'auth0|5f7c8ec7c33c6c004bbafe82', 'customer-id plain inferred: auth0|5f7c8ec7c33c6c004bbafe82'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(customerId, name, value)).toEqual([answer]);
});

test.each([
  ['anonymousId', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['device_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['session_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['client_id', '1289546732.1763719200'],
  ['$.id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['distinct_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['distinct_id', '$device:18c4f1c9b0e2d3'],
  ['user_id', '42'],
  ['user_id', 'null'],
  ['user_id', '1763719200123'],
  ['user_id', 'anonymous'],
  ['user_id', 'anon-4f1c9b0e2d3a4c5b'],
  ['user_id', '00000000-0000-0000-0000-000000000000'],
  ['ad_account_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['publisherAccountId', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['user_agent', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['user_id_type', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['username', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['userIdle', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['fluid', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['guide', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['user_id', 'a sentence of 12345678901 words'],
  ['user_id', 'https://x.example/4f1c9b0e2d3a'],
  ['account', '12345678901'],
  ['merchant_account_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
  ['google_user_id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(customerId, name, value)).toEqual([]);
});
