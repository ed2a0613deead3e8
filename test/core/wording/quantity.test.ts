import { expect, test } from 'vitest';
import { bytesOf, countOf, durationOf, lifetimeOf, listOf, momentOf, numberOf } from '../../../src/core/wording/quantity.ts';

const NARROW = '\u202f';
const FIXED = '\u00a0';

test.each<readonly [value: number, decimals: number, written: readonly [en: string, fr: string]]>([
  [0, 0, ['0', '0']], [999, 0, ['999', '999']], [1234.5, 1, ['1,234.5', `1${NARROW}234,5`]], [1_000_000, 2, ['1,000,000', `1${NARROW}000${NARROW}000`]],
  [1.5, 1, ['1.5', '1,5']], [-3.25, 2, ['−3.25', '−3,25']], [-0.001, 1, ['0', '0']], [2.999, 1, ['3', '3']],
])('writes %d with %i places as %j', (value, decimals, written) => {
  expect([numberOf(value, 'en', decimals), numberOf(value, 'fr', decimals)]).toEqual(written);
});

test.each([[0, '0 bytes', '0 octets'], [999, '999 bytes', '999 octets'], [1000, '1 kB', '1 ko'], [48_211, '48.2 kB', '48,2 ko'], [3_400_000, '3.4 MB', '3,4 Mo'], [7e12, '7,000 GB', `7${NARROW}000 Go`]])('writes %d bytes as %s and %s', (bytes, en, fr) => {
  expect([bytesOf(bytes, 'en'), bytesOf(bytes, 'fr')]).toEqual([en, fr.replaceAll(' ', FIXED)]);
});

test.each([[0, '0 ms', '0 ms'], [999.4, '999 ms', '999 ms'], [999.6, '1 s', '1 s'], [8420, '8.4 s', '8,4 s'], [59_960, '1 min', '1 min'], [185_000, '3 min 5 s', '3 min 5 s']])('writes %d milliseconds as %s and %s', (durationMs, en, fr) => {
  expect([durationOf(durationMs, 'en'), durationOf(durationMs, 'fr')]).toEqual([en, fr.replaceAll(' ', FIXED)]);
});

test.each([[0, '0 seconds', '0 seconde'], [1, '1 second', '1 seconde'], [1800, '30 minutes', '30 minutes'], [86_400, '24 hours', '24 heures'], [33_696_000, '13 months', '13 mois'], [63_115_200, '2 years', '2 ans']])('says a cookie living %d seconds lives %s, %s', (lifetimeS, en, fr) => {
  expect([lifetimeOf(lifetimeS, 'en'), lifetimeOf(lifetimeS, 'fr')]).toEqual([en, fr.replace(' ', FIXED)]);
});

test.each([
  ['2026-11-14T09:31:07.412Z', '14 November 2026, 09:31 UTC', `14 novembre 2026 à 09${NARROW}h${NARROW}31 UTC`],
  ['2026-08-01T00:05:00Z', '1 August 2026, 00:05 UTC', `1er août 2026 à 00${NARROW}h${NARROW}05 UTC`],
  ['yesterday', 'yesterday', 'yesterday'],
  ['2026-13-01T00:05:00Z', '2026-13-01T00:05:00Z', '2026-13-01T00:05:00Z'],
])('writes the moment %s as %s and %s', (iso, en, fr) => {
  expect([momentOf(iso, 'en'), momentOf(iso, 'fr')]).toEqual([en, fr]);
});

test('counts as each language does: in French, nought is singular', () => {
  expect([0, 1, 2].map(it => countOf(it, { one: 'gap', other: 'gaps' }, 'en'))).toEqual(['0 gaps', '1 gap', '2 gaps']);
  expect([0, 1, 2].map(it => countOf(it, { one: 'lacune', other: 'lacunes' }, 'fr'))).toEqual([`0${FIXED}lacune`, `1${FIXED}lacune`, `2${FIXED}lacunes`]);
});

test('lists with the language’s own last comma', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(it => listOf(it, 'en'))).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(listOf(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
});
