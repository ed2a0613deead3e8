import type { Change, Difference, FindingChange } from '../../../core/difference/difference.ts';
import { CHANGES } from '../../../core/difference/difference.ts';
import { cautionSentenceOf, differenceWordsOf, namedInBoth, scoreChangeSentenceOf, unseenSentenceOf, waySentenceOf } from '../../../core/wording/difference-sentences.ts';
import type { Named } from '../../../core/wording/sentences.ts';
import { numberOf, sentenceOf } from '../../../core/wording/sentences.ts';
import type { Style } from '../../output/matrix.ts';

/** Colors only repeat what words say. */
const COLORS = { 'new': 'red', 'worse': 'red', 'not-seen-before': 'yellow', 'unchanged': 'dim', 'not-seen-again': 'yellow', 'better': 'green', 'gone': 'green' } as const satisfies Record<Change, string>;

/** What differs between two audits, for a terminal; what is unchanged as a number. */
export function differenceText(difference: Difference, style: Style): string {
  const { language, paint } = style;
  const { labels } = differenceWordsOf(language);
  const named = namedInBoth(difference);
  const blocks = [
    [paint('bold', labels.title(difference.site)), scoreLine(difference, style), scoreChangeSentenceOf(difference.score, language)],
    difference.cautions.length === 0 ? [] : [paint('bold', labels.cautions), ...difference.cautions.map(it => `• ${cautionSentenceOf(it, language)}`)],
    ...CHANGES.map(it => group(difference.findings.filter(({ change }) => change === it), { change: it, named }, style)),
    difference.findings.length === 0 ? [labels.nothing] : [],
    movedLines(difference, style),
  ];
  return `${blocks.filter(it => it.length > 0).map(it => it.join('\n')).join('\n\n')}\n`;
}

function scoreLine({ before, after }: Difference, { language }: Style): string {
  const mark = ({ score }: Difference['before']): string => (score.status === 'graded' ? `${score.grade} (${numberOf(score.value, language)})` : '?');
  return `${mark(before)} → ${mark(after)}`;
}

function group(those: readonly FindingChange[], { change, named }: { readonly change: Change; readonly named: Named }, style: Style): readonly string[] {
  if (those.length === 0) return [];
  const { language, paint } = style;
  const head = paint(COLORS[change], `${differenceWordsOf(language).changes[change].name} (${numberOf(those.length, language)})`);
  return change === 'unchanged' ? [head] : [head, ...those.flatMap(it => lines(it, named, language))];
}

function lines(it: FindingChange, named: Named, language: Style['language']): readonly string[] {
  const finding = it.after ?? it.before;
  const told = [...it.ways.map(way => waySentenceOf(way, language)), unseenSentenceOf(it, language)].filter(text => text !== '');
  return [`  • ${finding === undefined ? it.id : sentenceOf(finding, named, language)}`, ...told.map(text => `      ${text}`)];
}

function movedLines({ recipients }: Difference, { language, paint }: Style): readonly string[] {
  const words = differenceWordsOf(language);
  const those = recipients.filter(it => it.change !== 'stayed');
  return those.length === 0 ? [] : [paint('bold', words.labels.recipients), ...those.map(it => `  ${words.recipients[it.change]}  ${it.domain}`)];
}
