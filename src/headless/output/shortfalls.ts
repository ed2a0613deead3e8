import type { Score } from '../../core/audit/audit.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { numberOf, outcomeSentenceOf } from '../../core/wording/sentences.ts';
import type { Shortfall } from '../shortfalls.ts';
import type { Style } from './matrix.ts';

/** In what an audit falls short of `--fail-on`, a line each. */
export function shortfallsText(shortfalls: readonly Shortfall[], limit: string, style: Style): string {
  return [style.words.belowLimit(limit), ...shortfalls.map(it => `  • ${lineOf(it, style)}`)].join('\n');
}

function lineOf(it: Shortfall, { words: { shortfalls }, language }: Style): string {
  switch (it.what) {
    case 'score': return shortfalls.score(scoreText(it.score, language));
    case 'broken': return shortfalls.broken(it.rule.id, catalogOf(language).severities[it.rule.severity], it.findings);
    case 'unlooked': return shortfalls.unlooked(it.rule.id, outcomeSentenceOf(it.outcome, language));
  }
}

function scoreText(score: Score, language: Style['language']): string {
  return score.status === 'graded' ? `${numberOf(score.value, language)} (${score.grade})` : catalogOf(language).notGraded[score.reason];
}
