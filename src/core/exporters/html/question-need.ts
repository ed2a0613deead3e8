import type { NeedAnswer, NeedRow } from '../../appeal/answers.ts';
import { countOf } from '../../wording/sentences.ts';
import { answerTable } from './answer-table.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { recipientLink, type Report } from './report.ts';

/** The first answer: what is asked for, beside what is said to be needed. */
export function needAnswer(report: Report, { rows, watched }: NeedAnswer): Markup {
  const { labels: { answers: { need, questions } } } = report;
  const empty = watched ? questions.need.none : need.notWatched;
  if (rows.length === 0) return html`<p>${empty}</p>`;
  const table = answerTable(questions.need.asks, [[need.kind], [need.asked], [need.needed], [need.receivedBy]], rows.map(it => row(report, it)));
  return html`${rows.every(it => it.fields === 0) ? html`<p>${empty}</p>` : NOTHING}${table}`;
}

function row(report: Report, it: NeedRow): readonly [Markup, ...Markup[]] {
  const { language, words, labels: { answers: { need } } } = report;
  const asked = it.labels.length > 0 ? it.labels.join(', ') : countOf(it.fields, need.fields, language);
  return [
    html`${it.category === undefined ? need.otherKind : words.categories[it.category].name}`,
    it.fields === 0 ? html`<small>${need.notAsked}</small>` : html`${asked}<small>${it.pages.join(', ')}</small>`,
    html`<span class="needed ${it.necessary}">${need.answers[it.necessary]}</span>${it.purposes.length === 0 ? NOTHING : html`<small>${it.purposes.join(' · ')}</small>`}`,
    it.receivedBy.length === 0 ? html`<small>${need.nobody}</small>` : join(it.receivedBy.map(domain => recipientLink(report, domain)), ', '),
  ];
}
