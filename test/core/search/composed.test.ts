import { describe, expect, test } from 'vitest';
import { isBeginning, isWithin } from '../../../src/core/search/composed.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import type { Wanted } from '../../../src/core/search/wanted.ts';

const WANTED: readonly Wanted[] = [
  { category: 'email-address', text: 'gwendolyn.farquhar@brume.example', effort: 'full' },
  { category: 'given-name', text: 'Gwendolyn', effort: 'full' },
];

describe('a stretch is within another', () => {
  const stretches = [{ start: 2, end: 10 }, { start: 20, end: 30 }];
  test.each([[{ start: 3, end: 9 }, true], [{ start: 2, end: 9 }, true], [{ start: 21, end: 30 }, true]])('%o: %s', (inner, answer) => {
    expect(isWithin(stretches, inner)).toBe(answer);
  });
  test.each([[{ start: 2, end: 10 }], [{ start: 0, end: 4 }], [{ start: 8, end: 12 }], [{ start: 11, end: 15 }], [{ start: 31, end: 33 }]])('but %o is not', inner => {
    expect(isWithin(stretches, inner)).toBe(false);
  });
});

test('the beginning of an address is one while it is typed, and no longer', () => {
  expect(['gwendolyn', ' Gwendolyn.f '].map(it => isBeginning(it, WANTED))).toEqual([true, true]);
  expect(['farquhar', 'gwendolyn.farquhar@brume.example', 'g'.repeat(400)].map(it => isBeginning(it, WANTED))).toEqual([false, false, false]);
});

test('a value that stands in a text many thousand times takes time once for each', () => {
  const text = `${WANTED[0]?.text ?? ''} `.repeat(20_000);
  const begun = process.cpuUsage();
  const { hits } = openSearch(WANTED).search({ url: 'https://c.tracker.example/', headers: [], body: { kind: 'text', text, bytes: text.length, cut: false } });
  expect(hits.map(it => it.wanted)).toContain(0);
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(3_000);
});
