import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../../src/core/rulebook/read.ts';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';
import { tellPlacedComplaint } from '../../../src/core/shape/shape.ts';

const DETECTORS = ['third-party-recipient', 'exposed-personal-data'];

const RULE = `
  - id: nobody-watches
    says: Nobody watches.
    when: { detector: third-party-recipient }
    severity: minor
    penalty: 5
    basis: []
    remedy: Stop it.
`;
const HEAD = `id: mine
title: Mine
grades: [{ grade: A, from: 50 }, { grade: F, from: 0 }]
rules:`;
const BASE = HEAD.replace('mine', 'base') + RULE;
const LIBRARY = {
  'base': BASE,
  'broken-base': 'id: broken-base\ntitle: 1\ngrades: [{ grade: A, from: 0 }]\nrules: []',
  'one': 'id: one\ntitle: One\nextends: other',
  'other': 'id: other\ntitle: Other\nextends: one',
  'misnamed': 'id: something\ntitle: Misnamed\nextends: misnamed',
};

function mistakesIn(text: string): readonly string[] {
  const read = readRulebook(text, { library: LIBRARY, detectors: DETECTORS });
  return read.ok ? [] : read.complaints.map(it => tellPlacedComplaint(it, 'f'));
}

function rulebookIn(text: string): Rulebook {
  const read = readRulebook(text, { library: LIBRARY, detectors: DETECTORS });
  if (!read.ok) throw new Error(read.complaints.map(it => tellPlacedComplaint(it, 'f')).join('\n'));
  return read.rulebook;
}

/** The whole rule, with one of its lines (`id` is on line 5, `remedy` on line 11) written otherwise. */
function ruleWith(field: string, line: string): string {
  return (HEAD + RULE).replace(new RegExp(`${field}: .*`), line);
}

