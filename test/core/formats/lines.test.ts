import { describe, expect, test } from 'vitest';
import { PARTS_MAX } from '../../../src/core/formats/limits.ts';
import { LINES } from '../../../src/core/formats/lines.ts';
import { found, PROSE } from './found.ts';

test('finds each line that holds something', () => {
  expect(found(LINES, '{"a":1}\n\n{"em":"ann@example.com"}\n')).toEqual(['[0]: {"a":1}', '[2]: {"em":"ann@example.com"}']);
});

test('finds each query of several that were sent together', () => {
  expect(found(LINES, 'en=scroll&up.fn=Am%C3%A9lie\r\nen=page_view&_et=12\r\n')).toEqual(['[0]: en=scroll&up.fn=Am%C3%A9lie', '[1]: en=page_view&_et=12']);
});

describe('is not found in', () => {
  test.each([...PROSE, ['one line', '{"a":1}'], ['a poem', 'one\ntwo'], ['one query', 'a=1&b=2'], ['words of mail', 'tannenhof=20&=20s=C3=B6hne=\nund=20mehr'], ['a setting a line', 'a=1\nb=2'], ['prose with a sum', 'one = 1 & two = 2\nthree'], ['markup', 'a="x"&b\n<p>']] as const)('%s', (_, text) => {
    expect(found(LINES, text)).toBeUndefined();
  });
});

test('lines without end are cut off and said', () => {
  const opened = LINES.read('{}\n'.repeat(PARTS_MAX * 2));
  expect(opened?.limited).toBe(true);
  expect(opened?.parts).toHaveLength(PARTS_MAX);
});
