import type { ConsentAudit, Timeline } from '../../audit/audit.ts';
import { durationOf, SIGNAL_NAMES } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** What the site's scripts, or the browser, said of the choice: by whom, in which words, and when. */
export function signalsOf(report: Report, { timelines }: ConsentAudit): Markup {
  const { words: { choices }, labels: { consent: labels } } = report;
  const said = timelines.filter(it => it.signals.length > 0);
  const content = said.length === 0 ? html`<p>${labels.noSignals}</p>` : html`<dl class="asked signals">${said.map(it => html`<div><dt>${choices.states[it.state]}</dt><dd>${callsIn(report, it)}</dd></div>`)}</dl>`;
  return html`<h3>${labels.signals}</h3>
${content}`;
}

function callsIn({ language }: Report, { signals }: Timeline): Markup {
  const apis = [...new Set(signals.map(it => it.api))];
  return html`<ul class="plain">${apis.map(api => {
    const calls = signals.filter(it => it.api === api).map(({ call, atMs }) => html`${call === '' ? NOTHING : html`<code>${call}</code> `}<span class="at">${durationOf(atMs, language)}</span>`);
    return html`<li><b>${SIGNAL_NAMES[api]}</b> ${join(calls, ', ')}</li>`;
  })}</ul>`;
}
