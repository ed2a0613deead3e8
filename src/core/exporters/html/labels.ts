import type { Language } from '../../wording/language.ts';
import { en } from './labels-en.ts';
import { fr } from './labels-fr.ts';
import type { Labels } from './labels-type.ts';

const LABELS: Readonly<Record<Language, Labels>> = { en, fr };

/** The headings and labels of the report in a language. */
export function labelsOf(language: Language): Labels {
  return LABELS[language];
}
