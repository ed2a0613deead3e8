import { holesIn } from '../../finding/holes.ts';
import { durationOf, gapSentenceOf, localizedIn, momentOf, numberOf, outcomeSentenceOf } from '../../wording/sentences.ts';
import type { Paper } from './paper.ts';
import type { Md } from './text.ts';
import { code, line, plain, row } from './text.ts';

/** What could not be seen, and what that did to the answers. */
export function unseenOf({ audit, words, language }: Paper): readonly Md[] {
  const holes = holesIn(audit.gaps).map(it => gapSentenceOf(it, language));
  const answers = audit.outcomes.map(it => outcomeSentenceOf(it, language)).filter(it => it !== '');
  return [
    line`## ${words.gaps}`,
    ...holes.length === 0 ? [plain(words.noGaps)] : [listed(holes)],
    ...answers.length === 0 ? [] : [line`### ${words.answers}`, listed(answers)],
  ];
}

/** What was looked at, with which eyes, and by which rules it was judged. */
export function madeOf({ audit, words, language, catalog }: Paper): readonly Md[] {
  const { visits, rulebook, tool } = audit;
  const { colon } = catalog.notation;
  return [
    line`## ${words.made}`,
    [
      row([words.visit, words.state, words.with, words.began, words.lasted, words.requests].map(plain)), '| --- | --- | --- | --- | --: | --: |',
      ...visits.map(it => row([
        code(it.page), plain(catalog.states[it.state]), plain(`${catalog.hosts[it.host]}, ${it.browser}`), plain(momentOf(it.startedAt, language)),
        plain(durationOf(it.durationMs, language)), plain(numberOf(it.requests, language)),
      ])),
    ].join('\n') as Md,
    [
      line`- ${words.rules}${colon}${plain(localizedIn(rulebook.title, language))} (${code(rulebook.id)} ${plain(rulebook.version)})`,
      line`- ${words.digest}${colon}${code(rulebook.digest)}`,
      line`- ${words.tool}${colon}${tool.name} ${plain(tool.version)}`,
    ].join('\n') as Md,
  ];
}

function listed(sentences: readonly string[]): Md {
  return sentences.map(it => line`- ${plain(it)}`).join('\n') as Md;
}
