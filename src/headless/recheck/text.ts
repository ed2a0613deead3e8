import { differenceWordsOf, namedInBoth, unseenSentenceOf, waySentenceOf } from '../../core/wording/difference-sentences.ts';
import type { Fate, Fated, Recheck } from '../../core/difference/recheck.ts';
import { FATES } from '../../core/difference/recheck.ts';
import type { FindingChange } from '../../core/difference/difference.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { numberOf, sentenceOf } from '../../core/wording/sentences.ts';
import type { Style } from '../output/matrix.ts';

/** Colors only repeat what words say. */
const COLORS = { 'still-there': 'red', 'not-looked-for': 'yellow', 'not-seen-again': 'green', 'came': 'red' } as const satisfies Record<Fate | 'came', string>;

/** What became of each finding that had failed, and what came, for a terminal. */
export function recheckText(recheck: Recheck, style: Style): string {
  const { words: { recheck: words }, language, paint } = style;
  const { difference, came } = recheck;
  const group = (name: Fate | 'came', those: readonly (readonly string[])[]): readonly string[] => those.length === 0 ? [] : [paint(COLORS[name], `${words.fates[name]} (${numberOf(those.length, language)})`), ...those.flat()];
  const blocks = [
    [paint('bold', differenceWordsOf(language).labels.title(difference.site))],
    difference.before.rulebook.digest === difference.after.rulebook.digest ? [] : [words.otherRules],
    ...FATES.map(fate => group(fate, recheck.findings.filter(it => it.fate === fate).map(it => fateLines(it, recheck, style)))),
    group('came', came.map(it => changeLines(it, recheck, style))),
    [words.queries],
  ];
  return `${blocks.filter(it => it.length > 0).map(it => it.join('\n')).join('\n\n')}\n`;
}

function fateLines({ change, valueMissing }: Fated, recheck: Recheck, style: Style): readonly string[] {
  const why = valueMissing === undefined ? [] : [`      ${style.words.recheck.noValue(catalogOf(style.language).categories[valueMissing].name)}`];
  return [...changeLines(change, recheck, style), ...why];
}

function changeLines(it: FindingChange, { difference }: Recheck, { language }: Style): readonly string[] {
  const finding = it.after ?? it.before;
  const told = [...it.ways.map(way => waySentenceOf(way, language)), unseenSentenceOf(it, language)].filter(text => text !== '');
  return [`  • ${finding === undefined ? it.id : sentenceOf(finding, namedInBoth(difference), language)}`, ...told.map(text => `      ${text}`)];
}
