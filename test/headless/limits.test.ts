import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../src/headless/limits.ts';
import { profile } from '../support/knowledge.ts';

const rulebook = profile('balanced');
const read = (given: string) => {
  const mistakes: string[] = [];
  return { limits: limitsOf(given, rulebook, mistakes), mistakes };
};

test.each([
  ['80', { score: 80, rules: [] }], ['0', { score: 0, rules: [] }], ['B', { score: 75, rules: [] }], ['b', { score: 75, rules: [] }],
  ['serious', { severity: 'serious', rules: [] }], ['Serious', { severity: 'serious', rules: [] }],
  ['rule:exposed-before-choice', { rules: ['exposed-before-choice'] }],
  ['B, serious ,rule:exposed-before-choice,rule:third-party-cookie', { score: 75, severity: 'serious', rules: ['exposed-before-choice', 'third-party-cookie'] }],
  // Of two, the one that lets less pass.
  ['C,80', { score: 80, rules: [] }], ['critical,moderate,serious', { severity: 'moderate', rules: [] }],
])('reads %s', (given, limits) => {
  expect(read(given)).toEqual({ limits, mistakes: [] });
});

describe('a limit that is none is told, with what was expected', () => {
  test.each([
    ['Q', /--fail-on Q: expected a score from 0 to 100, one of the grades A, .*, one of critical, serious, moderate, minor, or rule: and the id of a rule/u],
    ['101', /--fail-on 101/u], ['-1', /--fail-on -1/u], ['', /--fail-on : expected/u], ['B,', /--fail-on : expected/u], ['exposed-before-choice', /or rule: and the id/u],
    ['rule:exposed-before-choise', /expected the id of a rule in force \(did you mean exposed-before-choice\?\)/u], ['rule:', /expected the id of a rule/u],
  ])('%j', (given, message) => {
    expect(read(given).mistakes.join('\n')).toMatch(message);
  });

  test('each of several', () => {
    expect(read('Q,serious,rule:x').mistakes).toHaveLength(2);
  });
});

test('is none where none is given', () => {
  expect(limitsOf(undefined, rulebook, [])).toBe(undefined);
});
