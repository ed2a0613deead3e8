import type { Finding } from '../../finding/finding.ts';
import { acceptanceSentenceOf, localizedIn, numberOf, sentenceOf } from '../../wording/sentences.ts';
import type { Ruling } from '../rulings.ts';
import { unruledIn } from '../rulings.ts';
import type { Paper } from './paper.ts';
import type { Md } from './text.ts';
import { code, line, plain } from './text.ts';

/** Each rule broken, most severe first: the norm, what it costs, what to do, and what broke it. */
export function violationsOf(paper: Paper): readonly Md[] {
  const { words, rulings, audit } = paper;
  const broken = audit.violations.flatMap(({ rule, points }) => {
    const ruling = rulings.find(it => it.rule.id === rule.id);
    return ruling === undefined ? [] : [{ ...ruling, rule, points }];
  });
  return [line`## ${words.violations}`, ...broken.length === 0 ? [plain(words.none)] : broken.flatMap((it, n) => violation(it, n + 1, paper))];
}

/** What was found and breaks nothing. */
export function unruledOf(paper: Paper): readonly Md[] {
  const rest = unruledIn(paper.audit);
  return rest.length === 0 ? [] : [line`## ${paper.words.unruled}`, rest.map(it => findingLine(it, paper)).join('\n') as Md];
}

function violation({ rule, points, findings }: Ruling & { readonly points: number }, n: number, paper: Paper): readonly Md[] {
  const { words, language, catalog: { severities, notation }, audit: { score } } = paper;
  const cost = score.status === 'graded' && points > 0 ? ` · −${numberOf(points, language, 1)} ${words.points}` : '';
  return [
    line`### ${n}. ${plain(localizedIn(rule.says, language))}`,
    [
      line`- **${severities[rule.severity]}**${cost} · ${words.rule} ${code(rule.id)}`,
      line`- ${words.remedy}${notation.colon}${plain(localizedIn(rule.remedy, language))}`,
      ...rule.basis.length === 0 ? [] : [line`- ${words.basis}${notation.colon}${plain(rule.basis.join('; '))}`],
      line`- ${words.findings}${notation.colon.trimEnd()}`,
      ...findings.map(it => line`  ${findingLine(it, paper)}`),
    ].join('\n') as Md,
  ];
}

function findingLine(finding: Finding, { named, language, accepted }: Paper): Md {
  const acceptance = accepted.get(finding.id);
  const mark = acceptance === undefined ? '' : line` **${plain(acceptanceSentenceOf(acceptance, language))}**`;
  return line`- ${plain(sentenceOf(finding, named, language))} ${code(finding.id)}${mark}`;
}
