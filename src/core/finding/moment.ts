/**
 * When something happened, as the visitor's choice about consent goes. `unasked`: the site never asked in this visit;
 * `before-banner`: it asked later; `before-choice`: its banner stood unanswered; `unknown`: a person's own tab, where an earlier visit
 * may have decided.
 */
export type Moment = (typeof MOMENTS)[number];

export const MOMENTS = ['unasked', 'before-banner', 'before-choice', 'after-refusal', 'after-acceptance', 'after-withdrawal', 'unknown'] as const;
