import type { Language } from '../../wording/language.ts';
import { fr as t } from '../../wording/typeset.ts';

/** What the test results say on their own account. */
export interface JunitWords {
  readonly remedy: string;
  readonly basis: string;
  readonly recipient: string;
  /** In the result of a rule that was found broken in another state of the visitor's choice. */
  readonly elsewhere: string;
  /** Of a rule whose detector the audit does not speak of. */
  readonly untold: string;
  readonly unruled: string;
  readonly unseen: string;
}

const WORDS: Readonly<Record<Language, JunitWords>> = {
  en: {
    remedy: 'What to do', basis: 'Norms', recipient: 'Recipient',
    elsewhere: 'Broken in another state of the visitor’s choice; the evidence that is named is not of this one.',
    untold: 'This audit does not say whether it was looked at.',
    unruled: 'Found, and no rule speaks of it', unseen: 'What could not be seen',
  },
  fr: {
    remedy: 'Que faire', basis: 'Normes', recipient: 'Destinataire',
    elsewhere: t`Enfreinte dans un autre état du choix du visiteur ; les preuves citées ne sont pas de celui-ci.`,
    untold: t`Cet audit ne dit pas si cela a été regardé.`,
    unruled: 'Constaté, et aucune règle n’en parle', unseen: t`Ce qui n'a pas pu être vu`,
  },
};

export function junitWordsOf(language: Language): JunitWords {
  return WORDS[language];
}
