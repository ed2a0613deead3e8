/**
 * What must have come about in the visits of a case before some questions have an answer: the visitor refused, accepted, or took
 * consent back; the browser asked not to be tracked (`signal`); or nothing was chosen at all (`silence`).
 * `declarations`: somebody said which recipients the site has approved.
 */
export type Situation = (typeof SITUATIONS)[number];

export const SITUATIONS = ['silence', 'refusal', 'acceptance', 'withdrawal', 'signal', 'declarations'] as const;
