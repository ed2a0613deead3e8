import type { Language } from '../../wording/language.ts';
import { fr as t } from '../../wording/typeset.ts';

/** What a SARIF run says on its own account. */
export interface SarifWords {
  /** What the addresses of results are told from. */
  readonly pages: string;
  readonly basis: string;
}

const WORDS: Readonly<Record<Language, SarifWords>> = {
  en: {
    pages: 'The pages that were looked at, by host and path: http or https, whichever they were opened with.',
    basis: 'Norms',
  },
  fr: {
    pages: t`Les pages regardées, par hôte et chemin : http ou https, selon la façon de les ouvrir.`,
    basis: 'Normes',
  },
};

export function sarifWordsOf(language: Language): SarifWords {
  return WORDS[language];
}
