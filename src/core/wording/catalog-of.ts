import type { Catalog } from './catalog.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

const CATALOGS: Readonly<Record<Language, Catalog>> = { en, fr };

/** The words of a language. */
export function catalogOf(language: Language): Catalog {
  return CATALOGS[language];
}
