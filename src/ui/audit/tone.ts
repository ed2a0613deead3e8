import type { Score } from '../../core/audit/audit.ts';

/** How a grade looks, best first; `none` where there is no grade: that is not a good one. */
export type Tone = 'best' | 'good' | 'fair' | 'poor' | 'worst' | 'none';

/** By the letter, as both shipped profiles use A to F; a rules file with other grades is shown by its points. */
export function toneOf(grade: string | undefined, value: number | undefined): Tone {
  return (grade === undefined ? undefined : LETTERS[grade]) ?? toneOfPoints(value);
}

export function toneOfScore(score: Score): Tone {
  return score.status === 'graded' ? toneOf(score.grade, score.value) : 'none';
}

const LETTERS: Readonly<Record<string, Tone>> = { A: 'best', B: 'good', C: 'fair', D: 'poor', E: 'worst', F: 'worst' };

function toneOfPoints(value: number | undefined): Tone {
  if (value === undefined) return 'none';
  if (value >= 90) return 'best';
  if (value >= 75) return 'good';
  if (value >= 60) return 'fair';
  return value >= 40 ? 'poor' : 'worst';
}
