import type { Audit } from '../../audit/audit.ts';
import type { Acceptance } from '../../finding/acceptance.ts';
import type { EvidenceRef, Finding } from '../../finding/finding.ts';
import { catalogOf } from '../../wording/catalog-of.ts';
import type { Language } from '../../wording/language.ts';
import type { Named } from '../../wording/sentences.ts';
import { acceptanceSentenceOf, localizedIn, outcomeSentenceOf, sentenceOf, whoOf } from '../../wording/sentences.ts';
import type { Ruling } from '../rulings.ts';
import { standingOf } from '../rulings.ts';
import type { Xml } from './element.ts';
import { element, textNode } from './element.ts';
import type { JunitWords } from './words.ts';

/** What a case is told from, and the visits it is about. */
export interface Bench {
  readonly audit: Audit;
  readonly language: Language;
  readonly words: JunitWords;
  readonly named: Named;
  readonly accepted: ReadonlyMap<string, Acceptance>;
  readonly rulings: readonly Ruling[];
  /** The numbers of the visits that this suite is about. */
  readonly visits: ReadonlySet<number>;
  /** Evidence of where a value was typed or shown, not of what became of it. */
  readonly sources: ReadonlySet<EvidenceRef>;
  /** Whether this suite is the first of its page: what is of no visit in particular is told there. */
  readonly isFirst: boolean;
}

export interface Case {
  readonly xml: Xml;
  readonly ends: 'passed' | 'skipped' | 'failure' | 'error';
}

/** One rule as a test. */
export function caseOf(ruling: Ruling, bench: Bench): Case {
  const { rule } = ruling;
  const here = { ...ruling, findings: ruling.findings.filter(it => isOf(it, bench)) };
  const end = ruling.findings.length > 0 && here.findings.length === 0 ? skipped(bench.words.elsewhere) : endOf(here, bench);
  const about = { name: `${rule.id}: ${localizedIn(rule.says, bench.language)}`, classname: bench.audit.visits[0]?.page ?? '' };
  return { ends: end.ends, xml: element('testcase', about, end.content) };
}

interface End { readonly ends: Case['ends']; readonly content: readonly Xml[] }

function endOf(ruling: Ruling, bench: Bench): End {
  const { words, language } = bench;
  const standing = standingOf(ruling, bench.accepted);
  const { outcome } = ruling;
  const reason = outcome === undefined ? words.untold : outcomeSentenceOf(outcome, language);
  switch (standing) {
    case 'kept': return { ends: 'passed', content: [] };
    case 'broken': return { ends: 'failure', content: [failure(ruling, bench)] };
    case 'accepted': return skipped(ruling.findings.map(it => line(it, bench)).join('\n'));
    case 'failed': return { ends: 'error', content: [element('error', { message: reason, type: 'detector' })] };
    case 'partial': case 'not-observed': case 'not-tried': case 'untold': return skipped(reason);
  }
}

function skipped(message: string): End {
  return { ends: 'skipped', content: [element('skipped', { message })] };
}

function failure({ rule, findings }: Ruling, bench: Bench): Xml {
  const { language, words } = bench;
  const { severities, notation } = catalogOf(language);
  const told = [
    ...findings.map(it => line(it, bench)),
    `${words.remedy}${notation.colon}${localizedIn(rule.remedy, language)}`,
    `${words.basis}${notation.colon}${rule.basis.join('; ')}`,
  ];
  const [first] = findings;
  const message = `${severities[rule.severity]}${notation.colon}${first === undefined ? '' : sentenceOf(first, bench.named, language)}${findings.length > 1 ? ` (+${findings.length - 1})` : ''}`;
  return element('failure', { message, type: rule.severity }, [textNode(told.join('\n'))]);
}

/** A finding, who received, and who answers for it. */
function line(finding: Finding, { named, language, accepted, words }: Bench): string {
  const acceptance = accepted.get(finding.id);
  const { notation } = catalogOf(language);
  return [
    `- ${sentenceOf(finding, named, language)} [${finding.id}]`, `  ${words.recipient}${notation.colon}${whoOf(finding.recipient, named, language)}`,
    ...acceptance === undefined ? [] : [`  ${acceptanceSentenceOf(acceptance, language)}`],
  ].join('\n');
}

/**
 * Whether it happened in the visits of this suite, as its evidence tells; where it was typed or shown may be another visit. What is of
 * no visit that is known is told in the first suite.
 */
function isOf({ evidence }: Finding, { visits, isFirst, sources, audit }: Bench): boolean {
  const known = evidence.filter(it => numberOf(it) >= 1 && numberOf(it) <= audit.visits.length);
  const acts = known.filter(it => !sources.has(it));
  const told = acts.length > 0 ? acts : known;
  return told.length === 0 ? isFirst : told.some(it => visits.has(numberOf(it)));
}

function numberOf(ref: EvidenceRef): number {
  return Number.parseInt(ref, 10);
}
