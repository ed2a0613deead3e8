import { describe, expect, test } from 'vitest';
import { entryOf, type LibraryEntry } from '../../../src/core/library/entry.ts';
import { choicesIn, NO_FILTER, selected, type Filter } from '../../../src/core/library/select.ts';
import { sitesIn } from '../../../src/core/library/sites.ts';
import { auditOn } from '../../support/audit-files.ts';
import { cleanAudit, worstAudit } from '../../support/sample-audit.ts';

const one = entryOf(auditOn(2), { id: 'one', origin: 'visit' });
const two = entryOf(auditOn(3, 'https://www.bank.example/épargne', cleanAudit()), { id: 'two', origin: 'import' });
const three = { ...entryOf(auditOn(4, 'https://marigold.example/', worstAudit()), { id: 'three', origin: 'visit' }), states: ['S1', 'S2'] } satisfies LibraryEntry;
const ALL = [one, two, three];
const ids = (filter: Partial<Filter>): readonly string[] => selected(ALL, { ...NO_FILTER, ...filter }).map(it => it.id);

describe('what is found', () => {
  test.each<[string, Partial<Filter>, readonly string[]]>([
    ['everything, newest first', {}, ['three', 'two', 'one']],
    ['a word of its page, whatever its case', { text: 'SIGN' }, ['one']],
    ['a word without its accent', { text: 'epargne' }, ['two']],
    ['several words in any order', { text: 'sign marigold' }, ['one']],
    ['a word of its worst rule, in either language', { text: 'identifie une personne' }, ['three', 'one']],
    ['a site, its subdomains with it', { site: 'bank.example' }, ['two']],
    ['a grade', { grade: 'A' }, ['two']],
    ['those without a grade', { grade: 'none' }, ['three']],
    ['a state among several', { state: 'S2' }, ['three']],
    ['from a day on', { from: '2026-10-03' }, ['three', 'two']],
    ['up to a day, it included', { to: '2026-10-03' }, ['two', 'one']],
    ['what is kept', { pinned: true }, ['two']],
    ['what fits all that is asked', { text: 'marigold', to: '2026-10-03' }, ['one']],
  ])('%s', (_, filter, expected) => { expect(ids(filter)).toEqual(expected); });

  test.each<[string, Partial<Filter>]>([
    ['a word that is nowhere', { text: 'sign bank' }], ['another site', { site: 'bank' }], ['a day before all', { to: '2026-10-01' }], ['a sign that means much elsewhere', { text: '.*' }],
  ])('not %s', (_, filter) => { expect(ids(filter)).toEqual([]); });
});

test('there is a choice among the sites and grades that there are', () => {
  expect(choicesIn(ALL)).toEqual({ sites: ['bank.example', 'marigold.example'], grades: ['A', 'F'] });
});

test('imported and guided audits are kept, visits are not', () => {
  expect([one, two, entryOf(auditOn(1), { id: 'x', origin: 'guided' })].map(it => it.pinned)).toEqual([false, true, true]);
});

test('a site is one line with its latest audit, and its scores oldest first', () => {
  const lines = sitesIn([two, three, one]);
  expect(lines.map(({ site, latest, audits, trend }) => [site, latest.id, audits, trend.map(it => it.score)])).toEqual([['marigold.example', 'three', 2, [20, undefined]], ['bank.example', 'two', 1, [100]]]);
});

test('no line joins scores of other rules, nor one over an audit without a score', () => {
  const at = (id: string, score: number | undefined, rules: string): LibraryEntry => ({ ...one, id, score, rules, startedAt: id });
  const [line] = sitesIn([at('1', 10, 'a'), at('2', 20, 'a'), at('3', 30, 'b'), at('4', undefined, 'b'), at('5', 50, 'b')]);
  expect(line?.trend.map(it => it.apart)).toEqual([true, false, true, false, true]);
});

test('2,000 audits are searched, none of them lost', () => {
  const many = Array.from({ length: 2000 }, (_, n) => ({ ...one, id: String(n), startedAt: `2026-10-01T00:00:${n}` }));
  expect(selected(many, { ...NO_FILTER, text: 'sign-up' })).toHaveLength(2000);
  expect(sitesIn(many)).toHaveLength(1);
});
