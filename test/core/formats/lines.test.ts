import { describe, expect, test } from 'vitest';
import { PARTS_MAX } from '../../../src/core/formats/limits.ts';
import { LINES } from '../../../src/core/formats/lines.ts';
import { found, PROSE } from './found.ts';

test('finds each line that holds something', () => {
  expect(found(LINES, '{"a":1}\n\n{"em":"ann@example.com"}\n')).toEqual(['[0]: {"a":1}', '[2]: {"em":"ann@example.com"}']);
});

describe('is not found in', () => {
  test.each([...PROSE, ['one line', '{"a":1}'], ['a poem', 'one\ntwo']] as const)('%s', (_, text) => {
    expect(found(LINES, text)).toBeUndefined();
  });
});

test('lines without end are cut off and said', () => {
  const opened = LINES.read('{}\n'.repeat(PARTS_MAX * 2));
  expect(opened?.limited).toBe(true);
  expect(opened?.parts).toHaveLength(PARTS_MAX);
});
