import type { ComparedEntry, ConsentAudit, StateEntry } from '../../audit/audit.ts';
import { byRecipient } from '../../finding/by-recipient.ts';
import { effectsOf, EFFECTS, isMostly, numberOf, scoreMarkOf, shortWhoOf, whatName, whyUnreached } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { recipientLink, type Report } from './report.ts';
import { effectsIn } from './consent-effects.ts';
import { signOf, signsLegend } from './consent-signs.ts';

/** A longer table is read by nobody; the comparison for spreadsheets has them all. */
const RECIPIENTS_MAX = 100;

/** The second picture: what third parties got, state beside state. Those that a choice did not stop come first. */
export function differenceOf(report: Report, { states, compared }: ConsentAudit): Markup {
  const { language, labels: { consent: labels } } = report;
  const columns = states.filter(it => it.state !== 'live');
  if (columns.length === 0) return NOTHING;
  const groups = [...byRecipient(compared).values()].toSorted((a, b) => weightOf(a) - weightOf(b));
  const rest = groups.length <= RECIPIENTS_MAX ? NOTHING : html`<p>${labels.rest(numberOf(groups.length - RECIPIENTS_MAX, language))}</p>
`;
  return html`<h3>${labels.difference}</h3>
<p class="intro">${labels.differenceIntro}</p>
${signsLegend(report, labels.absent)}${effectsIn(report, compared)}<div class="scroll difference" role="region" aria-label="${labels.difference}" tabindex="0"><table class="states">
<caption class="hidden">${labels.difference}</caption>
<thead><tr><th scope="col" class="who">${labels.who}</th>${columns.map(it => head(report, it))}<th scope="col" class="effect">${labels.effect}</th></tr></thead>
${groups.slice(0, RECIPIENTS_MAX).map(it => group(report, it, columns))}${groups.length === 0 ? nobody(report, columns) : NOTHING}</table></div>
${rest}`;
}

/** By the weightiest of what a recipient got; contact alone weighs less than what tells of a person. */
function weightOf(rows: readonly ComparedEntry[]): number {
  return Math.min(...rows.map(it => EFFECTS.indexOf(effectsOf(it)[0]) + (it.what === 'contact' ? 0.5 : 0)));
}

function head({ language, words: { choices }, labels: { consent: labels } }: Report, it: StateEntry): Markup {
  const name = choices.states[it.state];
  const why = whyUnreached(it, language);
  const about = it.reached > 0 ? html`<span class="grade">${scoreMarkOf(it, language)}</span><small>${labels.visits(numberOf(it.reached, language), numberOf(it.runs, language))}</small>` : html`<small class="why">${why === '' ? labels.unreached : labels.because(why)}</small>`;
  return html`<th scope="col" abbr="${name}" class="state${it.reached > 0 ? '' : ' unreached'}"><b>${name}</b> ${about}</th>`;
}

function group(report: Report, rows: readonly ComparedEntry[], columns: readonly StateEntry[]): Markup {
  const contact = rows.find(it => it.what === 'contact');
  const others = rows.filter(it => it.what !== 'contact');
  const domain = rows[0]?.recipient;
  if (domain === undefined) return NOTHING;
  const owner = shortWhoOf(domain, report.recipients) === domain ? NOTHING : html`<small>${domain}</small>`;
  const first = contact === undefined
    ? html`<tr class="first"><th scope="row" class="who">${recipientLink(report, domain)}${owner}</th>${columns.map(() => html`<td class="none"></td>`)}<td class="effect"></td></tr>
`
    : row(report, contact, { columns, name: html`${recipientLink(report, domain)}${owner}<span class="hidden">, ${whatName('contact', report.language)}</span>` });
  return html`<tbody>
${first}${others.map(it => row(report, it, { columns, name: html`${whatName(it.what, report.language)}<span class="hidden">, ${shortWhoOf(domain, report.recipients)}</span>` }))}</tbody>
`;
}

function row({ language, words: { choices }, labels: { consent: labels } }: Report, entry: ComparedEntry, { columns, name }: { readonly columns: readonly StateEntry[]; readonly name: Markup }): Markup {
  const cells = columns.map(({ state }) => {
    const presence = state === 'live' ? undefined : entry.in[state];
    if (presence === undefined) return html`<td class="none unreached"><span class="hidden">${labels.unreached}</span></td>`;
    if (presence.runs === 0) return html`<td class="none"><span class="dot" aria-hidden="true">·</span><span class="hidden">${labels.no}</span></td>`;
    const all = presence.runs === presence.of;
    const said = html`<span class="${all ? 'hidden' : 'some'}">${all ? labels.yes : labels.some(numberOf(presence.runs, language), numberOf(presence.of, language))}</span>`;
    return html`<td class="${isMostly(presence) ? 'most' : 'few'}">${signOf(entry.what)} ${said}</td>`;
  });
  const effects = join(effectsOf(entry).map(it => html`<span class="${it}">${choices.effects[it]}</span>`), ', ');
  return html`<tr${entry.what === 'contact' ? html` class="first"` : NOTHING}><th scope="row" class="who">${name}</th>${cells}<td class="effect">${effects}</td></tr>
`;
}

function nobody({ language, labels: { consent: labels } }: Report, columns: readonly StateEntry[]): Markup {
  const isReached = columns.some(it => it.reached > 0);
  return html`<tbody><tr><td class="nothing" colspan="${numberOf(columns.length + 2, language)}">${isReached ? labels.nothing : labels.nowhere}</td></tr></tbody>
`;
}
