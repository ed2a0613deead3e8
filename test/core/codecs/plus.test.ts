import fc from 'fast-check';
import { test } from 'vitest';
import { PLUS_FOR_SPACE } from '../../../src/core/codecs/plus.ts';
import { encoded, reads, refuses, writes } from './reading.ts';

writes(PLUS_FOR_SPACE, [['Jane Doe', 'Jane+Doe'], ['a b+c@d', 'a+b%2Bc%40d'], ['1 é', '1+%C3%A9']]);
reads(PLUS_FOR_SPACE, [['+', ' '], ['a+%zz', 'a %zz'], ['a+b%', 'a b%'], ['Jane+%44oe', 'Jane Doe']]);
refuses(PLUS_FOR_SPACE, ['', 'Jane', 'Jane Doe', 'Jane%20Doe', 'a%2Bb', '％', '-']);

test('the URL standard reads what it writes', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), it => new URLSearchParams(`a=${encoded(PLUS_FOR_SPACE, it)}`).get('a') === it));
});
