import type { VisitFacts } from '../dossier/dossier.ts';
import type { Hide } from '../dossier/hide.ts';
import { showUrl } from '../dossier/hide.ts';
import { cookieParts } from '../dossier/writes.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { EvidenceRef, Finding } from '../finding/finding.ts';
import type { EvidenceSummary, VisitSummary } from './audit.ts';

/** The evidence that findings name, made safe to show, in the order it was seen. */
export function evidenceOf(findings: readonly Finding[], visits: readonly VisitFacts[], hide: Hide): readonly EvidenceSummary[] {
  const named = new Set<EvidenceRef>(findings.flatMap(it => it.evidence));
  return visits.flatMap(({ number, evidence }) => evidence
    .filter(it => named.has(`${number}:${it.id}`))
    .map(it => summary(it, number, hide)));
}

/** One visit as the audit tells it. A browser's name may come from a file, and is anybody's text then. */
export function visitSummary({ visit, evidence, page }: VisitFacts, hide: Hide): VisitSummary {
  const { startedAt, host, browser, state, run, listening, observes } = visit;
  return {
    page, startedAt, host, browser: hide(browser), state, ...run === undefined ? {} : { run }, listening, observes,
    durationMs: Math.round(evidence.reduce((last, it) => Math.max(last, it.offsetMs), 0)),
    requests: evidence.filter(it => it.kind === 'request' && it.witness === 'browser').length,
  };
}

function summary(it: Evidence, visit: number, hide: Hide): EvidenceSummary {
  return {
    ref: `${visit}:${it.id}`, kind: it.kind, offsetMs: Math.round(it.offsetMs), witness: it.witness, what: lineOf(it, hide),
    ...it.kind === 'request' ? { channel: it.channel } : {},
    scripts: 'scripts' in it ? it.scripts.map(script => showUrl(script, hide)) : [],
  };
}

// Each line is made of our own words, of addresses without query, and of text that went through `hide`.
function lineOf(it: Evidence, hide: Hide): Redacted {
  switch (it.kind) {
    case 'request': return `${hide(it.method)} ${showUrl(it.url, hide)}` as Redacted;
    case 'request-body': case 'request-head': return it.kind as Redacted;
    case 'response': return `${it.status} Set-Cookie × ${it.setCookies.length}` as Redacted;
    case 'content': return `sha256 ${it.sha256.slice(0, 16)}… (${it.bytes})` as Redacted;
    case 'input': case 'shown': return hide(it.field.label || it.field.name || it.field.type);
    case 'submit': return showUrl(it.action, hide);
    case 'cookie-write': return hide(cookieParts(it.text).name);
    case 'storage-write': return hide(it.key);
    case 'use': return `${it.feature} ${hide(it.of)}`.trim() as Redacted;
    case 'cookie': return `${hide(it.name)} (${hide(it.domain)})` as Redacted;
    case 'navigation': return showUrl(it.url, hide);
    case 'watch': return it.kind as Redacted;
    case 'resource': return showUrl(it.url, hide);
    case 'markup': return `${it.element} ${it.url === '' ? '' : showUrl(it.url, hide)}`.trim() as Redacted;
    case 'alias': return hide([it.host, ...it.names].join(' → '));
    case 'worker': return `${it.type} ${showUrl(it.url, hide)}` as Redacted;
    case 'banner': return hide([it.platform, ...it.buttons.map(button => `[${button.label}]`)].join(' ').trim());
    case 'consent': return hide(it.label === undefined ? it.state : `${it.state} [${it.label}]`);
    case 'consent-signal': return hide(`${it.api} ${it.call}`.trim());
    case 'gap': return it.reason as Redacted;
  }
}
