import { expect, it } from 'vitest';
import { md2 } from '../../../src/core/digests/md2.ts';
import { SUITE, bytesOf, hexOf, inTheMiddle } from './oracle.ts';

const RFC_1319 = [
  '8350e5a3e24c153df2275c9f80692773', '32ec01ec4a6dac72c0ab96fb34c0b5d1', 'da853b0d3f88d99b30283a69e6ded6bb', 'ab4f496bfb2a530b219ff33031fe06b0',
  '4e8ddff3650292ab5a4108c3aa47940b', 'da33def2a42df13975352846c30338cd', 'd5976f79d83d3a0dc9806c3c66f3efd8',
];

it.each(SUITE.map((text, index) => [text, RFC_1319[index]]))('hashes %j as RFC 1319 says', (text = '', digest) => {
  expect(hexOf(md2.of(bytesOf(text)))).toBe(digest);
  expect(hexOf(md2.of(inTheMiddle(bytesOf(text))))).toBe(digest);
});

it('leaves what it is given as it was', () => {
  const bytes = bytesOf('abc');
  md2.of(bytes);
  expect(bytes).toEqual(bytesOf('abc'));
});
