import type { Acceptance } from '../finding/acceptance.ts';
import type { Language } from './language.ts';
import { fr as t } from './typeset.ts';

const SENTENCES: Readonly<Record<Language, (it: Acceptance) => string>> = {
  en: ({ by, until, why }) => `Accepted by ${by} until ${until}: ${why}`,
  fr: ({ by, until, why }) => t`Accepté par ${by} jusqu'au ${until} : ${why}`,
};

/** Who answers for a finding, until when, and why, in their own words: `Accepted by R. Ito until 2027-01-31: the contract ends then`. */
export function acceptanceSentenceOf(acceptance: Acceptance, language: Language): string {
  return SENTENCES[language](acceptance);
}
