import type { Audit } from '../../audit/audit.ts';
import { catalogOf } from '../../wording/catalog-of.ts';
import type { Language } from '../../wording/language.ts';
import { headlinesOf, namedIn, scoreSentenceOf } from '../../wording/sentences.ts';
import { acceptancesIn, rulingsIn } from '../rulings.ts';
import { madeOf, unseenOf } from './ending.ts';
import { matrixOf } from './matrix.ts';
import type { Paper } from './paper.ts';
import { code, line, plain } from './text.ts';
import { markdownWordsOf } from './words.ts';
import { unruledOf, violationsOf } from './violations.ts';

const HEADLINES_MAX = 5;

/** The whole report, its blocks parted by empty lines. */
export function documentOf(audit: Audit, language: Language): string {
  const words = markdownWordsOf(language);
  const paper: Paper = { audit, language, words, catalog: catalogOf(language), named: namedIn(audit), rulings: rulingsIn(audit), accepted: acceptancesIn(audit) };
  const blocks = [
    line`# ${words.title} ${code(audit.visits[0]?.page ?? '')}`,
    line`**${plain(scoreSentenceOf(audit, language))}**`,
    headlinesOf(audit, language, HEADLINES_MAX).map(it => line`- ${plain(it)}`).join('\n'),
    ...matrixOf(paper), ...violationsOf(paper), ...unruledOf(paper), ...unseenOf(paper), ...madeOf(paper),
  ];
  return `${blocks.filter(it => it !== '').join('\n\n')}\n`;
}
