import type { ConsentAudit, Mark, StateEntry, Timeline } from '../../audit/audit.ts';
import { byRecipient } from '../../finding/by-recipient.ts';
import { MOMENTS } from '../../finding/moment.ts';
import type { Domain } from '../../party/recipient.ts';
import { capitalize } from '../../wording/notation.ts';
import { durationOf, numberOf, shortWhoOf, whatName, whyUnreached } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { recipientLink, type Report } from './report.ts';
import { signsLegend } from './consent-signs.ts';
import { axisOf, bandsOf, stripOf, type Scale } from './consent-strip.ts';

/** Where there are more recipients than these, those that were only contacted share a row. */
const APART_MAX = 8;
/** Rows of one visit; what comes later is in the data files. */
const ROWS_MAX = 12;
const NAMES_MAX = 6;

/** The third picture: one visit of each state, all on one scale of time, each with the same in words beside it. */
export function timelinesOf(report: Report, { states, timelines }: ConsentAudit): Markup {
  const { labels: { consent: labels } } = report;
  if (timelines.length === 0) return NOTHING;
  const spanMs = Math.max(1, ...timelines.flatMap(it => [it.durationMs, ...it.choices.map(({ atMs }) => atMs), ...it.marks.map(({ firstMs }) => firstMs)]));
  return html`<h3>${labels.timelines}</h3>
<p class="intro">${timelines.length > 1 ? `${labels.timelinesScale} ` : ''}${labels.timelinesIntro}</p>
${signsLegend(report)}${bandsLegend(report, timelines)}${timelines.map(it => figure(report, it, { spanMs, entry: states.find(({ state }) => state === it.state) }))}`;
}

function bandsLegend({ words: { choices }, labels: { matrix } }: Report, timelines: readonly Timeline[]): Markup {
  const seen = new Set(timelines.flatMap(it => bandsOf(it).map(({ moment }) => moment)));
  return html`<ul class="legend" aria-label="${matrix.legend}">${MOMENTS.filter(it => seen.has(it)).map(it => html`<li><svg class="band-sample" width="22" height="12" aria-hidden="true"><rect class="band ${it}" width="22" height="12"/></svg> ${choices.moments[it]}</li>`)}</ul>
`;
}

function figure(report: Report, timeline: Timeline, { spanMs, entry }: { readonly spanMs: number; readonly entry: StateEntry | undefined }): Markup {
  const { language, words: { choices, notation }, labels: { consent: labels, made } } = report;
  const scale: Scale = { timeline, spanMs, language };
  const name = choices.states[timeline.state];
  const groups = [...byRecipient(timeline.marks).entries()];
  const content = groups.length === 0 ? html`<p class="quiet">${labels.nothingInVisit}</p>` : html`<table class="strips" role="table"><caption class="hidden">${labels.timelines}${notation.colon}${name}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${labels.recipient}</th><th role="columnheader" scope="col" class="strip"><span class="hidden">${labels.picture}</span>${axisOf(scale)}</th><th role="columnheader" scope="col">${labels.firsts}</th></tr></thead>
<tbody role="rowgroup">
${rowsIn(report, scale, groups)}</tbody></table>`;
  return html`<div class="timeline"><h4>${name} <small>${made.visit(numberOf(timeline.visit, language))} · ${durationOf(timeline.durationMs, language)}</small></h4>
<p class="events">${eventsOf(report, timeline, entry)}</p>
${content}</div>
`;
}

type Group = readonly [Domain, readonly Mark[]];

function isMere(marks: readonly Mark[]): boolean {
  return marks.every(it => it.what === 'contact');
}

/** Those that were more than contacted each have a row; where there are many, the others share one. */
function rowsIn(report: Report, scale: Scale, groups: readonly Group[]): Markup {
  const { language, labels: { consent: labels } } = report;
  const mere = groups.filter(([, marks]) => isMere(marks));
  const isShared = groups.length > APART_MAX && mere.length > 1;
  const told = isShared ? groups.filter(([, marks]) => !isMere(marks)) : groups.toSorted((a, b) => Number(isMere(a[1])) - Number(isMere(b[1])));
  const more = told.length - ROWS_MAX;
  return html`${told.slice(0, ROWS_MAX).map(([domain, marks]) => row(scale, { name: nameOf(report, domain), marks, says: saysOf(report, marks) }))}${isShared ? othersRow(report, scale, mere) : NOTHING}${more <= 0 ? NOTHING : html`<tr role="row"><td role="cell" class="rest" colspan="3">${labels.rest(numberOf(more, language))}</td></tr>
`}`;
}

/** What happened to the visitor, by the numbers that stand on the axis; and why it is not what the state stands for. */
function eventsOf({ language, labels: { consent: labels } }: Report, { shownMs, choices }: Timeline, entry: StateEntry | undefined): Markup {
  const events = [
    ...shownMs === undefined ? [] : [labels.shown(durationOf(shownMs, language))],
    ...choices.map(({ state, withdraws, atMs }) => labels.chose[state === 'granted' ? 'granted' : withdraws ? 'withdrawn' : 'refused'](durationOf(atMs, language))),
  ];
  const why = entry === undefined ? '' : whyUnreached(entry, language);
  const numbered = events.map((it, n) => html`<span><span class="step-dot">${n + 1}</span> ${it}</span>`);
  const unreached = why === '' ? [] : [html`<span>${capitalize(labels.because(why))}.</span>`];
  return numbered.length + unreached.length === 0 ? html`${labels.noEvents}` : join([...numbered, ...unreached], ' ');
}

function nameOf(report: Report, domain: Domain): Markup {
  return html`${recipientLink(report, domain)}${shortWhoOf(domain, report.recipients) === domain ? NOTHING : html`<small>${domain}</small>`}`;
}

interface Row { readonly name: Markup; readonly marks: readonly Mark[]; readonly says: Markup }

/** The roles are what the elements have; in narrow windows, where cells stand one below the other, browsers would forget them. */
function row(scale: Scale, { name, marks, says }: Row): Markup {
  return html`<tr role="row"><th role="rowheader" scope="row">${name}</th><td role="cell" class="strip">${stripOf(scale, marks)}</td><td role="cell">${says}</td></tr>
`;
}

function saysOf({ language, words: { choices } }: Report, marks: readonly Mark[]): Markup {
  const moments = MOMENTS.filter(it => marks.some(({ moment }) => moment === it));
  return html`<ul class="plain">${moments.map(moment => {
    const got = marks.filter(it => it.moment === moment).map(it => html`${whatName(it.what, language)} <span class="at">${durationOf(it.firstMs, language)}</span>`);
    return html`<li><b>${choices.moments[moment]}</b> ${join(got, ', ')}</li>`;
  })}</ul>`;
}

function othersRow(report: Report, scale: Scale, mere: readonly Group[]): Markup {
  const { language, recipients, words: { choices }, labels: { consent: labels } } = report;
  const marks = mere.flatMap(([, its]) => its);
  const says = html`<ul class="plain">${MOMENTS.filter(it => marks.some(({ moment }) => moment === it)).map(moment => {
    const names = [...new Set(mere.filter(([, its]) => its.some(it => it.moment === moment)).map(([domain]) => shortWhoOf(domain, recipients)))];
    const more = names.length - NAMES_MAX;
    return html`<li><b>${choices.moments[moment]}</b> ${[...names.slice(0, NAMES_MAX), ...more > 0 ? [labels.more(numberOf(more, language))] : []].join(', ')}</li>`;
  })}</ul>`;
  return row(scale, { name: html`${labels.others(numberOf(mere.length, language))}`, marks, says });
}
