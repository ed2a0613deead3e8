import { expect, test } from 'vitest';
import { QUOTED_PRINTABLE } from '../../../src/core/codecs/quoted-printable.ts';
import { decoded, encoded, reads, refuses, writes } from './reading.ts';

const LONG = 'jane@shop.example '.repeat(20);

writes(QUOTED_PRINTABLE, [['a=b', 'a=3Db'], ['é', '=C3=A9'], ['a\r\n', 'a=0D=0A']]);
// The example of RFC 2045 §6.7 (5).
reads(QUOTED_PRINTABLE, [
  ["Now's the time =\r\nfor all folk to come=\r\n to the aid of their country.", "Now's the time for all folk to come to the aid of their country."],
  ['caf=c3=a9', 'café'], ['a=\nb', 'ab'], ['a= \t\r\nb', 'ab'], ['=40', '@'], ['jane=40shop\r\nnext', 'jane@shop\r\nnext'],
]);
refuses(QUOTED_PRINTABLE, ['', 'jane', 'a=1', 'a=1&b=41', 'em=jane%40shop', 'a==', 'Zm8=', 'Zg==', '=', '=4', '=4g', '= 40', '=40=', 'caf\u00e9=40', '=40\u0000', `=${' '.repeat(100)}\n`]);

test('no line is longer than 76 characters, and what is broken is joined again', () => {
  const written = encoded(QUOTED_PRINTABLE, LONG);
  expect(Math.max(...written.split('\r\n').map(it => it.length))).toBeLessThanOrEqual(76);
  expect(decoded(QUOTED_PRINTABLE, written)).toBe(LONG);
});
