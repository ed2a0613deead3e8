import type { Violation } from '../../audit/audit.ts';
import { localizedIn, numberOf } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
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
<div><dt>${labels.remedy}</dt><dd>${localizedIn(rule.remedy, language)} ${winBack(report, n)}</dd></div>
<div><dt>${labels.basis}</dt><dd>${rule.basis.join(' · ')}</dd></div>
<div><dt>${labels.recipients}</dt><dd>${join(recipients.map(it => recipientLink(report, it)), ', ')}</dd></div>
<div><dt>${labels.findings}</dt><dd>${findingLinks(report, violation.findings)}</dd></div>
</dl>
</li>
`;
}

function cost({ audit, language, labels }: Report, { points }: Violation): Markup {
  return audit.score.status === 'graded' && points > 0 ? html`<span class="points">−${numberOf(points, language, 1)}</span><span class="hidden"> ${labels.score.points}</span>` : html``;
}

/** What mending this one would win; where that is nothing, what mending it and all above it would. */
function winBack({ audit: { score, violations }, language, labels: { violations: labels } }: Report, n: number): Markup {
  const alone = scoreWithout(violations.slice(n - 1, n), score);
  const together = scoreWithout(violations.slice(0, n), score);
  if (score.status === 'not-graded' || alone === undefined || together === undefined) return html`<em>${labels.uncosted}</em>`;
  if (violations[n - 1]?.points === 0) return NOTHING;
  if (alone > score.value) return html`<em class="win">${labels.wins(numberOf(alone - score.value, language), numberOf(alone, language))}</em>`;
  return html`<em>${labels.held}</em>${together > score.value ? html`<em class="win">${labels.together(numberOf(together, language))}</em>` : NOTHING}`;
}
