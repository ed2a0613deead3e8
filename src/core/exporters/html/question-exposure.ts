import type { ExposureAnswer, ExposureCell, ExposureRow } from '../../appeal/answers.ts';
import { CONSENT_STATES, type ConsentState } from '../../finding/finding.ts';
import { countOf, durationOf } from '../../wording/sentences.ts';
import { answerTable } from './answer-table.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { findingLinks, recipientLink, type Report } from './report.ts';

/** The second answer: recipients by what the visitor had chosen, observed beside declared. */
export function exposureAnswer(report: Report, answer: ExposureAnswer): Markup {
  const { words, labels: { answers: { exposure: labels, questions } } } = report;
  if (answer.rows.length === 0) return html`${figures(report, answer)}<p>${questions.exposure.none}</p>`;
  const states = CONSENT_STATES.filter(state => answer.rows.some(it => it.received.some(({ by }) => by[state].length > 0)));
  const columns = [[labels.recipient], ...states.map(it => [words.consents[it].name] as const), [labels.declared], [labels.countries], [labels.first, 'number']] as const;
  return html`${figures(report, answer)}${answerTable(questions.exposure.asks, columns, answer.rows.map(it => row(report, it, states)))}`;
}

function figures({ language, labels: { answers: { exposure: labels } } }: Report, { contacted, rows, unasked, undeclared }: ExposureAnswer): Markup {
  const told = [
    countOf(contacted, labels.contacted, language), countOf(rows.length, labels.receivers, language), countOf(unasked, labels.unasked, language),
    undeclared === undefined ? labels.notDeclared : countOf(undeclared, labels.undeclared, language),
  ];
  return html`<ul class="told">${told.map(it => html`<li>${it}</li>`)}</ul>`;
}

function row(report: Report, it: ExposureRow, states: readonly ConsentState[]): readonly [Markup, ...Markup[]] {
  const { audit, language, labels: { declared, answers: { exposure: labels } } } = report;
  const status = it.declared === undefined ? html`<small>${audit.declared?.declarations === undefined ? labels.notKnown : ''}</small>` : html`<span class="status ${it.declared}">${declared.statuses[it.declared]}</span>`;
  return [
    recipientLink(report, it.recipient), ...states.map(state => receivedIn(report, it.received, state)), status,
    it.countries.length === 0 ? html`<small>${labels.notKnown}</small>` : html`${it.countries.join(', ')}`, html`${durationOf(it.firstMs, language)}`,
  ];
}

function receivedIn(report: Report, received: readonly ExposureCell[], state: ConsentState): Markup {
  const { words } = report;
  const cells = received.filter(it => it.by[state].length > 0);
  if (cells.length === 0) return NOTHING;
  return html`<ul class="plain">${cells.map(({ category, forms, by }) => html`<li>${join([
    ...forms.map(form => html`<span class="mark small ${form}" aria-hidden="true">${words.forms[form].sign}</span>`),
    html`${words.categories[category].name}<span class="hidden">, ${forms.map(form => words.forms[form].name).join(', ')}</span>`, findingLinks(report, by[state]),
  ], ' ')}</li>`)}</ul>`;
}
