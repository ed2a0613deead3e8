/** Everything that is said to people in whole sentences. The words themselves are in the catalogs. */
export { chainOf } from './chain.ts';
export { detectorName, sentenceOf } from './finding-sentence.ts';
export { gapSentenceOf, outcomeSentenceOf } from './gap-sentence.ts';
export { headlinesOf } from './headlines.ts';
export { localizedIn } from './localized.ts';
export { bytesOf, countOf, durationOf, lifetimeOf, listOf, momentOf, numberOf } from './quantity.ts';
export { reasonSentenceOf, scoreSentenceOf, tracksSentenceOf } from './score-sentence.ts';
export { shortWhoOf, whoOf } from './who.ts';
