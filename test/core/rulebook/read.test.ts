import { describe, expect, it } from 'vitest';
import { BROKEN_FILES } from './broken-files.ts';
import { HEAD, mistakesIn, RULE, rulebookIn, ruleWith } from './rules-files.ts';

describe('a right rules file', () => {
  it('is read, with plain text standing for English', () => {
    expect(rulebookIn(HEAD + RULE)).toEqual({
      id: 'mine', title: { en: 'Mine' }, version: '1', grades: [{ grade: 'A', from: 50 }, { grade: 'F', from: 0 }],
      factors: { role: {}, consent: {}, confidence: {} }, caps: [], recipes: [], exempt: [],
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
  it.each(BROKEN_FILES)('%s', (_, text, said) => {
    expect(mistakesIn(text)).toEqual([said]);
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
