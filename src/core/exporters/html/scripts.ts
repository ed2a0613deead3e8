import type { ScriptEntry } from '../../audit/audit.ts';
import { doingsOf, durationOf, loaderOf, numberOf } from '../../wording/sentences.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { chapter, type Report } from './report.ts';

/** A longer table is read by nobody; the inventory for spreadsheets has them all. */
const ROWS_MAX = 150;

/** The scripts of the site's pages, third parties' first: whose they are, who had them loaded, what checks them, and what they were seen doing. */
export function scriptsOf(report: Report): Markup {
  const { audit: { scripts }, language, labels: { scripts: labels } } = report;
  if (scripts.length === 0) return chapter('scripts', labels.title, html`<p>${labels.none}</p>`);
  const rows = [...scripts.filter(it => it.party === 'third'), ...scripts.filter(it => it.party === 'first')];
  const rest = rows.length <= ROWS_MAX ? NOTHING : html`
<p>${labels.rest(numberOf(rows.length - ROWS_MAX, language))}</p>`;
  return chapter('scripts', labels.title, html`<p class="intro">${labels.intro}</p>
<div class="scroll" role="region" aria-label="${labels.title}" tabindex="0"><table class="recipients scripts">
<caption class="hidden">${labels.title}</caption>
<thead><tr><th scope="col">${labels.script}</th><th scope="col">${labels.doing}</th><th scope="col">${labels.loadedBy}</th><th scope="col">${labels.integrity}</th><th scope="col" class="number">${labels.first}</th></tr></thead>
<tbody>
${rows.slice(0, ROWS_MAX).map(it => row(report, it))}</tbody>
</table></div>${rest}`);
}

function row(report: Report, it: ScriptEntry): Markup {
  const { language, words: { scripts: words }, labels } = report;
  const owner = it.party === 'first' ? labels.recipients.site : it.organization ?? it.domain;
  const kind = it.of === 'file' ? NOTHING : html`${words.kinds[it.of]} `;
  const doings = doingsOf(it, language);
  return html`<tr><th scope="row">${kind}<code>${it.address}</code><small>${owner}</small></th>
<td>${doings.length === 0 ? html`<small>${words.nothing}</small>` : html`<ul class="plain">${doings.map(doing => html`<li>${doing}</li>`)}</ul>`}</td>
<td>${loaderOf(it, language)}${it.of === 'page' ? NOTHING : html`<small>${words.modes[it.mode]}</small>`}</td>
<td>${it.of === 'file' ? words.integrities[it.integrity] : NOTHING}${digest(report, it)}</td><td class="number">${durationOf(it.firstMs, language)}</td></tr>
`;
}

/** The beginning of a digest tells two apart by eye; the data files have all of it. */
function digest({ language, words: { scripts: words }, labels }: Report, { of, hashed, sha256 }: ScriptEntry): Markup {
  if (of === 'page') return NOTHING;
  if (hashed !== 'yes') return html`<small>${words.hashed[hashed]}</small>`;
  const [first = '', ...others] = sha256;
  return html`<small>SHA-256 <code>${first.slice(0, 12)}…</code>${others.length === 0 ? NOTHING : html` ${labels.scripts.others(numberOf(others.length, language))}`}</small>`;
}
