import type { DeclarationEntry, DeclaredAudit, DeclaredRow } from '../../audit/audit.ts';
import type { Domain } from '../../party/recipient.ts';
import { answerTable } from './answer-table.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { findingLinks, recipientLink, type Report } from './report.ts';

/** The same as the picture in words, with what was declared of each. */
export function declaredTable(report: Report, { rows, declarations = [] }: DeclaredAudit): Markup {
  const { labels: { declared: labels } } = report;
  const columns = [[labels.recipient], [labels.status], [labels.declarations], [labels.findings]] as const;
  return html`<h3>${labels.declarations}</h3>${answerTable(labels.declarations, columns, rows.map(it => row(report, it, declarations.filter(({ id }) => it.declarations.includes(id)))))}`;
}

function row(report: Report, it: DeclaredRow, own: readonly DeclarationEntry[]): readonly [Markup, ...Markup[]] {
  const { labels: { declared: labels } } = report;
  const why = [...it.beyond.map(beyond => labels.beyond[beyond]), ...it.status === 'not-observed' ? [unseenWhy(report, it)] : []];
  return [
    it.recipient === undefined ? html`${own[0]?.recipient}` : named(report, it.recipient),
    html`<span class="status ${it.status}">${labels.statuses[it.status]}</span>${why.length === 0 ? NOTHING : html`<small>${why.join('; ')}</small>`}`,
    own.length === 0 ? NOTHING : html`<ul class="plain">${own.map(declaration => html`<li>${told(report, declaration)}</li>`)}</ul>`,
    it.findings.length === 0 ? NOTHING : findingLinks(report, it.findings),
  ];
}

/** Its organization has other domains, perhaps: then which one it was. */
function named(report: Report, recipient: Domain): Markup {
  const isKnown = report.recipients.get(recipient)?.organization !== undefined;
  return html`${recipientLink(report, recipient)}${isKnown ? html`<small>${recipient}</small>` : NOTHING}`;
}

function unseenWhy({ labels: { declared: labels } }: Report, { unseen }: DeclaredRow): string {
  return unseen === undefined ? labels.notThere : labels.unseen[unseen];
}

function told({ words, labels: { declared: labels } }: Report, it: DeclarationEntry): Markup {
  const data = it.categories.map(category => words.categories[category].name).join(', ');
  const countries = it.countries?.join(', ') ?? '';
  const parts = [
    html`<b>${words.roles[it.purpose]}</b>`, html`${data === '' ? labels.contactOnly : data}`, html`${labels.bases[it.basis]}`, html`${labels.period(it.since, it.expires)}`,
    ...countries === '' ? [] : [html`${labels.countries}${words.notation.colon}${countries}`],
    ...it.dpa === undefined ? [] : [html`${labels.agreement}${words.notation.colon}<code>${it.dpa}</code>`],
  ];
  return html`${join(parts, ' · ')} <code class="id">${it.id}</code>`;
}
