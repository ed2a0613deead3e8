import type { WalkSummary } from '../../audit/audit.ts';
import { countOf, durationOf, listOf } from '../../wording/sentences.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** What whoever audits says: which domains are the site's own, and how the product was walked through. It is told as said, not as seen. */
export function walkTold(report: Report): Markup {
  const { audit: { own, walk }, labels: { walk: labels } } = report;
  const lines = [
    ...own === undefined ? [] : [[labels.own, `${listOf(own, report.language)}. ${labels.ownMeans}`] as const],
    ...walk === undefined ? [] : linesOf(report, walk),
  ];
  if (lines.length === 0) return NOTHING;
  return html`<h3>${labels.title}</h3>
<dl class="facts made">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

type Line = readonly [name: string, value: string];

function linesOf({ language, labels: { walk: labels, made } }: Report, { name, steps, pauses, pausedMs, pausedPages, outside, interruptions }: WalkSummary): readonly Line[] {
  const count = (n: number, noun: typeof labels.pages): string => countOf(n, noun, language);
  return [
    [labels.product, name],
    ...steps.map(({ purpose, state, signedIn, reason, visits }): Line => [labels.purposes[purpose], [
      labels.states[state], ...signedIn === true ? [labels.signedIn] : [], ...visits.map(n => made.visit(String(n))), ...reason === undefined ? [] : [reason],
    ].join(' · ')]),
    ...pauses === 0 ? [] : [[labels.paused, [count(pauses, labels.times), durationOf(pausedMs, language), count(pausedPages, labels.pages)].join(' · ')] as const],
    ...outside.length === 0 ? [] : [[labels.outside, listOf(outside.map(it => `${it.domain} (${it.pages})`), language)] as const],
    ...interruptions === 0 ? [] : [[labels.interrupted, `${count(interruptions, labels.times)}. ${labels.interruptedMeans}`] as const],
  ];
}
