import type { Audit, EvidenceSummary } from '../../audit/audit.ts';
import { durationOf } from '../../wording/sentences.ts';
import { capitalize } from '../../wording/notation.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { chapter, findingLinks, type Report } from './report.ts';

/** What the findings rest on, each piece leading back to the findings it supports. */
export function evidenceOf(report: Report): Markup {
  const { audit, labels: { evidence: labels } } = report;
  if (audit.evidence.length === 0) return chapter('evidence', labels.title, html`<p>${labels.none}</p>`);
  const usedBy = usesIn(audit);
  return chapter('evidence', labels.title, html`<p class="intro">${labels.intro}</p>
<div class="scroll" role="region" aria-label="${labels.title}" tabindex="0"><table class="evidence">
<caption class="hidden">${labels.title}</caption>
<thead><tr><th scope="col">${labels.number}</th><th scope="col" class="number">${labels.when}</th><th scope="col">${labels.kind}</th><th scope="col">${labels.what}</th><th scope="col">${labels.findings}</th></tr></thead>
<tbody>
${audit.evidence.map((it, n) => row(report, it, { n: n + 1, findings: usedBy.get(it.ref) ?? [] }))}</tbody>
</table></div>`);
}

function usesIn({ findings }: Audit): ReadonlyMap<string, readonly string[]> {
  const usedBy = new Map<string, string[]>();
  for (const [ref, id] of findings.flatMap(it => [...new Set(it.evidence)].map(ref => [ref, it.id] as const))) {
    const known = usedBy.get(ref);
    if (known === undefined) usedBy.set(ref, [id]);
    else known.push(id);
  }
  return usedBy;
}

function row(report: Report, it: EvidenceSummary, { n, findings }: { readonly n: number; readonly findings: readonly string[] }): Markup {
  const { language, words, labels: { evidence: labels } } = report;
  const scripts = it.scripts.length === 0 ? NOTHING : html`<small>${labels.scripts}${words.notation.colon}${it.scripts.join(', ')}</small>`;
  const channel = it.channel === undefined ? '' : ` · ${words.channels[it.channel]}`;
  return html`<tr id="e${n}"><th scope="row"><code>${it.ref}</code></th><td class="number">${durationOf(it.offsetMs, language)}</td><td>${capitalize(words.evidenceKinds[it.kind].one)}<small>${words.witnesses[it.witness]}${channel}</small></td><td><code>${it.what}</code>${scripts}</td><td>${findingLinks(report, findings)}</td></tr>
`;
}
