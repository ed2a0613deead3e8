import { expect, test } from 'vitest';
import { RECOGNIZERS, recognizedIn } from '../../../src/core/recognizers/index.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { payloadFields } from './payloads.ts';
import { ALPHABETS, drawing, tokenOf } from './random-tokens.ts';

test.each(LOOK_ALIKES)('nothing of anybody\'s is recognized in $name = $value', field => {
  expect(recognizedIn(field)).toEqual([]);
});

test('two megabytes of analytics payloads hold nothing of anybody\'s', () => {
  const fields = payloadFields(2026, 2_000_000);
  expect(fields.length).toBeGreaterThan(30_000);
  expect(fields.flatMap(it => recognizedIn(it).map(found => `${it.name}: ${found.text}`))).toEqual([]);
});

// Lists of decimals and texts made of the characters of addresses are places and addresses by their form, one in some thousand.
const UNLIKE: readonly string[] = ['digits', 'hex', 'capitals', 'base36', 'base64', 'base64url', 'printable'];

test.each(UNLIKE)('of a hundred thousand random tokens of %s none is recognized', alphabet => {
  const next = drawing(alphabet.length);
  const found = Array.from({ length: 100_000 }, () => recognizedIn({ name: '', value: tokenOf(ALPHABETS[alphabet] ?? '', next) })).flat();
  expect(found).toEqual([]);
});

test('a text of ten megabytes made to be gone through again and again is answered within a second', () => {
  const hostile = ['@'.repeat(10_000_000), 'a@'.repeat(1_000_000), 'a.'.repeat(1_000_000) + '@' + 'a.'.repeat(1_000_000), '1234 '.repeat(1_000_000), '+1 '.repeat(1_000_000), `+${'1'.repeat(1_000_000)}`, 'AA11AAAA '.repeat(1_000_000), '://a:'.repeat(500_000) + '@b.c', ' '.repeat(1_000_000), '.'.repeat(1_000_000)];
  for (const value of hostile) {
    const began = performance.now();
    for (const { recognize } of RECOGNIZERS) recognize({ name: value.slice(0, 100_000), value });
    expect(performance.now() - began).toBeLessThan(1_000);
  }
});
