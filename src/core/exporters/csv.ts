import type { Audit } from '../audit/audit.ts';
import type { Finding } from '../finding/finding.ts';
import type { Language } from '../wording/language.ts';
import { chainOf, sentenceOf } from '../wording/sentences.ts';
import type { Exporter } from './exporter.ts';

/** One row for each finding, whether or not a rule speaks of it, for spreadsheets (RFC 4180). */
export const csv: Exporter = {
  id: 'csv',
  title: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: '.csv',
  render: (audit, language) =>
    [Object.keys(COLUMNS), ...audit.findings.map(it => rowOf(it, audit, language))].map(it => `${it.map(cell).join(',')}\r\n`).join(''),
};

type Column = (finding: Finding, audit: Audit, language: Language) => string | number | undefined;

const COLUMNS: Readonly<Record<string, Column>> = {
  id: it => it.id,
  detector: it => it.detector,
  rules: (it, audit) => rulesOf(it, audit).map(({ rule }) => rule.id).join(' '),
  severity: (it, audit) => rulesOf(it, audit)[0]?.rule.severity,
  recipient: it => it.recipient,
  organization: (it, audit) => recipientOf(it, audit)?.organization,
  party: (it, audit) => recipientOf(it, audit)?.party,
  role: (it, audit) => recipientOf(it, audit)?.role,
  tracks: (it, audit) => recipientOf(it, audit)?.tracks.answer,
  tracks_because: (it, audit) => recipientOf(it, audit)?.tracks.because,
  category: it => it.category,
  form: it => it.form,
  chain: it => it.chain?.join(' > '),
  chain_in_words: (it, _, language) => it.chain && chainOf(it.chain, language),
  channel: it => it.channel,
  place: it => it.place,
  subject: it => it.subject,
  consent: it => it.consent,
  offset_ms: it => Math.round(it.offsetMs),
  confidence: it => it.confidence,
  occurrences: it => it.occurrences,
  facts: it => it.facts && Object.entries(it.facts).map(([name, value]) => `${name}=${String(value)}`).sort().join(' '),
  evidence: it => it.evidence.join(' '),
  sentence: sentenceOf,
};

function rowOf(finding: Finding, audit: Audit, language: Language): readonly string[] {
  return Object.values(COLUMNS).map(column => String(column(finding, audit, language) ?? ''));
}

/** The rules it broke, most severe first, as the audit lists them. */
function rulesOf({ id }: Finding, { violations }: Audit): Audit['violations'] {
  return violations.filter(it => it.findings.includes(id));
}

function recipientOf({ recipient }: Finding, { recipients }: Audit): Audit['recipients'][number] | undefined {
  return recipients.find(it => it.domain === recipient);
}

/**
 * Quoted where RFC 4180 asks for it. A cell that a spreadsheet would take for a formula gets an apostrophe before it
 * and is quoted (OWASP, CSV Injection: https://owasp.org/www-community/attacks/CSV_Injection). So does what would begin
 * a cell where semicolons or tabs part them, as in a French Excel.
 */
function cell(text: string): string {
  const formula = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/.test(text) || /^[\t\r\n]/.test(text);
  const safe = `${formula ? '\'' : ''}${text.replace(/(;|(?<=\S)\t)(?=[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, '$1\'')}`;
  return formula || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
