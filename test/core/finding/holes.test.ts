import { expect, test } from 'vitest';
import { holesIn } from '../../../src/core/finding/holes.ts';
import type { Gap } from '../../../src/core/finding/gap.ts';
import { domain, shown } from '../../support/sample-audit.ts';

const place = shown('https://f.example/');
const gap = (of: Gap['of'], count: number, more: Partial<Gap> = {}): Gap => ({ of, reason: 'frame-not-observed', count, ...more });

test('what went unseen at one place for one reason is one hole, as often as the kind of which most is missing', () => {
  expect(holesIn([gap('input', 1, { place }), gap('submit', 3, { place })])).toEqual([
    { reason: 'frame-not-observed', recipient: undefined, place, count: 3, missing: [{ of: 'input', count: 1 }, { of: 'submit', count: 3 }] },
  ]);
});

test.each<[string, Partial<Gap>]>([
  ['another place', { place: shown('https://g.example/') }],
  ['no place', {}],
  ['another reason', { place, reason: 'limit-reached' }],
  ['another recipient', { place, recipient: domain('f.example') }],
])('%s makes another hole', (_, more) => {
  expect(holesIn([gap('input', 1, { place }), gap('input', 1, more)])).toHaveLength(2);
});
