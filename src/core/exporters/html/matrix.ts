import type { RecipientEntry } from '../../audit/audit.ts';
import { CATEGORIES, DATA_CATEGORIES, type CategoryGroup, type DataCategory } from '../../datum/category.ts';
import { FORMS, type Form } from '../../datum/form.ts';
import { shortWhoOf } from '../../wording/sentences.ts';
import { chapter, recipientLink, type Report } from './report.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';

/** The first picture: third parties by kinds of data. A mark differs by letter, shape and colour, never by colour alone. */
export function matrixOf(report: Report): Markup {
  const { audit, labels: { matrix } } = report;
  const third = audit.recipients.filter(it => it.party === 'third');
  const receivers = third.filter(it => it.received.length > 0);
  const quiet = third.filter(it => it.received.length === 0);
  const content = receivers.length === 0
    ? html`<p class="nobody">${third.length === 0 ? matrix.empty : matrix.emptyFull}</p>`
    : html`<p class="intro">${matrix.intro}</p>${legend(report)}${table(report, receivers)}`;
  return chapter('matrix', matrix.title, html`${content}${quietLine(report, quiet)}`);
}

function legend({ words, labels: { matrix } }: Report): Markup {
  const marks = FORMS.map(it => html`<li><span class="mark ${it}" aria-hidden="true">${words.forms[it].sign}</span> ${words.forms[it].name}</li>`);
  return html`<ul class="legend" aria-label="${matrix.legend}">${marks}<li><span class="mark blank" aria-hidden="true"></span> ${matrix.blank}</li></ul>`;
}

function table(report: Report, receivers: readonly RecipientEntry[]): Markup {
  const { words, labels: { matrix } } = report;
  const seen = new Set(receivers.flatMap(it => it.received.map(({ category }) => category)));
  const columns = DATA_CATEGORIES.filter(it => seen.has(it));
  const heads = columns.map((it, n) => html`<th scope="col" class="kind${startsGroup(columns, n)}"><span>${words.categories[it].name}</span></th>`);
  return html`<div class="scroll" role="region" aria-label="${matrix.title}" tabindex="0"><table class="matrix">
<caption>${matrix.caption}</caption>
<thead><tr><th scope="col" class="who">${matrix.recipient}</th><th scope="col" class="kind answer"><span>${matrix.tracks}</span></th>${heads}</tr></thead>
<tbody>
${receivers.map(it => row(report, it, columns))}</tbody>
</table></div>`;
}

function row(report: Report, recipient: RecipientEntry, columns: readonly DataCategory[]): Markup {
  const { words } = report;
  const { domain, organization, role, tracks } = recipient;
  const owner = organization === undefined ? NOTHING : html`${domain} · `;
  return html`<tr><th scope="row" class="who">${recipientLink(report, domain)}<small>${owner}${words.roles[role]}</small></th><td class="answer ${tracks.answer}">${words.answers[tracks.answer]}</td>${columns.map((it, n) => cell(report, recipient, { category: it, start: startsGroup(columns, n) }))}</tr>
`;
}

function cell(report: Report, { domain, received }: RecipientEntry, { category, start }: { readonly category: DataCategory; readonly start: string }): Markup {
  const { words, recipients, labels, findingNumbers } = report;
  const worst = received.filter(it => it.category === category).sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form))[0];
  if (worst === undefined) return html`<td class="cell${start}"></td>`;
  const { name, sign } = words.forms[worst.form];
  const label = labels.matrix.cell(name, words.categories[category].name, shortWhoOf(domain, recipients));
  return html`<td class="cell${start}"><a class="mark ${worst.form satisfies Form}" href="#f${findingNumbers.get(worst.findings[0])}" aria-label="${label}" title="${label}">${sign}</a></td>`;
}

/** A line is drawn where another group of categories begins. */
function startsGroup(columns: readonly DataCategory[], n: number): string {
  const before = columns[n - 1];
  const here = columns[n];
  return before === undefined || here === undefined || groupOf(before) !== groupOf(here) ? ' start' : '';
}

function groupOf(category: DataCategory): CategoryGroup | undefined {
  const groups = Object.keys(CATEGORIES) as readonly CategoryGroup[];
  return groups.find(it => CATEGORIES[it].some(member => member === category));
}

function quietLine(report: Report, quiet: readonly RecipientEntry[]): Markup {
  if (quiet.length === 0) return NOTHING;
  return html`<p class="quiet">${report.labels.matrix.quiet} ${join(quiet.map(it => quietLink(report, it)), ', ')}.</p>`;
}

// By organization and domain: several of one organization would otherwise read as the same one twice.
function quietLink(report: Report, { domain, organization }: RecipientEntry): Markup {
  return organization === undefined ? recipientLink(report, domain) : html`${recipientLink(report, domain)} (${domain})`;
}
