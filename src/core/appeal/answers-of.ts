import type { Audit, StatementEntry } from '../audit/audit.ts';
import { QUESTIONS } from '../declaration/declaration.ts';
import type { Question } from '../declaration/declaration.ts';
import type { Answers } from './answers.ts';
import { exposureOf } from './exposure.ts';
import { interestOf } from './interest.ts';
import { measuresOf } from './measures.ts';
import { needOf } from './need.ts';

/** Answers the four questions from an audit. `statements`: the site's own; else those that the audit holds. */
export function answersOf(audit: Audit, statements: readonly StatementEntry[] = audit.declared?.statements ?? []): Answers {
  const of = (question: Question): readonly StatementEntry[] => statements.filter(it => it.question === question);
  return {
    need: needOf(audit),
    exposure: exposureOf(audit),
    interest: interestOf(audit),
    measures: measuresOf(audit, of('measures')),
    statements: Object.fromEntries(QUESTIONS.map(it => [it, of(it)])) as unknown as Answers['statements'],
  };
}
