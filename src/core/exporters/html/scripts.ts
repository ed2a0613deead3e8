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
<div class="scroll" role="region" aria-label="${labels.title}" tabindex="0"><table class="recipients scripts" role="table">
<caption class="hidden">${labels.title}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${labels.script}</th><th role="columnheader" scope="col">${labels.doing}</th><th role="columnheader" scope="col">${labels.loadedBy}</th><th role="columnheader" scope="col">${labels.integrity}</th><th role="columnheader" scope="col" class="number">${labels.first}</th></tr></thead>
<tbody role="rowgroup">
${rows.slice(0, ROWS_MAX).map(it => row(report, it))}</tbody>
</table></div>${rest}`);
}

/** The roles are what the elements have; in narrow windows, where cells stand one below the other, browsers would forget them. */
function row(report: Report, it: ScriptEntry): Markup {
  const { language, words: { scripts: words }, labels } = report;
  const owner = it.party === 'first' ? labels.recipients.site : it.organization ?? it.domain;
  const kind = it.of === 'file' ? NOTHING : html`${words.kinds[it.of]} `;
  const cell = (label: string, content: Markup): Markup => content.text === '' ? html`<td role="cell"></td>` : html`<td role="cell" data-label="${label}">${content}</td>`;
  const mode = it.of === 'page' ? NOTHING : html`<small>${words.modes[it.mode]}</small>`;
  return html`<tr role="row"><th role="rowheader" scope="row">${kind}<code>${it.address}</code><small>${owner}</small></th>
${cell(labels.scripts.doing, doings(report, it))}${cell(labels.scripts.loadedBy, html`${loaderOf(it, language)}${mode}`)}
${cell(labels.scripts.integrity, html`${it.of === 'file' ? words.integrities[it.integrity] : NOTHING}${digest(report, it)}`)}<td role="cell" class="number" data-label="${labels.scripts.first}">${durationOf(it.firstMs, language)}</td></tr>
`;
}

function doings({ language, words }: Report, it: ScriptEntry): Markup {
  const all = doingsOf(it, language);
  return all.length === 0 ? html`<small>${words.scripts.nothing}</small>` : html`<ul class="plain">${all.map(doing => html`<li>${doing}</li>`)}</ul>`;
}

/** The beginning of a digest tells two apart by eye; the data files have all of it. */
function digest({ language, words: { scripts: words }, labels }: Report, { of, hashed, sha256 }: ScriptEntry): Markup {
  if (of === 'page') return NOTHING;
  if (hashed !== 'yes') return html`<small>${words.hashed[hashed]}</small>`;
  const [first = '', ...others] = sha256;
  return html`<small>SHA-256 <code>${first.slice(0, 12)}…</code>${others.length === 0 ? NOTHING : html` ${labels.scripts.others(numberOf(others.length, language))}`}</small>`;
}
