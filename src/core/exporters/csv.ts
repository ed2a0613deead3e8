import type { Audit, Branch } from '../audit/audit.ts';
import type { Acceptance } from '../finding/acceptance.ts';
import type { Finding } from '../finding/finding.ts';
import type { Rule } from '../rulebook/rule.ts';
import type { Language } from '../wording/language.ts';
import type { Named } from '../wording/sentences.ts';
import { acceptanceSentenceOf, chainOf, namedIn, sentenceOf } from '../wording/sentences.ts';
import { csvLine } from './cells.ts';
import type { Exporter } from './exporter.ts';
import { acceptancesIn } from './rulings.ts';

/** One row for each finding, whether or not a rule speaks of it, for spreadsheets (RFC 4180). */
export const csv: Exporter = {
  id: 'csv',
  title: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: '.csv',
  render(audit, language) {
    const sheet = sheetOf(audit, language);
    return [Object.keys(COLUMNS), ...audit.findings.map(it => rowOf(it, sheet))].map(csvLine).join('');
  },
};

/** What the columns look things up in: an audit can have thousands of findings and recipients. */
interface Sheet {
  readonly language: Language;
  readonly recipients: Named;
  /** The rules that a finding breaks, by its id, most severe first, as the audit lists them. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly accepted: ReadonlyMap<string, Acceptance>;
  readonly ways: ReadonlyMap<Finding['recipient'], string>;
}

function sheetOf(audit: Audit, language: Language): Sheet {
  const rules = new Map<string, Rule[]>();
  for (const { rule, findings } of audit.violations) {
    for (const id of findings) rules.set(id, [...rules.get(id) ?? [], rule]);
  }
  return { language, rules, accepted: acceptancesIn(audit), recipients: namedIn(audit), ways: new Map(audit.recipients.map(it => [it.domain, it.initiators.map(wayOf).join(' | ')])) };
}

/** `page > parser https://… > script https://… > script (3)` */
function wayOf({ begins, through, how, requests }: Branch): string {
  return `${[begins, ...through.map(it => `${it.how} ${it.what}`), how].join(' > ')} (${requests})`;
}

type Column = (finding: Finding, sheet: Sheet) => string | number | undefined;

const COLUMNS: Readonly<Record<string, Column>> = {
  id: it => it.id,
  detector: it => it.detector,
  rules: ({ id }, { rules }) => rules.get(id)?.map(it => it.id).join(' '),
  severity: ({ id }, { rules }) => rules.get(id)?.[0]?.severity,
  recipient: it => it.recipient,
  organization: ({ recipient }, { recipients }) => recipients.get(recipient)?.organization,
  party: ({ recipient }, { recipients }) => recipients.get(recipient)?.party,
  role: ({ recipient }, { recipients }) => recipients.get(recipient)?.role,
  tracks: ({ recipient }, { recipients }) => recipients.get(recipient)?.tracks.answer,
  tracks_because: ({ recipient }, { recipients }) => recipients.get(recipient)?.tracks.because,
  category: it => it.category,
  form: it => it.form,
  chain: it => it.chain?.join(' > '),
  chain_in_words: (it, { language }) => it.chain && chainOf(it.chain, language),
  channel: it => it.channel,
  place: it => it.place,
  subject: it => it.subject,
  consent: it => it.consent,
  offset_ms: it => Math.round(it.offsetMs),
  confidence: it => it.confidence,
  occurrences: it => it.occurrences,
  facts: it => it.facts && Object.entries(it.facts).map(([name, value]) => `${name}=${String(value)}`).sort().join(' '),
  evidence: it => it.evidence.join(' '),
  accepted: ({ id }, { accepted, language }) => { const it = accepted.get(id); return it && acceptanceSentenceOf(it, language); },
  initiators: ({ recipient }, { ways }) => ways.get(recipient),
  sentence: (it, { recipients, language }) => sentenceOf(it, recipients, language),
};

function rowOf(finding: Finding, sheet: Sheet): readonly string[] {
  return Object.values(COLUMNS).map(column => String(column(finding, sheet) ?? ''));
}
