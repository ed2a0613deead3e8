import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tryRules } from '../../../src/core/audit/trial.ts';
import { detectors } from '../../../src/core/detectors/index.ts';
import { digestOf } from '../../../src/core/rulebook/digest.ts';
import { readRulebook } from '../../../src/core/rulebook/read.ts';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';
import { rulebooks } from '../../../src/knowledge/rulebooks/index.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { typicalAudit } from '../../support/sample-audit.ts';

const read = (text: string): Rulebook => {
  const file = readRulebook(text, { library: rulebooks, detectors: detectors.map(it => it.id) });
  if (!file.ok) throw new Error(JSON.stringify(file.complaints));
  return file.rulebook;
};
const balanced = read(rulebooks.balanced);
const mine = (more: string): Rulebook => read(`id: mine\ntitle: Mine\nextends: balanced\n${more}`);
const broken = typicalAudit();
const first = ((): string => {
  const off = read(`id: mine\ntitle: Mine\nextends: balanced\nrules:\n${balanced.rules.map(it => `  - { id: ${it.id}, off: true }\n`).join('')}`);
  return tryRules(broken, balanced, off).changes[0]?.rule ?? '';
})();

test('rules that are the same change nothing', () => {
  expect(tryRules(broken, balanced, mine(''))).toMatchObject({ changes: [], untold: [], before: { status: 'graded' } });
});
test('a rule that is switched off is kept, and the score is what it would be', () => {
  const trial = tryRules(broken, balanced, mine(`rules:\n  - { id: ${first}, off: true }`));
  expect(trial.changes.map(it => [it.rule, it.after])).toEqual([[first, undefined]]);
  expect(trial.changes[0]?.before?.points).toBeGreaterThan(0);
});
test('a rule that costs more, or is called worse, is told with both', () => {
  const [change] = tryRules(broken, balanced, mine(`rules:\n  - { id: ${first}, penalty: 1, severity: minor }`)).changes;
  expect(change?.after).toMatchObject({ severity: 'minor' });
  expect(change?.after?.points).toBeLessThan(change?.before?.points ?? 0);
});
test('what only another audit can tell is said: of recipes, declarations, and of what was not looked for', () => {
  const recipe = 'recipes:\n  - { id: r, categories: [email-address], steps: [trim, lower, sha256], salt: { after: abc }, source: https://shop.example/a.js }';
  expect(tryRules(broken, balanced, mine(recipe)).untold).toEqual(['recipes']);
  expect(tryRules(broken, balanced, mine('declarations: []')).untold).toEqual(['declarations']);
  const rule = 'rules:\n  - { id: own, says: No., when: { detector: session-replay, party: third }, severity: minor, penalty: 1, basis: [x], remedy: Stop. }';
  expect(tryRules({ ...broken, outcomes: [] }, balanced, mine(rule)).untold).toEqual(['not-looked-for']);
  expect(tryRules({ ...broken, outcomes: [{ detector: 'session-replay', status: 'complete' }] }, balanced, mine(rule)).untold).toEqual([]);
  expect(tryRules({ ...broken, outcomes: [{ detector: 'session-replay', status: 'not-tried', without: ['refusal'] }] }, balanced, mine(rule)).untold).toEqual(['not-looked-for']);
  const cap = 'caps:\n  - { when: { detector: session-replay, party: third }, atMost: 10, because: No. }';
  expect(tryRules({ ...broken, outcomes: [] }, balanced, mine(cap)).untold).toEqual(['not-looked-for']);
});
test('what is asked for as before but costs something else, or is asked no longer, is not told where it was not looked for', () => {
  for (const it of ['penalty: 1', 'severity: minor', 'off: true']) {
    const other = mine(`rules:\n  - { id: ${first}, ${it} }`);
    expect(tryRules({ ...broken, outcomes: [] }, balanced, other).untold).toEqual(['not-looked-for']);
    expect(tryRules({ ...broken, outcomes: [{ detector: other.rules.find(rule => rule.id === first)?.when.detector ?? balanced.rules.find(rule => rule.id === first)?.when.detector ?? '', status: 'complete' }] }, balanced, other).untold).toEqual([]);
  }
  expect(tryRules({ ...broken, outcomes: [] }, balanced, mine(`rules:\n  - { id: ${first}, remedy: Stop. }`)).untold).toEqual([]);
});
test('of an audit that was made by other rules, nobody knows by which recipes and declarations', () => {
  const salted = mine('recipes:\n  - { id: r, categories: [email-address], steps: [trim, lower, sha256], salt: { after: abc }, source: https://shop.example/a.js }\ndeclarations: []');
  expect(tryRules(broken, salted, salted).untold).toEqual(['recipes', 'declarations']);
  expect(tryRules({ ...broken, rulebook: { ...broken.rulebook, digest: digestOf(salted) } }, salted, salted).untold).toEqual([]);
});
test('to and fro is the same difference the other way round (kills: a change told of one side alone)', () => {
  const strict = read(rulebooks['zero-trackers']);
  fc.assert(fc.property(audits(fc.constantFrom('a', 'b')), audit => {
    const [there, back] = [tryRules(audit, balanced, strict), tryRules(audit, strict, balanced)];
    expect(back.before).toEqual(there.after);
    expect(back.changes.map(it => [it.rule, it.after, it.before]).toSorted()).toEqual(there.changes.map(it => [it.rule, it.before, it.after]).toSorted());
  }), { numRuns: 50 });
});
