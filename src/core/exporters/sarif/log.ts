import type { Audit } from '../../audit/audit.ts';
import type { Language } from '../../wording/language.ts';
import { sentenceOf } from '../../wording/sentences.ts';
import { unruledIn } from '../rulings.ts';
import { descriptorOf, noticeDescriptorsOf } from './descriptor.ts';
import { invocationOf } from './invocation.ts';
import { addressOf, PAGES } from './location.ts';
import { resultsOf } from './result.ts';
import { openSheet } from './sheet.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** A SARIF log file: a run for each audit. */
export function logOf(audits: readonly Audit[], language: Language): string {
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: audits.map((it, n) => runOf(it, { language, id: idsOf(audits)[n] ?? '' })) }, null, 2)}\n`;
}

/** What the runs go by: code scanning refuses a file two of whose runs go by the same, as those of a page with two queries would. A colon stands in no part of an address as it is written here. */
function idsOf(audits: readonly Audit[]): readonly string[] {
  const pages = audits.map(({ visits: [first] }) => addressOf(first?.page ?? ''));
  return pages.map((page, n) => {
    const before = pages.slice(0, n).filter(it => it === page).length;
    return `sillage/${page}/${before === 0 ? '' : `:${before + 1}/`}`;
  });
}

function runOf(audit: Audit, { language, id }: { readonly language: Language; readonly id: string }): unknown {
  const sheet = openSheet(audit, language);
  const { tool, rulebook, score } = audit;
  return {
    tool: {
      driver: { name: tool.name, version: tool.version, language, rules: sheet.rulings.map(it => descriptorOf(it, sheet)), notifications: noticeDescriptorsOf(audit, language) },
    },
    language,
    // Code scanning keeps the runs of several pages apart by this.
    automationDetails: { id },
    originalUriBaseIds: { [PAGES]: { description: { text: sheet.words.pages } } },
    invocations: [invocationOf(sheet)],
    columnKind: 'utf16CodeUnits',
    results: resultsOf(sheet),
    properties: {
      page: sheet.page,
      rulebook: { id: rulebook.id, version: rulebook.version, sha256: rulebook.digest },
      score: score.status === 'graded' ? { value: score.value, grade: score.grade } : { notGraded: score.reason },
      findingsWithoutRule: unruledIn(audit).map(it => ({ id: it.id, detector: it.detector, recipient: it.recipient, says: sentenceOf(it, sheet.named, language) })),
    },
  };
}
