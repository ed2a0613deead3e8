import type { Localized } from '../rulebook/rule.ts';
import type { Language } from './language.ts';
import { typesetFrench } from './typeset.ts';

/** The words a rules file gives for people, in their language where it has it, else in English. */
export function localizedIn(words: Localized, language: Language): string {
  const own = words[language];
  if (own === undefined) return words.en;
  return language === 'fr' ? typesetFrench(own) : own;
}
