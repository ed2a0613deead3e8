import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHOICES_OF } from '../../../src/core/evidence/states.ts';
import { COMPARED_STATES } from '../../../src/core/evidence/log.ts';
import { deadlinesOf } from '../../../src/headless/visit/shares.ts';

test('half of the time is for loading where nothing is chosen', () => {
  expect(deadlinesOf({ endMs: 60_000, timeoutMs: 60_000 }, [])).toEqual({ load: 30_000, choices: [], fill: 42_000, submit: 60_000 });
});

test('every part has time of its own, each after the one before, and the last ends with the visit', () => {
  fc.assert(fc.property(fc.constantFrom(...COMPARED_STATES), fc.integer({ min: 1_000, max: 3_600_000 }), fc.integer({ min: 0, max: 2_000_000_000_000 }), (state, timeoutMs, beganMs) => {
    const { load, choices, fill, submit } = deadlinesOf({ endMs: beganMs + timeoutMs, timeoutMs }, CHOICES_OF[state]);
    const all = [beganMs, load, ...choices.flatMap(it => [it.taken, it.again]), fill, submit];
    expect(all.slice(1).every((it, i) => it - (all[i] ?? 0) > timeoutMs / 20)).toBe(true);
    expect(submit).toBeCloseTo(beganMs + timeoutMs, 3);
  })); // kills: a choice that is given the time of the one before it
});