describe('a right rules file', () => {
  it('is read, with plain text standing for English', () => {
    expect(rulebookIn(HEAD + RULE)).toEqual({
      id: 'mine', title: { en: 'Mine' }, version: '1', grades: [{ grade: 'A', from: 50 }, { grade: 'F', from: 0 }],
      factors: { role: {}, consent: {}, confidence: {} }, caps: [],
      rules: [{
        id: 'nobody-watches', says: { en: 'Nobody watches.' }, when: { detector: 'third-party-recipient' },
        severity: 'minor', penalty: 5, basis: [], remedy: { en: 'Stop it.' },
      }],
    });
  });

  it.each([
    ['with every field', `version: "2"\ncaps: [{ when: { detector: exposed-personal-data, category: [password], form: [plain], channel: [fetch], consent: [none], party: third, role: [social], tracks: [yes] }, atMost: 20, because: { en: No., fr: Non. } }]\nfactors: { role: { social: 1.5 }, consent: { granted: 0 }, confidence: { inferred: 0.5 } }\n${HEAD}${RULE}`],
    ['written as JSON', '{"$schema": "x", "id": "mine", "title": "Mine", "grades": [{"grade": "A", "from": 0}], "rules": []}'],
    ['with an anchor used twice', `${ruleWith('when', 'when: &it { detector: third-party-recipient }')}caps: [{ when: *it, atMost: 3, because: So. }]`],
    ['with Windows line ends', (HEAD + RULE).replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${HEAD}${RULE}`],
    ['that extends and changes nothing', 'id: mine\ntitle: Mine\nextends: base'],
    ['whose penalty is nothing', ruleWith('penalty', 'penalty: 0')],
  ])('%s is accepted', (_, text) => {
    expect(mistakesIn(text)).toEqual([]);
  });
});

describe('a wrong rules file is told where, and what was expected', () => {
  const cases: readonly (readonly [what: string, text: string, ...said: string[]])[] = [
    ['empty', '', 'f:1:1: expected the named fields of a rules file (id, title, rules…)'],
    ['only text', 'hello', 'f:1:1: expected the named fields of a rules file (id, title, rules…)'],
    ['a list', '- a', 'f:1:1: expected the named fields of a rules file (id, title, rules…)'],
    ['several documents', `${HEAD}${RULE}---\na: 1`, 'f:12:1: expected one document, not several'],
    ['indented with a tab', `${HEAD} []\ncaps:\n\t- a`, 'f:6:1: expected spaces, as tabs cannot indent YAML'],
    ['a bracket left open', 'id: [mine', 'f:1:10: expected readable YAML (Flow sequence in block collection must be sufficiently indented and end with a ])'],
    ['a field written twice', `id: mine\n${HEAD}${RULE}`, 'f:2:1: expected each field once'],
    ['an unknown tag', HEAD.replace('Mine', '!js Mine') + RULE, 'f:2:8: expected a value without a tag (!name)'],
    ['an alias of nothing', ruleWith('when', 'when: *nothing'), 'f:7:11: expected the name of an anchor above (&nothing)'],
    ['no id', HEAD.replace('id: mine\n', '') + RULE, 'f:1:1: expected text (the field is missing)'],
    ['a number for an id', HEAD.replace('mine', '7') + RULE, 'f:1:5: expected text, in quotes'],
    ['an id with capitals', HEAD.replace('mine', 'My Rules') + RULE, 'f:1:5: expected an id of small letters, digits and hyphens'],
    ['a number for a version', `version: 1.0\n${HEAD}${RULE}`, 'f:1:10: expected text, in quotes'],
    ['a field nobody asked for', `${HEAD}${RULE}author: me`, 'f:12:1: expected no such field'],
    ['a field misspelled', `${HEAD}${RULE}factor: {}`, 'f:12:1: expected no such field (did you mean factors?)'],
    ['no grades', HEAD.replace(/grades.*\n/, '') + RULE, 'f:1:1: expected a list of grades (the field is missing)'],
    ['an empty list of grades', HEAD.replace(/grades.*/, 'grades: []') + RULE, 'f:3:9: expected at least one grade'],
    ['grades from worst to best', HEAD.replace(/grades.*/, 'grades: [{ grade: F, from: 0 }, { grade: A, from: 50 }]') + RULE, 'f:3:51: expected less than 0, as grades go from best to worst'],
    ['grades that do not reach 0', HEAD.replace('from: 0', 'from: 10') + RULE, 'f:3:52: expected 0, so that every score has a grade'],
    ['a grade above 100', HEAD.replace('from: 50', 'from: 101') + RULE, 'f:3:28: expected a number from 0 to 100'],
    ['rules that are no list', `${HEAD} 3`, 'f:4:8: expected a list of rules'],
    ['a rule that is text', `${HEAD} [nobody-watches]`, 'f:4:9: expected the named fields of a rule'],
    ['a rule without a remedy', ruleWith(' {4}remedy', ''), 'f:5:5: expected text, or text in en and fr (the field is missing)'],
    ['a detector nobody knows', ruleWith('when', 'when: { detector: third-party-recipent }'), 'f:7:23: expected one of third-party-recipient, exposed-personal-data (did you mean third-party-recipient?)'],
    ['a condition without a detector', ruleWith('when', 'when: {}'), 'f:7:11: expected one of third-party-recipient, exposed-personal-data (the field is missing)'],
    ['a condition that nothing can meet', ruleWith('when', 'when: { detector: exposed-personal-data, form: [] }'), 'f:7:52: expected a list of plain, encoded, hashed'],
    ['a category nobody knows', ruleWith('when', 'when: { detector: exposed-personal-data, category: [email] }'), expect.stringMatching(/^f:7:57: expected one of given-name, .*click-identifier$/) as string],
    ['a single value for a list', ruleWith('when', 'when: { detector: exposed-personal-data, form: plain }'), 'f:7:52: expected a list of plain, encoded, hashed'],
    ['a severity misspelled', ruleWith('severity', 'severity: serius'), 'f:8:15: expected one of critical, serious, moderate, minor (did you mean serious?)'],
    ['a penalty below zero', ruleWith('penalty', 'penalty: -5'), 'f:9:14: expected a number from 0 to 100'],
    ['a penalty without end', ruleWith('penalty', 'penalty: .inf'), 'f:9:14: expected a number from 0 to 100'],
    ['a penalty that is not a number', ruleWith('penalty', 'penalty: .nan'), 'f:9:14: expected a number from 0 to 100'],
    ['a penalty left empty', ruleWith('penalty', 'penalty:'), 'f:9:13: expected a number from 0 to 100'],
    ['words without English', ruleWith('says', 'says: { fr: Personne ne regarde. }'), 'f:6:11: expected text (the field is missing)'],
    ['words that are a list', ruleWith('says', 'says: [a]'), 'f:6:11: expected text, or text in en and fr'],
    ['two rules of one id', HEAD + RULE + RULE.slice(1), 'f:12:9: expected an id of its own (rule 1 of this file has it too)'],
    ['a factor below zero', `factors: { role: { social: -1 } }\n${HEAD}${RULE}`, 'f:1:28: expected a number from 0 to 100'],
    ['a factor for nothing known', `factors: { consent: { maybe: 1 } }\n${HEAD}${RULE}`, 'f:1:23: expected no such field'],
    ['a cap above 100', `caps: [{ when: { detector: exposed-personal-data }, atMost: 120, because: So. }]\n${HEAD}${RULE}`, 'f:1:61: expected a number from 0 to 100'],
    ['a cap without a reason', `caps: [{ when: { detector: exposed-personal-data }, atMost: 20 }]\n${HEAD}${RULE}`, 'f:1:8: expected text, or text in en and fr (the field is missing)'],
    ['extending what is not there', 'id: mine\ntitle: Mine\nextends: nothing', 'f:3:10: expected one of base, broken-base, one, other, misnamed'],
    ['extending one that is there and one that is not', 'id: mine\ntitle: Mine\nextends: [base, nothing]', 'f:3:17: expected one of base, broken-base, one, other, misnamed'],
    ['extending a number', 'id: mine\ntitle: Mine\nextends: 3', 'f:3:10: expected the id of a rulebook, or a list of them'],
    ['extending its own id', 'id: base\ntitle: Mine\nextends: base', 'f:3:10: expected other rules (base leads back to itself)'],
    ['extending a circle', 'id: mine\ntitle: Mine\nextends: one', 'f:3:10: expected rules without mistakes (one has one at 3:10: expected rules without mistakes (other has one at 3:10: expected other rules (one leads back to itself)))'],
    ['extending a circle under a false name', 'id: mine\ntitle: Mine\nextends: misnamed', 'f:3:10: expected rules without mistakes (misnamed has one at 3:10: expected other rules (misnamed leads back to itself))'],
    ['extending what is itself wrong', 'id: mine\ntitle: Mine\nextends: broken-base', 'f:3:10: expected rules without mistakes (broken-base has one at 2:8: expected text, or text in en and fr)'],
    ['switching off what is not there', 'id: mine\ntitle: Mine\nextends: base\nrules: [{ id: nobody-watch, off: true }]', 'f:4:15: expected the id of an inherited rule (did you mean nobody-watches?)'],
    ['switching off with nothing to inherit', `${HEAD} [{ id: a, off: true }]`, 'f:4:15: expected the id of an inherited rule'],
    ['a merge key, which YAML 1.2 does not have', `${HEAD}${RULE}<<: { a: 1 }`, 'f:12:1: expected no such field'],
    ['a million laughs', `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`, 'f:1:1: expected lists and fields nested less deeply, and at most 100 aliases (*name) in all'],
    // Where the parser gives up depends on the size of the stack.
    ['nested beyond reason', '['.repeat(50_000), expect.stringMatching(/^f:1:\d+: expected lists and fields nested less deeply$/) as string],
    ['larger than a rules file can be', `#${'x'.repeat(2 ** 20)}`, 'f:1:1: expected a file of at most 1 MiB'],
    ['with more rules than anybody writes', `${HEAD}${Array.from({ length: 501 }, (_, index) => RULE.trimEnd().replace('nobody-watches', `r${index}`)).join('')}`, 'f:5:3: expected at most 500 rules'],
  ];
  it.each(cases)('%s', (_, text, ...said) => {
    expect(mistakesIn(text)).toEqual(said);
  });

  it('of every mistake at once, in the order of the text', () => {
    const text = `id: My Rules
title: {}
extends: [base, nowhere]
grades:
  - { grade: A, from: 10 }
rules:
  - id: nobody-watches
    severity: bad
    penalty: many
    color: red
    when: { detector: x, tracks: [maybe] }
factors:
  role: { socal: 2 }
`;
    expect(mistakesIn(text)).toEqual([
      'f:1:5: expected an id of small letters, digits and hyphens',
      'f:2:8: expected text (the field is missing)',
      'f:3:17: expected one of base, broken-base, one, other, misnamed',
      'f:5:23: expected 0, so that every score has a grade',
      'f:8:15: expected one of critical, serious, moderate, minor',
      'f:9:14: expected a number from 0 to 100',
      'f:10:5: expected no such field',
      'f:11:23: expected one of third-party-recipient, exposed-personal-data',
      'f:11:35: expected one of yes, no, unknown',
      'f:13:11: expected no such field (did you mean social?)',
    ]);
  });
});

describe('a rules file that extends others', () => {
  const extending = (rest: string): Rulebook => rulebookIn(`id: mine\ntitle: Mine\nextends: base\n${rest}`);

  it('has its own name and everything else of its base', () => {
    const base = rulebookIn(BASE);
    expect(extending('version: "3"')).toEqual({ ...base, id: 'mine', title: { en: 'Mine' }, version: '3' });
  });

  it('changes only the named fields of an inherited rule, and keeps its place', () => {
    const { rules } = extending('rules: [{ id: other, says: a, when: { detector: exposed-personal-data }, severity: minor, penalty: 1, basis: [], remedy: b }, { id: nobody-watches, penalty: 9, severity: serious }]');
    expect(rules.map(it => [it.id, it.penalty, it.severity, it.says.en])).toEqual([['nobody-watches', 9, 'serious', 'Nobody watches.'], ['other', 1, 'minor', 'a']]);
  });

  it('replaces a condition whole, so that no part of the old one lingers', () => {
    expect(extending('rules: [{ id: nobody-watches, when: { detector: exposed-personal-data } }]').rules[0]?.when).toEqual({ detector: 'exposed-personal-data' });
  });

  it('switches a rule off, and only on "off: true"', () => {
    expect(extending('rules: [{ id: nobody-watches, off: true }]').rules).toEqual([]);
    expect(extending('rules: [{ id: nobody-watches, off: false }]').rules).toEqual(rulebookIn(BASE).rules);
  });

  it('replaces grades as a whole', () => {
    expect(extending('grades: [{ grade: pass, from: 0 }]').grades).toEqual([{ grade: 'pass', from: 0 }]);
  });

  const SCALED = `${BASE}factors: { role: { social: 2, payment: 0 }, consent: { none: 3 } }\ncaps: [{ when: { detector: exposed-personal-data, form: [plain] }, atMost: 20, because: So. }]`;
  const over = (rest: string): Rulebook => {
    const read = readRulebook(`id: mine\ntitle: Mine\nextends: scaled\n${rest}`, { library: { scaled: SCALED }, detectors: DETECTORS });
    if (!read.ok) throw new Error(JSON.stringify(read.complaints));
    return read.rulebook;
  };

  it('merges factors word by word', () => {
    expect(over('factors: { role: { social: 1 } }').factors).toEqual({ role: { social: 1, payment: 0 }, consent: { none: 3 }, confidence: {} });
  });

  it('adds caps, and replaces the one with the same condition', () => {
    expect(over('caps: [{ when: { detector: exposed-personal-data }, atMost: 50, because: Too. }]').caps.map(it => it.atMost)).toEqual([20, 50]);
    expect(over('caps: [{ when: { form: [plain], detector: exposed-personal-data }, atMost: 100, because: Never mind. }]').caps.map(it => it.atMost)).toEqual([100]);
  });

  it('takes several in their order, later ones over earlier ones', () => {
    const again = `id: again\ntitle: Again\nextends: base\nrules: [{ id: nobody-watches, penalty: 7 }]`;
    const read = readRulebook('id: mine\ntitle: Mine\nextends: [base, again]', { library: { base: BASE, again }, detectors: DETECTORS });
    expect(read.ok && read.rulebook.rules.map(it => it.penalty)).toEqual([7]);
  });
});
