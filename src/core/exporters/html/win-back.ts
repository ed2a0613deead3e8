import type { Score, Violation } from '../../audit/audit.ts';

/** What the score would be if one violation were mended and nothing else changed; undefined where there is no score. */
export function scoreWithout({ rule, findings }: Violation, score: Score): number | undefined {
  if (score.status === 'not-graded') return undefined;
  const others = score.deductions.filter(it => it.rule !== rule.id).reduce((sum, it) => sum + it.points, 0);
  const lifted = score.cap === undefined || score.cap.findings.every(it => findings.includes(it));
  const most = lifted ? 100 : score.cap.atMost;
  return Math.max(score.value, Math.min(most, Math.max(0, 100 - others)));
}
