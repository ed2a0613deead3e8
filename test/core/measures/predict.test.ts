import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Audit, Score } from '../../../src/core/audit/audit.ts';
import { afterAll } from '../../../src/core/measures/after.ts';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { offersFor } from '../../../src/core/measures/offers.ts';
import { predict } from '../../../src/core/measures/predict.ts';
import { replacements } from '../../support/knowledge.ts';
import { judgedAudits, RULEBOOK } from '../../support/judged-audits.ts';

// Each prediction judges anew, and there are thousands.
vi.setConfig({ testTimeout: 60_000 });

const offered = (audit: Audit): readonly Measure[] => offersFor(audit, replacements);

/** An audit, and two sets of what is offered for it: some, and the same with more, in an order of their own. */
const chosen = judgedAudits.chain(audit => fc.record({ audit: fc.constant(audit), more: fc.oneof(fc.shuffledSubarray([...offered(audit)]), fc.shuffledSubarray(offered(audit).filter(it => LAYERED.includes(it.kind)), { maxLength: 4 })), count: fc.nat(3) }))
  .map(({ audit, more, count }) => ({ audit, more, some: more.slice(0, count) }));

/** They reach each other’s recipients by who brings whom. */
const LAYERED: readonly Measure['kind'][] = ['remove', 'facade', 'proxy', 'gate'];

/** No score is as bad as any: what nobody can grade has not become good. */
const valueOf = (score: Score): number => score.status === 'graded' ? score.value : -1;

describe('predicting', () => {
  // Kills: a prediction that judges another set of findings, another rulebook or other gaps than the audit did.
  test('no measure gives the score of the audit itself', () => {
    fc.assert(fc.property(judgedAudits, audit => { expect(predict(audit, RULEBOOK, [])).toEqual(audit.score); }), { numRuns: 200 });
  });

  // Kills: a proxy, a facade or a gate that brings back what another measure had ended; a gated finding that costs more than before.
  test('more measures never lower the score', () => {
    fc.assert(fc.property(chosen, ({ audit, some, more }) => {
      const [few, many] = [predict(audit, RULEBOOK, some), predict(audit, RULEBOOK, more)];
      // Blind eyes grade only what is as bad as can be: what gets better there is not graded any more.
      if (audit.gaps.length === 0) expect(valueOf(many)).toBeGreaterThanOrEqual(valueOf(few));
    }), { numRuns: 300 });
  });

  // Kills: a measure that undoes another's work on a finding, whatever it costs.
  test('more measures leave no finding that fewer ended', () => {
    fc.assert(fc.property(chosen, ({ audit, some, more }) => {
      const [few, many] = [afterAll(some, audit), afterAll(more, audit)];
      expect(audit.findings.filter(it => few(it) === undefined && many(it) !== undefined)).toEqual([]);
      expect(audit.findings.filter(it => few(it)?.consent === 'granted' && it.consent !== 'granted' && many(it) === it)).toEqual([]);
    }), { numRuns: 1500 });
  });

  // Kills: a sequence in which the last measure wins.
  test('the order of measures does not matter', () => {
    fc.assert(fc.property(chosen, ({ audit, more }) => { expect(predict(audit, RULEBOOK, more.toReversed())).toEqual(predict(audit, RULEBOOK, more)); }), { numRuns: 300 });
  });

  // Kills: a recipient that is forgotten, or judged by what it was brought by only.
  test('removing everyone but the site leaves no finding about a third party', () => {
    fc.assert(fc.property(judgedAudits, audit => {
      const third = audit.recipients.filter(it => it.party === 'third').map(it => it.domain);
      const after = afterAll(third.map(recipient => ({ kind: 'remove', recipient })), audit);
      expect(audit.findings.filter(it => third.includes(it.recipient) && after(it) !== undefined)).toEqual([]);
      expect(audit.findings.filter(it => it.detector === 'no-banner' && after(it) !== undefined)).toEqual([]);
    }));
  });

  // Kills: gaps and outcomes of recipients that go being taken away with them.
  test('nothing unseen becomes good: a blind audit is graded with the worst grade, or not at all', () => {
    const worst = RULEBOOK.grades.at(-1)?.grade;
    fc.assert(fc.property(chosen.filter(it => it.audit.gaps.length > 0), ({ audit, more }) => {
      const score = predict(audit, RULEBOOK, more);
      expect(score.status === 'graded' ? score.grade : worst).toBe(worst);
    }));
  });
});
