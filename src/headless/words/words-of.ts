import type { Language } from '../../core/wording/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const ALL: Readonly<Record<Language, Words>> = { en, fr };

/** What the command says, in a language. */
export function wordsOf(language: Language): Words {
  return ALL[language];
}
