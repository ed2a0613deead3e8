import { describe, expect, test } from 'vitest';
import { readBaseline } from '../../../src/core/baseline/read.ts';

const RIGHT = `schema: sillage.baseline/1
accepted:
  - finding: third-party-recipient/fonts.example
    by: R. Ito
    why: fonts move to our own server in January
    until: 2027-01-31
  - finding: third-party-cookie/*
    says: anything
    by: R. Ito
    why: "  contract 7  "
    until: "2026-12-31"
`;

test('is read from YAML and from JSON', () => {
  const read = readBaseline(RIGHT);
  expect(read).toMatchObject({ ok: true, baseline: { accepted: [{ finding: 'third-party-recipient/fonts.example', by: 'R. Ito', until: '2027-01-31' }, { finding: 'third-party-cookie/*', why: 'contract 7' }] } });
  if (read.ok) expect(readBaseline(JSON.stringify(read.baseline))).toEqual(read);
});

const line = (fields: string): string => `schema: sillage.baseline/1\naccepted:\n  - {${fields}}\n`;

describe('a wrong one is told where, and what was expected', () => {
  test.each<[string, string, number, string]>([
    ['nobody who accepts', line('finding: a/b, why: c, until: 2027-01-31'), 3, 'who accepts this (the field is missing)'],
    ['what nobody filled in', line('finding: a/b, by: "", why: c, until: 2027-01-31'), 3, 'who accepts this'],
    ['only spaces', line('finding: a/b, by: "  ", why: c, until: 2027-01-31'), 3, 'who accepts this'],
    ['no reason', line('finding: a/b, by: x, until: 2027-01-31'), 3, 'why this is accepted (the field is missing)'],
    ['no end', line('finding: a/b, by: x, why: c'), 3, 'the last day on which this is accepted'],
    ['an end that is no day', line('finding: a/b, by: x, why: c, until: never'), 3, 'as 2027-01-31'],
    ['a day that is none', line('finding: a/b, by: x, why: c, until: 2027-02-30'), 3, 'as 2027-01-31'],
    ['a day written otherwise', line('finding: a/b, by: x, why: c, until: 31.1.2027'), 3, 'as 2027-01-31'],
    ['all that there is', line('finding: "*", by: x, why: c, until: 2027-01-31'), 3, 'its beginning with * at its end'],
    ['a star within', line('finding: "a/*/c", by: x, why: c, until: 2027-01-31'), 3, 'its beginning with * at its end'],
    ['a field that is none', line('finding: a/b, by: x, why: c, until: 2027-01-31, reason: d'), 3, 'no such field'],
    ['one finding twice', `${RIGHT}  - { finding: third-party-cookie/*, by: x, why: c, until: 2027-01-31 }\n`, 12, 'each finding once'],
    ['another file', 'schema: sillage.scripts/1\naccepted: []\n', 1, 'sillage.baseline/1'],
    ['no list', 'schema: sillage.baseline/1\naccepted: all\n', 2, 'a list'],
    ['no YAML', 'schema: "a', 1, ''],
  ])('%s', (_, text, at, expected) => {
    const read = readBaseline(text);
    expect(read.ok ? [] : read.complaints.map(it => it.line)).toContain(at);
    expect(read.ok ? '' : read.complaints.map(it => it.expected).join('; ')).toContain(expected);
  });

  test('every mistake, not the first', () => {
    const read = readBaseline('schema: sillage.baseline/1\naccepted:\n  - finding: a\n    by: ""\n    why: ""\n    until: ""\n  - 7\n');
    expect(read.ok ? [] : read.complaints.map(it => it.line)).toEqual([4, 5, 6, 7]);
  });
});
