import type { Violation } from '../../audit/audit.ts';
import { localizedIn, numberOf } from '../../wording/sentences.ts';
import { html, join, type Markup } from './markup.ts';
import { chapter, findingLinks, recipientLink, type Report } from './report.ts';
import { scoreWithout } from './win-back.ts';

/** Each rule broken: the norm, its basis, who is concerned, what to do and what that would win. */
export function violationsOf(report: Report): Markup {
  const { audit: { violations }, labels: { violations: labels } } = report;
  if (violations.length === 0) return chapter('violations', labels.title, html`<p>${labels.none}</p>`);
  return chapter('violations', labels.title, html`<p class="intro">${labels.intro}</p>
<ol class="cards">${violations.map((it, n) => card(report, it, n + 1))}</ol>`);
}

function card(report: Report, violation: Violation, n: number): Markup {
  const { language, words, labels: { violations: labels }, findings } = report;
  const { rule } = violation;
  const recipients = [...new Set(violation.findings.flatMap(id => findings.get(id)?.recipient ?? []))];
  return html`<li id="v${n}" class="card">
<p class="meta"><span class="severity ${rule.severity}">${words.severities[rule.severity]}</span> <code>${rule.id}</code> ${cost(report, violation)}</p>
<h3>${localizedIn(rule.says, language)}</h3>
<dl>
<div><dt>${labels.remedy}</dt><dd>${localizedIn(rule.remedy, language)} ${winBack(report, violation)}</dd></div>
<div><dt>${labels.basis}</dt><dd>${rule.basis.join(' · ')}</dd></div>
<div><dt>${labels.recipients}</dt><dd>${join(recipients.map(it => recipientLink(report, it)), ', ')}</dd></div>
<div><dt>${labels.findings}</dt><dd>${findingLinks(report, violation.findings)}</dd></div>
</dl>
</li>
`;
}

function cost({ audit, language, labels }: Report, { points }: Violation): Markup {
  return audit.score.status === 'graded' ? html`<span class="points">−${numberOf(points, language, 1)}</span><span class="hidden"> ${labels.score.points}</span>` : html``;
}

function winBack({ audit: { score }, language, labels: { violations: labels } }: Report, violation: Violation): Markup {
  const after = scoreWithout(violation, score);
  if (after === undefined || score.status !== 'graded') return html`<em>${labels.uncosted}</em>`;
  const won = after - score.value;
  return won < 0.05 ? html`<em>${labels.held}</em>` : html`<em class="win">${labels.wins(numberOf(won, language, 1), numberOf(after, language, 1))}</em>`;
}
