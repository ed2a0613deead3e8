import type { RecipientEntry } from '../../audit/audit.ts';
import { DATA_CATEGORIES } from '../../datum/category.ts';
import type { DataCategory } from '../../datum/category.ts';
import { FORMS } from '../../datum/form.ts';
import { capitalize } from '../../wording/notation.ts';
import type { Paper } from './paper.ts';
import { whoIn } from './paper.ts';
import type { Md } from './text.ts';
import { line, plain, row } from './text.ts';

/** Third parties by kinds of data, each mark the most readable form it left in; then those who were contacted only. */
export function matrixOf(paper: Paper): readonly Md[] {
  const { words, audit, catalog: { notation } } = paper;
  const third = audit.recipients.filter(it => it.party === 'third');
  const receivers = third.filter(it => it.received.length > 0);
  const quiet = third.filter(it => it.received.length === 0);
  return [
    line`## ${words.matrix}`,
    ...receivers.length === 0 ? [plain(words.nobody)] : [table(receivers, paper), legend(paper)],
    ...quiet.length === 0 ? [] : [line`${words.quiet}${notation.colon}${quiet.map(it => whoIn(paper, it.domain)).join(', ')}.`],
  ];
}

function table(receivers: readonly RecipientEntry[], paper: Paper): Md {
  const { words, catalog } = paper;
  const seen = new Set(receivers.flatMap(it => it.received.map(({ category }) => category)));
  const columns = DATA_CATEGORIES.filter(it => seen.has(it));
  const head = [words.recipient, words.role, words.tracks, ...columns.map(it => catalog.categories[it].name)].map(plain);
  const rowOf = (it: RecipientEntry): Md => row([
    whoIn(paper, it.domain), plain(catalog.roles[it.role]), plain(catalog.answers[it.tracks.answer]), ...columns.map(category => mark(it, category, paper)),
  ]);
  return [row(head), `|${' --- |'.repeat(3)}${' :-: |'.repeat(columns.length)}`, ...receivers.map(rowOf)].join('\n') as Md;
}

function mark({ received }: RecipientEntry, category: DataCategory, { catalog }: Paper): Md {
  const forms = received.filter(it => it.category === category).map(it => it.form);
  const worst = FORMS.find(it => forms.includes(it));
  return plain(worst === undefined ? '·' : catalog.forms[worst].sign);
}

function legend({ catalog: { forms }, words }: Paper): Md {
  return plain(capitalize([...FORMS.map(it => `${forms[it].sign} ${forms[it].name}`), `· ${words.blank}`].join(', ')));
}
