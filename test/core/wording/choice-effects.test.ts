import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectsOf, isMostly } from '../../../src/core/wording/choice-effects.ts';

const presence = (runs: number, of = 3): { readonly runs: number; readonly of: number } => ({ runs, of });

test.each([
  ['in spite of refusal, and before any choice', { S0: presence(3), S1: presence(2), S2: presence(3) }, ['despite-refusal', 'before-choice']],
  ['before any choice, and stopped by refusal', { S0: presence(3), S1: presence(0), S2: presence(3) }, ['before-choice']],
  ['only once accepted', { S0: presence(0), S1: presence(0), S2: presence(3) }, ['once-accepted']],
  ['after acceptance, with nothing to compare', { S2: presence(3) }, ['accepted']],
  ['in spite of withdrawal', { S0: presence(0), S2: presence(3), S3: presence(3) }, ['despite-withdrawal']],
  ['in spite of Global Privacy Control', { S4: presence(2), S5: presence(3) }, ['despite-gpc']],
  ['now and then', { S0: presence(1), S1: presence(1), S2: presence(1) }, ['at-times']],
  ['half of the visits are not most', { S1: presence(1, 2) }, ['at-times']],
] as const)('tells what came %s', (_, presences, effects) => {
  expect(effectsOf({ in: presences })).toEqual(effects);
});

// Kills: a state that was not reached and counts as one in which nothing came, or came.
test('a state that was not reached never accuses', () => {
  const some = fc.option(fc.record({ runs: fc.nat(3), of: fc.constant(3) }), { nil: undefined });
  fc.assert(fc.property(fc.record({ S0: some, S1: some, S2: some, S3: some, S4: some, S5: some }), presences => {
    const effects = effectsOf({ in: presences });
    expect(effects.includes('despite-refusal')).toBe(isMostly(presences.S1));
    expect(effects.includes('despite-withdrawal')).toBe(isMostly(presences.S3));
    if (presences.S1 === undefined) expect(effects).not.toContain('despite-refusal');
  }));
});
