import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RECOGNIZERS, recognizedIn } from '../../../src/core/recognizers/index.ts';

const files = readdirSync('src/core/recognizers').filter(it => it.endsWith('.ts')).map(it => it.replace(/[.]ts$/u, '')).filter(it => !['index', 'recognizer'].includes(it));

test.each(files)('%s is listed under its file name and has a test of its own', file => {
  expect(RECOGNIZERS.map(it => it.id)).toContain(file);
  expect(existsSync(`test/core/recognizers/${file}.test.ts`)).toBe(true);
});

test('one text that two recognizers know is told once, as its name declares it', () => {
  expect(recognizedIn({ name: 'user_id', value: 'ann.lee2026@shop.example' }).map(it => it.category)).toEqual(['email-address']);
  expect(recognizedIn({ name: '$.user.phone', value: '111222333' }).map(it => it.category)).toEqual(['phone-number']);
  expect(recognizedIn({ name: 'external_id', value: 'E'.repeat(1) + '3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'.toUpperCase() }).map(it => it.form)).toEqual(['hashed']);
});

test('several things in one text are all told', () => {
  const found = recognizedIn({ name: '$.text', value: 'Ann <ann@example.com>, +33 6 12 34 56 78, DE89 3704 0044 0532 0130 00, 4111 1111 1111 1111' });
  expect(found.map(it => it.category).toSorted()).toEqual(['bank-account', 'email-address', 'payment-card', 'phone-number']);
});

// Kills: an answer that is not in the text (`hide` could not hide it), and any exception over a strange name or value.
test('whatever is recognized stands in the value, letter for letter', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.ipV4(), fc.uuid()), (name, value) => {
    expect(recognizedIn({ name, value }).every(it => it.text !== '' && value.includes(it.text))).toBe(true);
  }), { numRuns: 2_000 });
});
