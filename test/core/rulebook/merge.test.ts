import { expect, it } from 'vitest';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';
import { BASE, rulebookIn } from './rules-files.ts';

const extending = (rest: string): Rulebook => rulebookIn(`id: mine\ntitle: Mine\nextends: base\n${rest}`);

it('a file that extends others has its own name and everything else of its base', () => {
  const base = rulebookIn(BASE);
  expect(extending('version: "3"')).toEqual({ ...base, id: 'mine', title: { en: 'Mine' }, version: '3' });
});

it('a file that extends others changes only the named fields of an inherited rule, and keeps its place', () => {
  const { rules } = extending('rules: [{ id: other, says: a, when: { detector: exposed-personal-data }, severity: minor, penalty: 1, basis: [], remedy: b }, { id: nobody-watches, penalty: 9, severity: serious }]');
  expect(rules.map(it => [it.id, it.penalty, it.severity, it.says.en])).toEqual([['nobody-watches', 9, 'serious', 'Nobody watches.'], ['other', 1, 'minor', 'a']]);
});

it('a file that extends others replaces a condition whole, so that no part of the old one lingers', () => {
  expect(extending('rules: [{ id: nobody-watches, when: { detector: exposed-personal-data } }]').rules[0]?.when).toEqual({ detector: 'exposed-personal-data' });
});

it('a file that extends others switches a rule off, and only on "off: true"', () => {
  expect(extending('rules: [{ id: nobody-watches, off: true }]').rules).toEqual([]);
  expect(extending('rules: [{ id: nobody-watches, off: false }]').rules).toEqual(rulebookIn(BASE).rules);
});

it('a file that extends others replaces grades as a whole', () => {
  expect(extending('grades: [{ grade: pass, from: 0 }]').grades).toEqual([{ grade: 'pass', from: 0 }]);
});

const SCALED = `${BASE}factors: { role: { social: 2, payment: 0 }, consent: { none: 3 } }\ncaps: [{ when: { detector: exposed-personal-data, form: [plain] }, atMost: 20, because: So. }]`;
const over = (rest: string): Rulebook => rulebookIn(`id: mine\ntitle: Mine\nextends: scaled\n${rest}`, { scaled: SCALED });

it('a file that extends others merges factors word by word', () => {
  expect(over('factors: { role: { social: 1 } }').factors).toEqual({ role: { social: 1, payment: 0 }, consent: { none: 3 }, confidence: {} });
});

it('a file that extends others adds caps, and replaces the one with the same condition', () => {
  expect(over('caps: [{ when: { detector: exposed-personal-data }, atMost: 50, because: Too. }]').caps.map(it => it.atMost)).toEqual([20, 50]);
  expect(over('caps: [{ when: { form: [plain], detector: exposed-personal-data }, atMost: 100, because: Never mind. }]').caps.map(it => it.atMost)).toEqual([100]);
});

it('a file that extends others takes several in their order, later ones over earlier ones', () => {
  const again = `id: again\ntitle: Again\nextends: base\nrules: [{ id: nobody-watches, penalty: 7 }]`;
  expect(rulebookIn('id: mine\ntitle: Mine\nextends: [base, again]', { base: BASE, again }).rules.map(it => it.penalty)).toEqual([7]);
  expect(rulebookIn('id: mine\ntitle: Mine\nextends: [again, base]', { base: BASE, again }).rules.map(it => it.penalty)).toEqual([5]);
});
