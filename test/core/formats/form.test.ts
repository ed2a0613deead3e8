import { describe, expect, test } from 'vitest';
import { FORM } from '../../../src/core/formats/form.ts';
import { found, PROSE } from './found.ts';

describe('finds', () => {
  test.each<[string, readonly string[]]>([
    ['em=ann%40example.com&n=Ann+B', ['.(name): em', '.em: ann@example.com', '.(name): n', '.n: Ann B']],
    ['price=40', ['.(name): price', '.price: 40']],
    ['w=20&h=30px', ['.(name): w', '.w: 20', '.(name): h', '.h: 30px']],
    ['ln=Nguy%u1EC5n', ['.(name): ln', '.ln: Nguyễn']],
    ['?a=1', ['.(name): a', '.a: 1']],
    ['user[em]=ann%40example.com', ['.(name): user[em]', '.user[em]: ann@example.com']],
    ['d=YW5uQGV4YW1wbGUuY29t==&x', ['.(name): d', '.d: YW5uQGV4YW1wbGUuY29t==', '.(name): x', '.x: ']],
    ['n=%C4vik&broken=%zz', ['.(name): n', '.n: \u00c4vik', '.(name): broken', '.broken: %zz']],
  ])('%s', (text, expected) => {
    expect(found(FORM, text)).toEqual(expected);
  });
});

describe('is not found in', () => {
  test.each([...PROSE, ['prose with a sum', 'one + one = two'], ['base64', 'YW5uQGV4YW1wbGUuY29t='], ['base32', 'MFXG4QDFPBQW24DMMUXGG33N===='], ['lz-string', 'N4IgbiBcBMA0IBMogMYBsA==='], ['words of mail with an ampersand', 'tannenhof=20&=20s=C3=B6hne'], ['no name', '=a'], ['no value', 'a='], ['padded base64', 'WyJhbm5AZXhhbXBsZS5jb20iXQ=='], ['an address as mail writes it', 'ann=40example.com'], ['markup', '<a href="x">']] as const)('%s', (_, text) => {
    expect(found(FORM, text)).toBeUndefined();
  });
});

test('a long text that begins like parameters is refused in no time', () => {
  const began = performance.now();
  expect(found(FORM, `a=${'&b=c'.repeat(200_000)} and more`)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(500);
});
