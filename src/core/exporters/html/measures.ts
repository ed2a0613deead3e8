import type { MeasureEntry } from '../../audit/audit.ts';
import { measureSentenceOf, numberOf } from '../../wording/sentences.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { policiesOf } from './policies.ts';
import { chapter, findingLinks, type Report } from './report.ts';

/** What could be done, what each would win alone, and in which order they win most together; nothing where nobody worked it out. */
export function measuresOf(report: Report): Markup {
  const { audit: { measures = [] }, labels: { measures: labels } } = report;
  if (measures.length === 0) return NOTHING;
  return chapter('measures', labels.title, html`<p class="intro">${labels.intro}</p>
${stepsOf(report, measures)}<h3>${labels.each}</h3>
<p class="intro">${labels.eachIntro}</p>
<ol class="cards measures">${measures.slice(0, CARDS_MAX).map(it => card(report, it))}</ol>
${measures.length > CARDS_MAX ? html`<p>${labels.rest(numberOf(measures.length - CARDS_MAX, report.language))}</p>
` : NOTHING}${policiesOf(report)}`);
}

/** A reader follows so many; those that win most come first. */
const CARDS_MAX = 30;

/** Starts that are told by their number: the first three, and all. */
const FIRST = 3;

function stepsOf({ audit: { score }, recipients, labels: { measures: labels }, language }: Report, measures: readonly MeasureEntry[]): Markup {
  const steps = measures.filter(it => it.step !== undefined).toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0));
  const now = score.status === 'graded' ? score.value : undefined;
  if (steps.length === 0) return NOTHING;
  const line = (it: MeasureEntry, before: number | undefined): Markup => html`<li><span>${measureSentenceOf(it, recipients, language)}</span>${it.cumulated === undefined || before === undefined ? NOTHING : gain(before, it.cumulated, { language, labels })}</li>
`;
  const sums = [...new Set([Math.min(FIRST, steps.length), steps.length])].flatMap(count => {
    const then = steps[count - 1]?.cumulated;
    return now === undefined || then === undefined ? [] : [labels.together(count, numberOf(now, language), numberOf(then, language))];
  });
  return html`<h3>${labels.order}</h3>
${sums.map(it => html`<p class="cumulated">${it}</p>`)}${now === undefined ? html`<p>${labels.noScore}</p>` : NOTHING}
<ol class="steps">${steps.map((it, n) => line(it, n === 0 ? now : steps[n - 1]?.cumulated))}</ol>
`;
}

/** From one score to another, as a bar and in figures. */
function gain(from: number, to: number, { language, labels }: Pick<Report, 'language'> & { readonly labels: Report['labels']['measures'] }): Markup {
  const width = Math.max(0, to - from);
  return html`<span class="gain"><svg viewBox="0 0 100 8" width="100" height="8" aria-hidden="true" preserveAspectRatio="none"><rect class="rail" width="100" height="8" rx="2"/><rect class="step rest" width="${from}" height="8" rx="2"/><rect class="step won" x="${from}" width="${width}" height="8" rx="2"/></svg> <b>${labels.fromTo(numberOf(from, language), numberOf(to, language))}</b></span>`;
}

function card(report: Report, it: MeasureEntry): Markup {
  const { audit: { score }, recipients, language, words, labels: { measures: labels } } = report;
  const now = score.status === 'graded' ? score.value : undefined;
  const won = now !== undefined && it.gain > 0 ? gain(now, now + it.gain, { language, labels }) : html`<em>${it.points > 0 ? labels.heldDown(numberOf(it.points, language, 1)) : labels.free}</em>`;
  const lists: readonly (readonly [label: string, ids: readonly string[]])[] = [[labels.ends, it.findings], [labels.changes, it.changes], [labels.keeps, it.keeps]];
  return html`<li class="card"><h4>${measureSentenceOf(it, recipients, language)}</h4>
<p>${won}</p>
<dl>${lists.map(([label, ids]) => ids.length === 0 ? NOTHING : html`<div><dt>${label}</dt><dd>${findingLinks(report, ids)}</dd></div>
`)}${it.doubts.length === 0 ? NOTHING : html`<div><dt>${labels.doubts}</dt><dd>${it.doubts.map(doubt => html`${words.measures.doubts[doubt]} `)}</dd></div>
`}${it.replacements === undefined ? NOTHING : html`<div><dt>${labels.sources}</dt><dd>${it.replacements.map(({ name, source, read }) => html`${name}${words.notation.colon}<code>${source}</code> (${read}) `)}</dd></div>
`}</dl></li>
`;
}
