import { holesIn } from '../../finding/holes.ts';
import type { Noun } from '../../wording/notation.ts';
import { headlinesOf, momentOf, numberOf, scoreSentenceOf } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** The top of the report: of which page and when, the grade, the sentences that matter, and the figures. */
export function heroOf(report: Report): Markup {
  const { audit, language, labels } = report;
  const pages = [...new Set(audit.visits.map(it => it.page))];
  const began = audit.visits.slice(0, 1).map(it => html`<span>${momentOf(it.startedAt, language)}</span>`);
  return html`<header class="hero">
<p class="kicker"><strong>Sillage</strong><span>${labels.kicker}</span>${began}</p>
<h1>${join(pages.map(it => html`<span class="page">${it}</span>`), ' ')}</h1>
<div class="verdict">
${dial(report)}
<div class="headlines">
<p class="score">${scoreSentenceOf(audit, language)}</p>
<ul>${headlinesOf(audit, language).map(it => html`<li>${it}</li>`)}</ul>
</div>
</div>
${figures(report)}
</header>
`;
}

const RADIUS = 52;
const AROUND = 2 * Math.PI * RADIUS;

/** The grade in a ring that is full at 100. Its text says the same, so it is hidden from screen readers. */
function dial({ audit: { score }, language, labels }: Report): Markup {
  const graded = score.status === 'graded';
  const share = graded ? Math.max(0, Math.min(100, score.value)) / 100 : 0;
  const arc = share === 0 ? NOTHING : html`<circle class="arc" cx="60" cy="60" r="${RADIUS}" stroke-dasharray="${(share * AROUND).toFixed(2)} ${AROUND.toFixed(2)}" transform="rotate(-90 60 60)"/>`;
  return html`<div class="dial ${graded ? bandOf(score.value) : 'unknown'}" aria-hidden="true">
<svg viewBox="0 0 120 120" width="120" height="120"><circle class="track" cx="60" cy="60" r="${RADIUS}"/>${arc}<text x="60" y="76" text-anchor="middle">${graded ? score.grade : '?'}</text></svg>
<span>${graded ? html`<b>${numberOf(score.value, language)}</b> ${labels.outOf}` : labels.score.noGrade}</span>
</div>`;
}

/** For colour alone; the grade's letter is the rulebook's. */
function bandOf(value: number): 'good' | 'fair' | 'poor' {
  if (value >= 80) return 'good';
  return value >= 50 ? 'fair' : 'poor';
}

function figures({ audit, language, labels, words: { notation } }: Report): Markup {
  const third = audit.recipients.filter(it => it.party === 'third');
  const kinds = new Set(third.flatMap(it => it.received.map(({ category }) => category)));
  const counts: readonly (readonly [count: number, label: Noun])[] = [
    [third.length, labels.figures.third], [third.filter(it => it.received.length > 0).length, labels.figures.receivers],
    [third.filter(it => it.tracks.answer === 'yes').length, labels.figures.tracking], [kinds.size, labels.figures.categories],
    [audit.findings.length, labels.figures.findings], [holesIn(audit.gaps).length, labels.figures.gaps],
  ];
  return html`<dl class="figures">${counts.map(([count, label]) => html`<div><dt>${label[notation.form(count)]}</dt><dd>${numberOf(count, language)}</dd></div>`)}</dl>`;
}
