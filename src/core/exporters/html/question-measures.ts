import type { MeasureRow, MeasuresAnswer, OfferRow } from '../../appeal/answers.ts';
import type { StatementEntry } from '../../audit/audit.ts';
import { localizedIn, measureSentenceOf, numberOf } from '../../wording/sentences.ts';
import { answerTable } from './answer-table.ts';
import { dueIn } from './due.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { recipientLink, type Report } from './report.ts';

/** The chapter on measures tells all; those that win most come first. */
const OFFERS_MAX = 12;

/** The fourth answer: what each broken rule asks for, what could be done and what that would win, and who has taken it on. */
export function measuresAnswer(report: Report, { rows, offers }: MeasuresAnswer): Markup {
  const { labels: { answers: { measures: labels, questions } } } = report;
  if (rows.length === 0) return html`<p>${questions.measures.none}</p>`;
  return html`${answerTable(questions.measures.asks, [[labels.measure], [labels.recipients], [labels.points, 'number'], [labels.owner]], rows.map((it, n) => row(report, it, n + 1)))}${offered(report, offers)}`;
}

/** What somebody has taken on is told, however little it wins. */
function offered(report: Report, offers: readonly OfferRow[]): Markup {
  const { labels: { answers: { measures: labels } } } = report;
  const told = offers.filter(({ statements }, n) => n < OFFERS_MAX || statements.length > 0);
  if (told.length === 0) return NOTHING;
  return html`<p><a href="#measures">${labels.offers}</a></p>${answerTable(labels.offers, [[labels.measure], [labels.predicted, 'number'], [labels.spared, 'number'], [labels.owner]], told.map(it => offer(report, it)))}`;
}

function offer(report: Report, { measure, statements }: OfferRow): readonly [Markup, ...Markup[]] {
  const { recipients, language, labels: { answers: { measures: labels } } } = report;
  return [
    html`${measureSentenceOf(measure, recipients, language)}`, measure.alone === undefined ? html`<small>${labels.noScore}</small>` : html`${numberOf(measure.alone, language)}`,
    html`${numberOf(measure.points, language, 1)}`, takenOn(report, statements),
  ];
}

function takenOn(report: Report, statements: readonly StatementEntry[]): Markup {
  const { labels: { answers: { measures: labels } } } = report;
  if (statements.length === 0) return html`<small>${labels.nobody}</small>`;
  return join(statements.map(({ owner, by, due }) => html`${owner ?? by}${due === undefined ? NOTHING : html`, ${dueIn(report, due)}`}`), '; ');
}

function row(report: Report, it: MeasureRow, n: number): readonly [Markup, ...Markup[]] {
  const { language } = report;
  return [
    html`<a href="#v${n}">${localizedIn(it.rule.remedy, language)}</a><small>${localizedIn(it.rule.says, language)}</small>`,
    join(it.recipients.map(domain => recipientLink(report, domain)), ', '), html`${numberOf(it.points, language, 1)}`,
    takenOn(report, it.statements),
  ];
}
