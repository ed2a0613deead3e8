import { expect, test } from 'vitest';
import { paymentCard } from '../../../src/core/recognizers/payment-card.ts';
import { told } from './told.ts';

test.each([
  ['', '4111 1111 1111 1111', 'payment-card plain inferred: 4111 1111 1111 1111'],
  ['text', 'Card 5555-5555-5555-4444 saved', 'payment-card plain inferred: 5555-5555-5555-4444'],
  ['', '3782 822463 10005', 'payment-card plain inferred: 3782 822463 10005'],
  ['', '3056 930902 5904', 'payment-card plain inferred: 3056 930902 5904'],
  ['card_number', '4111111111111111', 'payment-card plain declared: 4111111111111111'],
  ['$.payment.card.number', '5555555555554444', 'payment-card plain declared: 5555555555554444'],
  ['cc-number', '6011111111111117', 'payment-card plain declared: 6011111111111117'],
  ['cardNumber', '3530111333300000', 'payment-card plain declared: 3530111333300000'],
  ['pan', '6200000000000005', 'payment-card plain declared: 6200000000000005'],
  ['card[number]', '4222222222222', 'payment-card plain declared: 4222222222222'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(paymentCard, name, value)).toEqual([answer]);
});

test.each([
  ['', '4111111111111111'],
  ['order_id', '4111111111111111'],
  ['transaction', '5555555555554444'],
  ['ref', '378282246310005'],
  ['card_number', '4111111111111112'],
  ['', '4111 1111 1111 1112'],
  ['card_number', '1111111111111117'],
  ['', '1234 5678 9012 3452'],
  ['card_number', '0000000000000000'],
  ['voucher', '4111 1111 1111 1111'],
  ['giftCode', '4111-1111-1111-1111'],
  ['gift_card_number', '4111111111111111'],
  ['loyalty_card', '4111111111111111'],
  ['', '4111 1111-1111 1111'],
  ['', '14111 1111 1111 1111'],
  ['', '4111 1111 1111 1111 22'],
  ['', '4111 1111 1111 11112'],
  ['card_id', '4111111111111111'],
  ['card', 'visa'],
  ['card_last4', '1111'],
  ['card_number', '411111******1111'],
  ['t', '1763719200123'],
  ['imei', '490154203237518'],
  ['text', '2026 1111 2222 3333'],
  ['', '4111-1111-1111-1111-4f1c'],
  ['', '5778-410526-52203'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(paymentCard, name, value)).toEqual([]);
});
