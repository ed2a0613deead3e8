import type { Caution, Change, RecipientChange, Refusal, Unseen } from '../difference/difference.ts';
import type { Words } from './catalog.ts';
import type { Noun } from './notation.ts';

/** What a language says of two audits beside each other. */
export interface DifferenceWords {
  /** What became of a finding: as a heading, in one or two words, and what that means. */
  readonly changes: Readonly<Record<Change, { readonly name: string; readonly short: string; readonly means: string }>>;
  readonly recipients: Words<RecipientChange['change']>;
  /** `before` and `after`: lists, ready to be said. */
  readonly cautions: Readonly<Record<Caution['what'], (before: string, after: string) => string>>;
  readonly refusals: Readonly<Record<Refusal['reason'], (before: string, after: string) => string>>;
  /** Why one audit may not have seen it, as a clause: `the page was not visited (…)`. */
  readonly unseen: Readonly<Record<Exclude<Unseen['why'], 'detector' | 'choice'>, (list: string) => string>>;
  readonly detector: Words<Extract<Unseen, { why: 'detector' }>['status']>;
  readonly choice: Words<'granted' | 'refused'>;
  /** Before the clauses: which audit may not have seen it. */
  readonly because: Readonly<Record<'before' | 'after', (clauses: string) => string>>;
  /** `Form: hashed, now plain`. */
  readonly way: (what: string, before: string, after: string) => string;
  readonly ways: Words<'severity' | 'form' | 'consent' | 'confidence'>;
  /** In the place of a severity: no rule is broken. */
  readonly noRule: string;
  readonly score: ScoreWords;
  readonly labels: DifferenceLabels;
}

export interface ScoreWords {
  readonly more: (points: string) => string;
  readonly less: (points: string) => string;
  readonly same: string;
  /** One of the two has none. */
  readonly without: string;
  readonly otherRules: string;
  readonly doubtful: string;
}

/** Headings and columns of the document. */
export interface DifferenceLabels {
  readonly title: (site: string) => string;
  readonly kicker: string;
  readonly before: string;
  readonly after: string;
  readonly visits: Noun;
  readonly cautions: string;
  readonly cautionsIntro: string;
  readonly findings: string;
  readonly findingsIntro: string;
  readonly summary: string;
  readonly count: string;
  readonly nothing: string;
  readonly unchanged: string;
  readonly seenAt: string;
  readonly recipients: string;
  readonly recipientsIntro: string;
  readonly noRecipients: string;
  readonly staying: (n: string) => string;
  readonly rules: string;
  readonly rulesIntro: string;
  readonly noRules: string;
  readonly rule: string;
  readonly points: string;
  readonly change: string;
  readonly unsure: string;
  readonly again: string;
  readonly againIntro: string;
  readonly noAgain: string;
  readonly page: string;
  readonly state: string;
  readonly runs: string;
  readonly toSee: string;
  readonly contents: string;
}
