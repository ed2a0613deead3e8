import type { RecipientEntry } from '../../audit/audit.ts';
import { bytesOf, durationOf, numberOf, reasonSentenceOf } from '../../wording/sentences.ts';
import { html, join, type Markup } from './markup.ts';
import { chapter, findingLinks, type Report } from './report.ts';

/** Everyone contacted: who it is, whether it tracks people here and why we say so, and what it received. */
export function recipientsOf(report: Report): Markup {
  const { audit, labels: { recipients: labels } } = report;
  return chapter('recipients', labels.title, html`<p class="intro">${labels.intro}</p>
<div class="scroll" role="region" aria-label="${labels.title}" tabindex="0"><table class="recipients">
<caption class="hidden">${labels.title}</caption>
<thead><tr><th scope="col">${labels.who}</th><th scope="col">${labels.tracks}</th><th scope="col">${labels.received}</th><th scope="col" class="number">${labels.requests}</th><th scope="col" class="number">${labels.bytes}</th><th scope="col" class="number">${labels.first}</th><th scope="col">${labels.channels}</th></tr></thead>
<tbody>
${audit.recipients.map((it, n) => row(report, it, n + 1))}</tbody>
</table></div>`);
}

function row(report: Report, it: RecipientEntry, n: number): Markup {
  const { language, words, labels: { recipients: labels } } = report;
  const about = it.party === 'first' ? labels.site : `${it.organization ?? labels.noOwner} · ${words.roles[it.role]}`;
  return html`<tr id="r${n}"><th scope="row">${it.domain}<small>${about}</small></th>
<td><span class="answer ${it.tracks.answer}">${words.answers[it.tracks.answer]}</span><small>${reasonSentenceOf(it, language)}</small></td>
<td>${received(report, it)}</td><td class="number">${numberOf(it.requests, language)}</td><td class="number">${bytesOf(it.bytes, language)}</td><td class="number">${durationOf(it.firstMs, language)}</td>
<td><small>${it.channels.map(channel => words.channels[channel]).join(', ')}</small></td></tr>
`;
}

function received(report: Report, it: RecipientEntry): Markup {
  const { words, labels } = report;
  if (it.received.length === 0) return html`<small>${labels.recipients.nothing}</small>`;
  return html`<ul class="plain">${it.received.map(({ category, form, findings }) =>
    html`<li>${join([html`<span class="mark small ${form}" aria-hidden="true">${words.forms[form].sign}</span>`, html`${words.categories[category].name}<span class="hidden">, ${words.forms[form].name}</span>`, findingLinks(report, findings)], ' ')}</li>`)}</ul>`;
}
