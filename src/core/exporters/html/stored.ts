import type { StoredSummary } from '../../audit/audit.ts';
import { lifetimeOf, numberOf } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { chapter, recipientLink, type Report } from './report.ts';

/** Everything stored in the browser: what, where, for whom, by whom, for how long, and whether it tells people apart. */
export function storedOf(report: Report): Markup {
  const { audit, language, labels: { stored: labels } } = report;
  if (audit.stored.length === 0) return chapter('stored', labels.title, html`<p>${labels.none}</p>`);
  const identifying = audit.stored.filter(it => it.identifying).length;
  return chapter('stored', labels.title, html`<p class="intro">${labels.intro} ${labels.sum(numberOf(audit.stored.length, language), numberOf(identifying, language))}${audit.storedUnlisted === undefined ? '' : ` ${labels.unlisted(numberOf(audit.storedUnlisted, language))}`}</p>
<div class="scroll" role="region" aria-label="${labels.title}" tabindex="0"><table class="evidence stored">
<caption class="hidden">${labels.title}</caption>
<thead><tr><th scope="col">${labels.name}</th><th scope="col">${labels.owner}</th><th scope="col">${labels.setter}</th><th scope="col">${labels.lifetime}</th><th scope="col">${labels.tells}</th><th scope="col">${labels.consent}</th></tr></thead>
<tbody>
${audit.stored.map(it => row(report, it))}</tbody>
</table></div>`);
}

function row(report: Report, it: StoredSummary): Markup {
  const { words, labels: { stored: labels } } = report;
  const setter = it.setter === undefined ? labels.by.unseen : recipientLink(report, it.setter);
  const how = it.setter === undefined ? NOTHING : html`<small>${labels.by[it.by]}</small>`;
  return html`<tr><th scope="row"><code>${it.name === '' ? '—' : it.name}</code><small>${labels.stores[it.store]}</small></th><td>${recipientLink(report, it.owner)}</td><td>${setter}${how}</td><td>${lasting(report, it)}${attributes(report, it)}</td><td>${it.identifying ? labels.yes : labels.no}<small>${it.tested ? labels.tested : labels.looks}</small></td><td><small>${words.consents[it.consent].name}</small></td></tr>
`;
}

function lasting({ language, labels: { stored: labels } }: Report, { store, lifetimeS }: StoredSummary): string {
  if (lifetimeS !== undefined) return lifetimeOf(lifetimeS, language);
  return store === 'local' ? labels.forGood : labels.session;
}

// As they are written in a cookie; no language has other words for them.
function attributes({ labels: { stored: labels } }: Report, { store, kept, attributes: its }: StoredSummary): Markup {
  if (store !== 'cookie') return NOTHING;
  const names = its === undefined ? [] : [
    ...its.secure ? ['Secure'] : [], ...its.httpOnly ? ['HttpOnly'] : [], ...its.sameSite === 'unspecified' ? [] : [`SameSite=${its.sameSite}`], ...its.partitioned ? ['Partitioned'] : [],
  ];
  return html`<small>${join([...names.map(it => html`${it}`), ...kept ? [] : [html`${labels.notKept}`]], ', ')}</small>`;
}
