import type { Deduction, Score } from '../../audit/audit.ts';
import { localizedIn, numberOf, scoreSentenceOf } from '../../wording/sentences.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { chapter, findingLinks, recipientLink, type Report } from './report.ts';

type Graded = Extract<Score, { status: 'graded' }>;

/** Every step from 100 to the score. */
export function arithmeticOf(report: Report): Markup {
  const { audit, language, labels: { score: labels } } = report;
  const { score } = audit;
  if (score.status === 'not-graded') return chapter('score', labels.title, html`<p>${scoreSentenceOf(audit, language)} ${labels.notGraded}</p>`);
  const content = score.deductions.length === 0 && score.cap === undefined ? html`<p>${labels.none}</p>` : waterfall(report, score);
  return chapter('score', labels.title, html`<p class="intro">${labels.intro}</p>${content}`);
}

function waterfall(report: Report, score: Graded): Markup {
  const { language, words, labels: { score: labels } } = report;
  // A rule that only wants something known (penalty 0) is among the violations, and takes nothing away here.
  const charged = score.deductions.filter(it => it.penalty > 0);
  const left = charged.map((_, n) => 100 - sum(charged.slice(0, n + 1)));
  return html`<div class="scroll" role="region" aria-label="${labels.title}" tabindex="0"><table class="arithmetic">
<caption>${labels.arithmetic}${words.notation.colon}${labels.factors}</caption>
<thead><tr><th scope="col">${labels.rule}</th><th scope="col">${labels.recipient}</th><th scope="col">${labels.arithmetic}</th><th scope="col" class="number">${labels.points}</th><th scope="col" class="number">${labels.left}</th><th scope="col" class="bar">${labels.bar}</th><th scope="col">${labels.findings}</th></tr></thead>
<tbody>
<tr class="total"><th scope="row" colspan="4">${labels.start}</th><td class="number">100</td><td class="bar">${bar(0, 100, 'rest')}</td><td></td></tr>
${charged.map((it, n) => deductionRow(report, it, left[n] ?? 0))}${endRows(report, score, left.at(-1) ?? 100)}</tbody>
<tfoot><tr class="total"><th scope="row" colspan="4">${labels.result}</th><td class="number"><b>${numberOf(score.value, language, 1)}</b></td><td class="bar">${bar(0, score.value, 'rest')}</td><td>${score.grade}</td></tr></tfoot>
</table></div>`;
}

function deductionRow(report: Report, it: Deduction, left: number): Markup {
  const { audit, language } = report;
  const rule = audit.violations.find(({ rule: { id } }) => id === it.rule)?.rule;
  const factors = [it.penalty, it.factors.role, it.factors.consent, it.factors.confidence].map(n => numberOf(n, language, 2)).join(' × ');
  const says = rule === undefined ? it.rule : localizedIn(rule.says, language);
  return html`<tr><th scope="row">${says}</th><td>${recipientLink(report, it.recipient)}</td><td class="sum">${factors}</td><td class="number">−${numberOf(it.points, language, 1)}</td><td class="number">${numberOf(Math.max(0, left), language, 1)}</td><td class="bar">${bar(Math.max(0, left), Math.max(0, left + it.points))}</td><td>${findingLinks(report, it.findings)}</td></tr>
`;
}

function endRows(report: Report, { cap }: Graded, left: number): Markup {
  const { language, words, labels: { score: labels } } = report;
  const floor = left < 0 ? remark(labels.floor, '0') : NOTHING;
  if (cap === undefined) return Number.isInteger(left) || left < 0 ? floor : remark(labels.rounded, numberOf(Math.floor(left), language));
  return html`${floor}<tr><th scope="row" colspan="4">${labels.cap}${words.notation.colon}${localizedIn(cap.because, language)}</th><td class="number">≤ ${numberOf(cap.atMost, language, 1)}</td><td class="bar">${bar(cap.atMost, Math.max(cap.atMost, left))}</td><td>${findingLinks(report, cap.findings)}</td></tr>
`;
}

function remark(label: string, left: string): Markup {
  return html`<tr><th scope="row" colspan="4">${label}</th><td class="number">${left}</td><td class="bar"></td><td></td></tr>
`;
}

/** What a step took away, drawn between what was left after it and before; or the rest itself. */
function bar(from: number, to: number, kind: 'rest' | 'taken' = 'taken'): Markup {
  const width = Math.max(0, Math.min(100, to) - from);
  return html`<svg viewBox="0 0 100 8" width="100" height="8" aria-hidden="true" preserveAspectRatio="none"><rect class="rail" width="100" height="8" rx="2"/><rect class="step ${kind}" x="${from.toFixed(1)}" width="${width.toFixed(1)}" height="8" rx="2"/></svg>`;
}

function sum(deductions: readonly Deduction[]): number {
  return Math.round(deductions.reduce((total, it) => total + it.points, 0) * 1000) / 1000;
}
