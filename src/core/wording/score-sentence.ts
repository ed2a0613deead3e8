import type { Audit, RecipientEntry } from '../audit/audit.ts';
import { catalogOf } from './catalog-of.ts';
import type { Language } from './language.ts';
import { localizedIn } from './localized.ts';
import { capitalize } from './notation.ts';
import { numberOf } from './quantity.ts';

/** The score and its grade, and the cap that held it down; or why there is none. */
export function scoreSentenceOf({ score }: Pick<Audit, 'score'>, language: Language): string {
  const { sentences, notGraded } = catalogOf(language);
  if (score.status === 'not-graded') return sentences.notGraded(notGraded[score.reason]);
  const graded = sentences.graded(numberOf(score.value, language), score.grade);
  if (score.cap === undefined) return graded;
  return `${graded} ${sentences.capped(numberOf(score.cap.atMost, language))} ${localizedIn(score.cap.because, language)}`;
}

/** Whether a recipient tracks people here, and why we say so: `Yes: it set an identifier in this browser.` */
export function tracksSentenceOf({ tracks }: Pick<RecipientEntry, 'tracks'>, language: Language): string {
  const { answers, reasons, notation } = catalogOf(language);
  return `${answers[tracks.answer]}${notation.colon}${reasons[tracks.because]}.`;
}

/** Why we say that a recipient tracks people here, or not, as a sentence of its own. */
export function reasonSentenceOf({ tracks }: Pick<RecipientEntry, 'tracks'>, language: Language): string {
  return `${capitalize(catalogOf(language).reasons[tracks.because])}.`;
}
