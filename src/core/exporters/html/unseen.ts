import type { GapReason } from '../../evidence/evidence.ts';
import type { Hole } from '../../finding/holes.ts';
import { holesIn } from '../../finding/holes.ts';
import { missingOf, outcomeSentenceOf } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { chapter, recipientLink, type Report } from './report.ts';

/** What could not be seen: how closely was listened, each hole with what it means and what could be done, and what it did to the answers. */
export function unseenOf(report: Report): Markup {
  const { audit, labels: { gaps: labels } } = report;
  const holes = holesIn(audit.gaps);
  const reasons = [...new Set(holes.map(it => it.reason))];
  const intro = holes.length === 0 ? labels.none : labels.intro;
  return chapter('gaps', labels.title, html`<p class="intro">${intro}</p>
${listening(report)}${reasons.length === 0 ? NOTHING : html`<ul class="holes">${reasons.map(it => entry(report, it, holes.filter(({ reason }) => reason === it)))}</ul>
`}${answers(report)}`);
}

function listening({ audit, words: { unseen } }: Report): Markup {
  const ways = [...new Set(audit.visits.map(it => it.listening))];
  return html`${ways.map(it => html`<p class="listening ${it}"><b>${unseen.listening[it].name}.</b> ${unseen.listening[it].means}</p>
`)}`;
}

function entry(report: Report, reason: GapReason, holes: readonly Hole[]): Markup {
  const { audit, words: { unseen, notation }, labels: { gaps: labels } } = report;
  const { name, means, remedy = audit.visits.every(it => it.host === 'command') ? unseen.evenCommand : unseen.command } = unseen.reasons[reason];
  return html`<li class="hole"><h3>${name}</h3>
<p>${means}</p>
<ul class="plain where">${holes.map(it => html`<li>${where(report, it)}</li>`)}</ul>
<p class="remedy"><b>${labels.remedy}${notation.colon}</b>${remedy}</p></li>
`;
}

function where(report: Report, hole: Hole): Markup {
  const { recipient, place } = hole;
  const parts = [
    html`<span class="missing">${missingOf(hole, report.language)}</span>`,
    ...recipient === undefined ? [] : [recipientLink(report, recipient)],
    ...place === undefined ? [] : [html`<code>${place}</code>`],
  ];
  return join(parts, ' · ');
}

function answers({ audit, language, labels: { gaps: labels } }: Report): Markup {
  const sentences = audit.outcomes.map(it => outcomeSentenceOf(it, language)).filter(it => it !== '');
  if (sentences.length === 0) return NOTHING;
  return html`<h3>${labels.answers}</h3><ul class="gaps">${sentences.map(it => html`<li>${it}</li>`)}</ul>`;
}
