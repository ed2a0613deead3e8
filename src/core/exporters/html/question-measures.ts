import type { MeasureRow, MeasuresAnswer } from '../../appeal/answers.ts';
import { localizedIn, numberOf } from '../../wording/sentences.ts';
import { answerTable } from './answer-table.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { recipientLink, type Report } from './report.ts';

/** The fourth answer: what each broken rule asks for, and who has taken it on. */
export function measuresAnswer(report: Report, { rows }: MeasuresAnswer): Markup {
  const { labels: { answers: { measures: labels, questions } } } = report;
  if (rows.length === 0) return html`<p>${questions.measures.none}</p>`;
  return answerTable(questions.measures.asks, [[labels.measure], [labels.recipients], [labels.points, 'number'], [labels.owner]], rows.map((it, n) => row(report, it, n + 1)));
}

function row(report: Report, it: MeasureRow, n: number): readonly [Markup, ...Markup[]] {
  const { language, labels: { answers: { measures: labels } } } = report;
  return [
    html`<a href="#v${n}">${localizedIn(it.rule.remedy, language)}</a><small>${localizedIn(it.rule.says, language)}</small>`,
    join(it.recipients.map(domain => recipientLink(report, domain)), ', '), html`${numberOf(it.points, language, 1)}`,
    it.statements.length === 0 ? html`<small>${labels.nobody}</small>` : join(it.statements.map(({ owner, by, due }) => html`${owner ?? by}${due === undefined ? NOTHING : html`, ${labels.due(due)}`}`), '; '),
  ];
}
