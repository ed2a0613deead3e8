import { byRecipient } from '../../finding/by-recipient.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Domain } from '../../party/recipient.ts';
import { acceptanceSentenceOf, chainOf, detectorName, durationOf, numberOf, sentenceOf } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { chapter, type Report } from './report.ts';

/** Every finding, by recipient, with all that is known of it and what proves it. */
export function findingsOf(report: Report): Markup {
  const { audit: { findings, recipients }, labels: { findings: labels } } = report;
  const groups = byRecipient(findings);
  if (findings.length === 0) return chapter('findings', labels.title, html`<p>${labels.none}</p>`);
  const order = [...new Set([...recipients.map(it => it.domain), ...findings.map(it => it.recipient)])];
  return chapter('findings', labels.title, html`<p class="intro">${labels.intro}</p>
${order.map(it => group(report, it, groups.get(it) ?? []))}`);
}

function group(report: Report, domain: Domain, findings: readonly Finding[]): Markup {
  if (findings.length === 0) return NOTHING;
  const organization = report.recipients.get(domain)?.organization;
  const owner = organization === undefined ? NOTHING : html` <small>${organization}</small>`;
  return html`<h3 class="recipient">${domain}${owner}</h3>
<ul class="findings">${findings.map(it => entry(report, it))}</ul>
`;
}

function entry(report: Report, finding: Finding): Markup {
  const { language, labels, recipients } = report;
  const n = report.findingNumbers.get(finding.id);
  return html`<li id="f${n}" class="finding"><p class="sentence"><span class="ref" aria-label="${labels.finding(String(n))}">${n}</span> ${sentenceOf(finding, recipients, language)}</p>
<p class="meta">${verdict(report, finding)}</p>
<dl class="facts">${facts(report, finding).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}<div><dt>${labels.findings.evidence}</dt><dd>${evidenceLinks(report, finding)}</dd></div></dl></li>
`;
}

/** The rules it breaks, most severe first; that no rule speaks of it is said too. */
function verdict({ broken, words, labels: { findings: labels } }: Report, { id }: Finding): Markup {
  const rules = (broken.get(id) ?? []).map(({ rule, n }) => html`<a class="severity ${rule.severity}" href="#v${n}">${words.severities[rule.severity]}</a> <code>${rule.id}</code>`);
  return rules.length === 0 ? html`<span class="severity none">${labels.unruled}</span>` : join(rules, ' ');
}

function facts(report: Report, it: Finding): readonly (readonly [name: string, value: Markup])[] {
  const { language, words, labels: { findings: labels }, accepted } = report;
  const acceptance = accepted.get(it.id);
  const told: readonly (readonly [name: string, value: string | undefined, kind?: 'code'])[] = [
    [labels.kind, detectorName(it.detector, language)],
    [labels.chain, it.chain && it.chain.length > 0 ? chainOf(it.chain, language) : undefined],
    [labels.channel, it.channel && words.channels[it.channel]],
    [labels.place, it.place, 'code'],
    [labels.subject, it.subject, 'code'],
    [labels.consent, words.consents[it.consent].name],
    [labels.when, durationOf(it.offsetMs, language)],
    [labels.confidence, words.confidences[it.confidence].name],
    [labels.times, numberOf(it.occurrences, language)],
    [labels.accepted, acceptance && acceptanceSentenceOf(acceptance, language)],
    [labels.id, it.id, 'code'],
  ];
  return told.flatMap(([name, value, kind]) => (value === undefined ? [] : [[name, kind === 'code' ? html`<code>${value}</code>` : html`${value}`] as const]));
}

function evidenceLinks({ evidenceNumbers }: Report, { evidence }: Finding): Markup {
  return join(evidence.map(ref => {
    const n = evidenceNumbers.get(ref);
    return n === undefined ? html`<code>${ref}</code>` : html`<a href="#e${n}"><code>${ref}</code></a>`;
  }), ', ');
}
