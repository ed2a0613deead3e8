import type { Difference } from '../../difference/difference.ts';
import type { Catalog } from '../../wording/catalog.ts';
import { catalogOf } from '../../wording/catalog-of.ts';
import { differenceWordsOf, namedInBoth } from '../../wording/difference-sentences.ts';
import type { DifferenceWords } from '../../wording/difference-words.ts';
import type { Language } from '../../wording/language.ts';
import type { Named } from '../../wording/sentences.ts';

/** What every part of the document about a difference needs. */
export interface DifferenceDocument {
  readonly difference: Difference;
  readonly language: Language;
  readonly catalog: Catalog;
  readonly words: DifferenceWords;
  readonly named: Named;
}

export function openDifference(difference: Difference, language: Language): DifferenceDocument {
  return { difference, language, words: differenceWordsOf(language), catalog: catalogOf(language), named: namedInBoth(difference) };
}
