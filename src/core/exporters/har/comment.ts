import type { Language } from '../../wording/language.ts';
import { numberOf } from '../../wording/quantity.ts';

interface Counts {
  /** Requests that are in the file, and those of all visits. */
  readonly told: number;
  readonly all: number;
}

const WORDS: Readonly<Record<Language, (told: string, all: string) => string>> = {
  en: (told, all) => `Scrubbed. This file was made from an audit, and not from traffic: of ${all} requests it holds the ${told} that findings rest on, without queries, headers, cookies, bodies and answers, which an audit does not keep. A status of 0 and sizes of -1 mean "not kept". What findings rest on otherwise is named in _findingsWithoutEntry.`,
  fr: (told, all) => `Expurgé. Ce fichier a été fait d’après un audit et non d’après du trafic : sur ${all} requêtes, il contient les ${told} sur lesquelles reposent des constats, sans paramètres, en-têtes, cookies, contenus ni réponses, qu’un audit ne garde pas. Un statut de 0 et des tailles de -1 veulent dire « non gardé ». Les constats qui reposent sur autre chose sont dans _findingsWithoutEntry.`,
};

/** What a scrubbed file says of itself, so that nobody takes it for a recording. */
export function harComment(language: Language, { told, all }: Counts): string {
  return WORDS[language](numberOf(told, language), numberOf(all, language));
}
