import type { DeclarationEntry, DeclaredAudit, DeclaredRow } from '../../audit/audit.ts';
import { DATA_CATEGORIES, type DataCategory } from '../../datum/category.ts';
import { numberOf } from '../../wording/sentences.ts';
import { declaredTable } from './declared-table.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { chapter, recipientLink, type Report } from './report.ts';

type Mark = 'both' | 'undeclared' | 'unused';

const SIGNS: Readonly<Record<Mark, string>> = { both: '✓', undeclared: '!', unused: '○' };

/** Whom the site has approved, beside whom it was seen to send to: a picture, and what was declared behind it. Nothing where nothing is declared. */
export function declaredOf(report: Report): Markup {
  const { audit: { declared }, labels: { declared: labels } } = report;
  if (declared?.declarations === undefined) return NOTHING;
  const content = declared.rows.length === 0 ? html`<p class="nobody">${labels.nobody}</p>` : html`${counts(report, declared)}${legend(report)}${picture(report, declared)}${declaredTable(report, declared)}`;
  return chapter('declared', labels.title, html`<p class="intro">${labels.intro}${declared.declarations.length === 0 ? html` ${labels.nothingDeclared}` : NOTHING}</p>
${content}`);
}

function counts({ language, labels: { declared: labels } }: Report, { rows }: DeclaredAudit): Markup {
  const statuses = [...new Set(rows.map(it => it.status))];
  return html`<ul class="told">${statuses.map(it => html`<li><b>${numberOf(rows.filter(({ status }) => status === it).length, language)}</b> <span class="status ${it}">${labels.statuses[it]}</span></li>`)}</ul>`;
}

function legend({ labels: { declared: labels, matrix } }: Report): Markup {
  return html`<ul class="legend" aria-label="${matrix.legend}">${(['both', 'undeclared', 'unused'] as const).map(it => html`<li><span class="mark ${it}" aria-hidden="true">${SIGNS[it]}</span> ${labels.marks[it]}</li>`)}</ul>`;
}

function picture(report: Report, { rows, declarations = [] }: DeclaredAudit): Markup {
  const { words, labels: { declared: labels } } = report;
  const columns = DATA_CATEGORIES.filter(category => rows.some(it => it.cells.some(cell => cell.category === category)));
  return html`<div class="scroll frame" role="region" aria-label="${labels.caption}" tabindex="0"><table class="matrix">
<caption>${labels.caption}</caption>
<thead><tr><th scope="col" class="who">${labels.recipient}</th><th scope="col" class="verdict">${labels.status}</th>${columns.map(it => html`<th scope="col" class="kind"><span>${words.categories[it].name}</span></th>`)}</tr></thead>
<tbody>
${rows.map(it => row(report, it, { columns, declarations }))}</tbody>
</table></div>`;
}

interface Sheet { readonly columns: readonly DataCategory[]; readonly declarations: readonly DeclarationEntry[] }

function row(report: Report, it: DeclaredRow, { columns, declarations }: Sheet): Markup {
  const { labels: { declared: labels } } = report;
  const own = declarations.filter(({ id }) => it.declarations.includes(id));
  const who = it.recipient ?? own[0]?.recipient ?? '';
  const head = it.recipient === undefined ? html`${who}` : recipientLink(report, it.recipient);
  return html`<tr><th scope="row" class="who">${head}<small>${aboutOf(report, it, own)}</small></th><td class="verdict"><span class="status ${it.status}">${labels.statuses[it.status]}</span></td>${columns.map(category => cell(report, it.cells.find(known => known.category === category), who))}</tr>
`;
}

/** The domain of a known organization, and what it was approved for. */
function aboutOf({ recipients, words }: Report, { recipient }: DeclaredRow, own: readonly DeclarationEntry[]): string {
  const domain = recipient !== undefined && recipients.get(recipient)?.organization !== undefined ? [recipient] : [];
  const purposes = [...new Set(own.map(({ purpose }) => words.roles[purpose]))].join(', ');
  return [...domain, ...purposes === '' ? [] : [purposes]].join(' · ');
}

function cell({ words, labels: { declared: labels } }: Report, it: DeclaredRow['cells'][number] | undefined, who: string): Markup {
  if (it === undefined) return html`<td class="cell"></td>`;
  const mark: Mark = !it.received ? 'unused' : it.declared ? 'both' : 'undeclared';
  const label = labels.cell(labels.marks[mark], words.categories[it.category].name, who);
  return html`<td class="cell"><span class="mark ${mark}" role="img" aria-label="${label}" title="${label}">${SIGNS[mark]}</span></td>`;
}
