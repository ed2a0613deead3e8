import { expect, test } from 'vitest';
import { toneOf, toneOfScore } from '../../../src/ui/audit/tone.ts';

test.for([['A', 91, 'best'], ['B', 80, 'good'], ['C', 65, 'fair'], ['D', 45, 'poor'], ['E', 30, 'worst'], ['F', 0, 'worst']] as const)('grade %s looks as it should', ([grade, value, tone]) => {
  expect(toneOf(grade, value)).toBe(tone);
});

test.for([[100, 'best'], [75, 'good'], [60, 'fair'], [40, 'poor'], [39.9, 'worst']] as const)('a grade of a rules file’s own, with %d points, looks by its points', ([value, tone]) => {
  expect(toneOf('acceptable', value)).toBe(tone);
});

test('no grade never looks like a good one', () => {
  expect(toneOf(undefined, undefined)).toBe('none');
  expect(toneOfScore({ status: 'not-graded', reason: 'too-many-gaps' })).toBe('none');
});
