import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { openAuditor } from '../../../src/extension/background/auditor.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function office(costMs = 0) {
  const made: number[] = [];
  const clock = { extraMs: 0 };
  const auditor = openAuditor({
    logOf: () => Promise.resolve({ visit: {} as never, evidence: [] }),
    conduct: () => {
      clock.extraMs += costMs;
      return { score: { status: 'not-graded', reason: 'nothing-observed' } } as Audit;
    },
    made: () => { made.push(Date.now()); },
    nowMs: () => Date.now() + clock.extraMs,
  });
  return { auditor, made };
}

test('a visit that goes on changing has an audit every few seconds', async () => {
  const { auditor, made } = office();
  for (let n = 0; n < 100; n++) {
    auditor.touched('V');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(made).toHaveLength(3);
});

test('a visit that has come to rest has an audit a second later, and no other', async () => {
  const { auditor, made } = office();
  for (let n = 0; n < 10; n++) {
    auditor.touched('V');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(made).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(900);
  expect(made).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(made).toHaveLength(1);
});

test('an audit that costs a lot is made seldom: a tenth of the time at most', async () => {
  const { auditor, made } = office(500);
  for (let n = 0; n < 100; n++) {
    auditor.touched('V');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(made.length).toBeLessThanOrEqual(3);
});

test('whoever asks gets the last one until a new one may be made, and a new one then', async () => {
  const { auditor, made } = office();
  const first = await auditor.auditOf('V');
  auditor.touched('V');
  expect(await auditor.auditOf('V')).toBe(first);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(made).toHaveLength(2);
});

test('nothing new, no new audit; other rules, a new one at once', async () => {
  const { auditor } = office();
  const first = await auditor.auditOf('V');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await auditor.auditOf('V')).toBe(first);
  auditor.outdated();
  expect(await auditor.auditOf('V')).not.toBe(first);
});

test('the last audit of a visit has everything in it; a forgotten visit has none', async () => {
  const { auditor, made } = office();
  await auditor.auditOf('V');
  auditor.touched('V');
  await auditor.finalAuditOf('V');
  auditor.forget(['V']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(made).toHaveLength(2);
});
