import type { VisitSummary } from '../../audit/audit.ts';
import { durationOf, listOf, localizedIn, momentOf, numberOf } from '../../wording/sentences.ts';
import { html, type Markup } from './markup.ts';
import { chapter, type Report } from './report.ts';
import { walkTold } from './walk.ts';

/** How the audit was made, and the words it uses. */
export function endingOf(report: Report): Markup {
  return html`${made(report)}${glossary(report)}`;
}

function made(report: Report): Markup {
  const { audit: { visits, rulebook, tool }, language, labels: { made: labels } } = report;
  return chapter('made', labels.title, html`${walkTold(report)}${visits.map((it, n) => visit(report, it, n + 1))}
<dl class="facts made"><div><dt>${labels.rulebook}</dt><dd>${localizedIn(rulebook.title, language)} (<code>${rulebook.id}</code> ${rulebook.version})</dd></div>
<div><dt>${labels.digest}</dt><dd><code>${rulebook.digest}</code></dd></div><div><dt>${labels.tool}</dt><dd>${tool.name} ${tool.version}</dd></div></dl>`);
}

function visit({ language, words, labels: { made: labels } }: Report, it: VisitSummary, n: number): Markup {
  const observes = listOf(it.observes.filter(kind => kind !== 'gap').map(kind => words.evidenceKinds[kind].other), language);
  const lines: readonly (readonly [name: string, value: string])[] = [
    [labels.page, it.page], [labels.started, momentOf(it.startedAt, language)], [labels.duration, durationOf(it.durationMs, language)],
    [labels.host, words.hosts[it.host]], [labels.browser, it.browser], [labels.state, words.states[it.state]],
    [labels.listening, words.unseen.listening[it.listening].name], [labels.requests, numberOf(it.requests, language)], [labels.observes, observes],
  ];
  return html`<h3>${labels.visit(String(n))}</h3>
<dl class="facts made">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function glossary({ labels: { glossary: labels } }: Report): Markup {
  return chapter('glossary', labels.title, html`<dl class="glossary">${labels.entries.map(([term, means]) => html`<div><dt>${term}</dt><dd>${means}</dd></div>`)}</dl>`);
}
