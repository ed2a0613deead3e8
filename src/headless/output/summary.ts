import type { Audit, Deduction, Score } from '../../core/audit/audit.ts';
import { holesIn } from '../../core/finding/holes.ts';
import { gapSentenceOf } from '../../core/wording/gap-sentence.ts';
import { headlinesOf } from '../../core/wording/headlines.ts';
import { localizedIn } from '../../core/wording/localized.ts';
import { numberOf } from '../../core/wording/quantity.ts';
import { scoreSentenceOf } from '../../core/wording/score-sentence.ts';
import { consentLines } from './consent.ts';
import { declaredLines } from './declared.ts';
import { measureLines } from './measures.ts';
import { matrixLines } from './matrix.ts';
import type { Style } from './matrix.ts';

type Graded = Extract<Score, { status: 'graded' }>;

const DEDUCTIONS_MAX = 12;
const START = 100;

/** What a person wants to know of an audit before opening the report. */
export function summaryOf(audit: Audit, style: Style): string {
  const { words, language, paint } = style;
  const blocks = [
    [paint('bold', audit.visits[0]?.page ?? ''), ...gradeLines(audit, style)],
    [...headlinesOf(audit, language), ...acceptedLines(audit, style)].map(it => `• ${it}`),
    audit.score.status === 'graded' ? [paint('bold', words.arithmetic), ...arithmeticLines(audit.score, audit, style)] : [],
    measureLines(audit, style),
    [paint('bold', words.recipients), ...matrixLines(audit, style)],
    declaredLines(audit, style),
    consentLines(audit, style),
    audit.gaps.length === 0 ? [] : [paint('bold', words.unseen), ...holesIn(audit.gaps).map(it => `• ${gapSentenceOf(it, language)}`)],
  ];
  return blocks.filter(it => it.length > 0).map(it => it.join('\n')).join('\n\n');
}

/** How much of it somebody answers for. */
function acceptedLines({ accepted = [] }: Audit, { words, language }: Style): readonly string[] {
  return accepted.length === 0 ? [] : [words.baseline.accepted(numberOf(accepted.length, language))];
}

function gradeLines(audit: Audit, { language, paint }: Style): readonly string[] {
  const sentence = scoreSentenceOf(audit, language);
  if (audit.score.status !== 'graded') return [paint('yellow', sentence)];
  return [paint(audit.score.value >= 80 ? 'green' : audit.score.value >= 50 ? 'yellow' : 'red', sentence)];
}

function arithmeticLines(score: Graded, audit: Audit, { language, words }: Style): readonly string[] {
  const charged = score.deductions.filter(it => it.penalty > 0);
  const shown = charged.slice(0, DEDUCTIONS_MAX);
  const rest = charged.slice(DEDUCTIONS_MAX);
  const sum = rest.reduce((total, it) => total + it.points, 0);
  const line = (points: string, what: string): string => `${points.padStart(7)}  ${what}`;
  return [
    line(numberOf(START, language), words.start),
    ...shown.map(it => line(`−${numberOf(it.points, language, 1)}`, deductionText(it, audit, language))),
    ...rest.length === 0 ? [] : [line(`−${numberOf(sum, language, 1)}`, `… (${rest.length})`)],
    ...score.cap === undefined ? [] : [line(numberOf(score.cap.atMost, language), `${words.cap}. ${localizedIn(score.cap.because, language)}`)],
    line(numberOf(score.value, language), `${words.result} (${score.grade})`),
  ];
}

function deductionText({ rule, recipient, penalty, factors }: Deduction, { violations }: Audit, language: Style['language']): string {
  const says = violations.find(it => it.rule.id === rule)?.rule.says;
  const product = [penalty, factors.role, factors.consent, factors.confidence].map(it => numberOf(it, language, 2)).join(' × ');
  return `${recipient}  ${says === undefined ? rule : localizedIn(says, language)}  (${product})`;
}
