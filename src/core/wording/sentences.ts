/** Everything that is said to people in whole sentences. The words themselves are in the catalogs. */
export { acceptanceSentenceOf } from './acceptance-sentence.ts';
export { chainOf } from './chain.ts';
export { detectorName, sentenceOf } from './finding-sentence.ts';
export { askedSentencesOf, clickedOf, scoreMarkOf, SIGNAL_NAMES, whatName, whyUnreached } from './choice-sentences.ts';
export type { Asked } from './choice-sentences.ts';
export { EFFECTS, effectsOf, isMostly } from './choice-effects.ts';
export { gapSentenceOf, missingOf, outcomeSentenceOf } from './gap-sentence.ts';
export { headlinesOf } from './headlines.ts';
export { initiatorSentenceOf } from './initiator-sentence.ts';
export { measureSentenceOf } from './measure-sentence.ts';
export { localizedIn } from './localized.ts';
export { bytesOf, countOf, durationOf, lifetimeOf, listOf, momentOf, numberOf } from './quantity.ts';
export { reasonSentenceOf, scoreSentenceOf, tracksSentenceOf } from './score-sentence.ts';
export { doingsOf, loaderOf, scriptName } from './script-doing.ts';
export type { Named } from './who.ts';
export { namedIn, shortWhoOf, whoOf } from './who.ts';
