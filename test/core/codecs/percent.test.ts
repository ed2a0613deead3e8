import { expect, test } from 'vitest';
import { PERCENT, percentAll, percentMinimal } from '../../../src/core/codecs/percent.ts';
import { bytesOf, reads, refuses, textOf, writes } from './reading.ts';

writes(PERCENT, [['jane@shop.example', 'jane%40shop.example'], ['a b+c%é/~', 'a%20b%2Bc%25%C3%A9%2F~']]);
reads(PERCENT, [
  ['%6a%61%6E%65', 'jane'], ['jane%2540shop', 'jane%40shop'], ['100% of %41', '100% of A'], ['%41%4', 'A%4'], ['%41%', 'A%'], ['%zz%41', '%zzA'],
  ['%%41', '%A'], ['a+b%20c', 'a+b c'], ['%00', '\0'],
]);
refuses(PERCENT, ['', 'jane', '%', '%%', '%4', '%4g', '%g4', '% 41', '100%', '100% sure', '%u0040', '=40', '\\x40', '%-1', '%\u0000\u0000', '％４１']);

test('only what a query cannot hold is escaped when that is asked for, and everything when that is', () => {
  expect(textOf(percentMinimal(bytesOf('jane@shop.example?a=1&b c')))).toBe('jane@shop.example?a%3D1%26b%20c');
  expect(textOf(percentAll(bytesOf('a@é')))).toBe('%61%40%C3%A9');
});
