import type { Domain } from '../party/recipient.ts';
import type { Cap, Rule } from './rule.ts';

/** What a rulebook makes of the findings: how bad, with the arithmetic. Not yet a score: that also asks what went unseen. */
export interface Verdict {
  /** Most severe first, then by points, then by id. */
  readonly violations: readonly Violation[];
  /** In the order of the violations; within one, most points first. */
  readonly deductions: readonly Deduction[];
  /** The caps that findings brought down on the score, lowest first. */
  readonly caps: readonly CapHit[];
}

/** Points off, and for what: `points = penalty × role × consent × confidence`, the worst finding for each recipient. */
export interface Deduction {
  readonly rule: string;
  readonly recipient: Domain;
  /** Rounded to tenths, so that people can add them up. */
  readonly points: number;
  readonly penalty: number;
  readonly factors: { readonly role: number; readonly consent: number; readonly confidence: number };
  /** Worst first: the factors are those of the first. */
  readonly findings: readonly [string, ...string[]];
}

/** A rule broken: the rule, whole, and the findings that broke it. */
export interface Violation {
  readonly rule: Rule;
  readonly findings: readonly [string, ...string[]];
  /** Points off in all. */
  readonly points: number;
}

export interface CapHit {
  readonly cap: Cap;
  readonly findings: readonly [string, ...string[]];
}
