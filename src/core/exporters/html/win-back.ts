import type { Score, Violation } from '../../audit/audit.ts';

/**
 * What the score could reach if these violations were mended and nothing else changed; undefined where there is no
 * score. A limit, not a promise: an audit names only the cap that held, and behind it another may wait.
 */
export function scoreWithout(mended: readonly Violation[], score: Score): number | undefined {
  if (score.status === 'not-graded') return undefined;
  const others = score.deductions.filter(it => !mended.some(({ rule }) => rule.id === it.rule)).reduce((sum, it) => sum + it.points, 0);
  const lifted = score.cap === undefined || score.cap.findings.every(it => mended.some(({ findings }) => findings.includes(it)));
  const most = lifted ? 100 : score.cap.atMost;
  // Sums of decimal points miss whole numbers by a hair; rounding down must not make a whole point of it.
  return Math.max(score.value, Math.floor(Math.min(most, Math.max(0, 100 - others)) + 1e-9));
}
