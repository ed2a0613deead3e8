import type { MeasureDoubt, MeasureKind, MeasureSubject, PolicyDoubt } from '../audit/audit.ts';

/** What a language needs to tell what a site can do. */
export interface MeasureWords {
  /** In the imperative, without a full stop: `Remove Meta (facebook.com)`. `who`: a recipient, or several. */
  readonly does: Readonly<Record<Exclude<MeasureKind, 'header' | 'banner' | 'cookies'>, (who: string) => string>>;
  readonly cookies: string;
  /** The same of what is about the site itself. */
  readonly mends: Readonly<Record<MeasureSubject, string>>;
  /** Follows: `, and with it a, b and c, which only it brings`. */
  readonly with: (others: string) => string;
  /** Follows where something can take its place. */
  readonly instead: (names: string) => string;
  readonly others: (count: string) => string;
  readonly doubts: Readonly<Record<MeasureDoubt, string>>;
  readonly policyDoubts: Readonly<Record<PolicyDoubt, string>>;
}
