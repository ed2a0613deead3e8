import { expect, test } from 'vitest';
import { categoryOfText } from '../../../src/core/datum/recognize.ts';

test.each([
  ['ann@example.com', 'email-address'],
  [' ann.lee+news@mail.example.co.uk ', 'email-address'],
  ['4242 4242 4242 4242', 'payment-card'],
  ['+33 6 12 34 56 78', 'phone-number'],
])('%s is a kind of datum by itself', (text, category) => {
  expect(categoryOfText(text)).toBe(category);
});

test.each(['4242 4242 4242 4241', 'ann at example.com', '75011', 'hello', '', '06 12 34', '@example.com', '2026-11-21 10:00'])('%s is ordinary text', text => {
  expect(categoryOfText(text)).toBeUndefined();
});

test('a text of any length is recognized in no time', () => {
  const began = performance.now();
  expect(categoryOfText(`a@${'.'.repeat(200_000)} x`)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1_000);
});
