import { expect, test } from 'vitest';
import { offsetOf } from '../../../src/ui/rules/place.ts';

const TEXT = 'id: bank\nrules:\n  - id: one\n';

test.for([
  [1, 1, 'id: bank'], [1, 5, 'bank'], [2, 1, 'rules:'], [3, 5, 'id: one'],
] as const)('line %d, column %d is where an editor would put it', ([line, column, there]) => {
  expect(TEXT.slice(offsetOf(TEXT, line, column)).startsWith(there)).toBe(true);
});

test('a column past the end of its line is the end of that line, not somewhere in the next', () => {
  expect(offsetOf(TEXT, 1, 99)).toBe('id: bank'.length);
});

test('a place outside the text is its nearest end', () => {
  expect(offsetOf(TEXT, 99, 1)).toBe(TEXT.length);
  expect(offsetOf(TEXT, 0, 0)).toBe(0);
  expect(offsetOf('', 3, 3)).toBe(0);
});
