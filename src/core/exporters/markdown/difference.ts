import type { Change, Difference, FindingChange, Side } from '../../difference/difference.ts';
import { CHANGES } from '../../difference/difference.ts';
import { cautionSentenceOf, differenceWordsOf, namedInBoth, scoreChangeSentenceOf, unseenSentenceOf, waySentenceOf } from '../../wording/difference-sentences.ts';
import type { DifferenceWords } from '../../wording/difference-words.ts';
import type { Language } from '../../wording/language.ts';
import type { Named } from '../../wording/sentences.ts';
import { momentOf, numberOf, sentenceOf } from '../../wording/sentences.ts';
import type { Md } from './text.ts';
import { code, line, plain, row } from './text.ts';

interface Paper { readonly difference: Difference; readonly language: Language; readonly words: DifferenceWords; readonly named: Named }

/** What differs between two audits, as Markdown for pull requests: every finding of either, what is unchanged as a number. */
export function differenceMarkdown(difference: Difference, language: Language): string {
  const paper: Paper = { difference, language, words: differenceWordsOf(language), named: namedInBoth(difference) };
  const { words: { labels } } = paper;
  const blocks = [
    line`# ${plain(labels.title(difference.site))}`,
    sides(paper),
    line`**${plain(scoreChangeSentenceOf(difference.score, language))}**`,
    ...difference.cautions.length === 0 ? [] : [line`## ${labels.cautions}`, difference.cautions.map(it => line`- ${plain(cautionSentenceOf(it, language))}`).join('\n')],
    line`## ${labels.findings}`,
    ...difference.findings.length === 0 ? [plain(labels.nothing)] : CHANGES.flatMap(it => group(it, paper)),
    ...moved(paper),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sides({ difference: { before, after }, language, words: { labels } }: Paper): Md {
  const rowOf = (name: string, { page, startedAt, score }: Side): Md => row([
    plain(name), code(page), plain(momentOf(startedAt, language)), plain(score.status === 'graded' ? `${numberOf(score.value, language)} (${score.grade})` : '?'),
  ]);
  return [row([plain(''), plain(labels.page), plain(''), plain('')]), '| --- | --- | --- | --: |', rowOf(labels.before, before), rowOf(labels.after, after)].join('\n') as Md;
}

function group(change: Change, paper: Paper): readonly Md[] {
  const { difference, language, words: { changes } } = paper;
  const those = difference.findings.filter(it => it.change === change);
  if (those.length === 0) return [];
  const head = line`### ${plain(changes[change].name)} (${numberOf(those.length, language)})`;
  return change === 'unchanged' ? [head] : [head, those.map(it => findingLine(it, paper)).join('\n') as Md];
}

function findingLine(it: FindingChange, { named, language }: Paper): Md {
  const finding = it.after ?? it.before;
  const told = [...it.ways.map(way => waySentenceOf(way, language)), unseenSentenceOf(it, language)].filter(text => text !== '');
  return line`- ${finding === undefined ? '' : plain(sentenceOf(finding, named, language))} ${code(it.id)}${told.map(text => line`\n  - ${plain(text)}`).join('')}`;
}

/** Who is in one of the audits only. */
function moved({ difference: { recipients }, words }: Paper): readonly Md[] {
  const those = recipients.filter(it => it.change !== 'stayed');
  return those.length === 0 ? [] : [line`## ${words.labels.recipients}`, those.map(it => line`- ${plain(words.recipients[it.change])}: ${code(it.domain)}`).join('\n') as Md];
}
