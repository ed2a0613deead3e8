import type { InterestAnswer, InterestRow } from '../../appeal/answers.ts';
import { bytesOf, durationOf, numberOf } from '../../wording/sentences.ts';
import { answerTable } from './answer-table.ts';
import { html, join, type Markup } from './markup.ts';
import { recipientLink, type Report } from './report.ts';

/** The third answer: third parties by what they are for, and what people paid for them. */
export function interestAnswer(report: Report, { rows }: InterestAnswer): Markup {
  const { labels: { answers: { interest: labels, questions } } } = report;
  if (rows.length === 0) return html`<p>${questions.interest.none}</p>`;
  const columns = [[labels.purpose], [labels.recipients], [labels.categories], [labels.requests, 'number'], [labels.bytes, 'number'], [labels.waited, 'number']] as const;
  return answerTable(questions.interest.asks, columns, rows.map(it => row(report, it)));
}

function row(report: Report, it: InterestRow): readonly [Markup, ...Markup[]] {
  const { language, words, labels: { recipients, answers: { interest: labels } } } = report;
  const categories = it.categories.map(category => words.categories[category].name).join(', ');
  return [
    html`${words.roles[it.role]}`, join(it.recipients.map(domain => recipientLink(report, domain)), ', '),
    categories === '' ? html`<small>${recipients.nothing}</small>` : html`${categories}`, html`${numberOf(it.requests, language)}`, html`${bytesOf(it.bytes, language)}`,
    it.waitedMs === undefined ? html`<small>${labels.notMeasured}</small>` : html`${durationOf(it.waitedMs, language)}`,
  ];
}
