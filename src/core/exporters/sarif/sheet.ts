import type { Audit } from '../../audit/audit.ts';
import type { Redacted } from '../../datum/redact.ts';
import type { Acceptance } from '../../finding/acceptance.ts';
import type { Language } from '../../wording/language.ts';
import type { Named } from '../../wording/sentences.ts';
import { namedIn } from '../../wording/sentences.ts';
import type { Ruling } from '../rulings.ts';
import { acceptancesIn, rulingsIn } from '../rulings.ts';
import type { SarifWords } from './words.ts';
import { sarifWordsOf } from './words.ts';

/** What the parts of a SARIF run need: the audit, its rules, and what they are looked up in. */
export interface Sheet {
  readonly audit: Audit;
  readonly language: Language;
  readonly words: SarifWords;
  readonly named: Named;
  /** In the order in which the tool lists its rules. */
  readonly rulings: readonly Ruling[];
  readonly accepted: ReadonlyMap<string, Acceptance>;
  /** The address of the page that was looked at first. */
  readonly page: Redacted;
}

export function openSheet(audit: Audit, language: Language): Sheet {
  return {
    audit, language, words: sarifWordsOf(language), named: namedIn(audit), rulings: rulingsIn(audit), accepted: acceptancesIn(audit),
    page: audit.visits[0]?.page ?? '' as Redacted,
  };
}
