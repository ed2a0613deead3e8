import type { Fate } from '../../core/difference/recheck.ts';
import type { LeavesOut } from '../../core/har/left-out.ts';
import type { ScriptChange, Unread } from '../../core/inventory/compare.ts';
import type { Step, VisitEnd } from '../visit/order.ts';

/** What the command says on its own account; all that an audit says is in the core's wording. */
export interface Words {
  readonly steps: Readonly<Record<Step, string>>;
  readonly auditing: string;
  /** Of the visits in all states of consent, how many are done. */
  readonly comparing: (done: number, total: number) => string;
  readonly ends: { readonly [K in Exclude<VisitEnd['kind'], 'done'>]: (url: string, end: Extract<VisitEnd, { kind: K }>, timeoutS: number) => string };
  /** Of the second visit, how it ended; `isUsed`: what was seen on it is in the audit all the same. */
  readonly secondLook: (how: string, isUsed: boolean) => string;
  readonly rootWithoutSandbox: string;
  readonly arithmetic: string;
  readonly start: string;
  readonly cap: string;
  readonly result: string;
  /** Above what to do, with the score that it would make. */
  readonly measures: string;
  readonly recipients: string;
  readonly declare: {
    readonly nothingGiven: string;
    readonly isThere: (path: string) => string;
    readonly written: (path: string, proposed: number, unknown: number) => string;
  };
  /** Of the third parties observed, how many were not declared, and how many went beyond what was. */
  readonly declared: (observed: number, undeclared: number, beyond: number) => string;
  readonly noData: string;
  /** What a dot stands for. */
  readonly dot: string;
  readonly consent: {
    readonly title: string;
    /** Of the visits made in a state, how many reached it. */
    readonly reached: (some: number, all: number) => string;
    readonly unreached: string;
  };
  readonly unseen: string;
  readonly written: string;
  readonly summary: string;
  readonly notAudited: string;
  readonly belowLimit: (limit: string) => string;
  readonly shortfalls: {
    /** The score that counts: without what is accepted. */
    readonly score: (score: string) => string;
    /** A rule that is broken, and by how many findings that nobody accepted. */
    readonly broken: (rule: string, severity: string, findings: number) => string;
    /** A rule that could not be looked at, and why. */
    readonly unlooked: (rule: string, why: string) => string;
  };
  /** Of a comparison, how many findings are not within its --fail-on. */
  readonly changed: (limit: string, count: number) => string;
  /** Of what failed in an audit and was looked for again. */
  readonly recheck: {
    readonly fates: Readonly<Record<Fate | 'came', string>>;
    readonly nothing: string;
    readonly queries: string;
    /** A page whose address the audit holds only in part. */
    readonly cut: (page: string) => string;
    readonly noValue: (category: string) => string;
    readonly otherRules: string;
    readonly playing: (page: number, pages: number) => string;
  };
  readonly baseline: {
    /** How many findings of an audit somebody answers for. */
    readonly accepted: (count: string) => string;
    readonly expired: (path: string, finding: string, until: string) => string;
    readonly unused: (path: string, finding: string) => string;
    /** How many lines are to be filled in. */
    readonly saved: (path: string, fresh: number) => string;
  };
  readonly inventory: {
    readonly title: string;
    /** What it was compared with, and how. */
    readonly compared: (when: string) => string;
    readonly nothing: string;
    readonly changes: Readonly<Record<ScriptChange['what'], string>>;
    /** What of a script could not be seen this time. */
    readonly unread: Readonly<Record<keyof Unread, string>>;
    /** Of an inline script that says something else. */
    readonly inline: string;
    readonly saved: (path: string) => string;
    /** Which pages are not in it, for their visits did not come to their end. */
    readonly leftOut: (urls: readonly string[]) => string;
    readonly differs: (path: string) => string;
  };
  readonly rules: {
    /** A rules file without mistakes: how many rules are in force by it, and their digest. */
    readonly fine: (path: string, count: number, digest: string) => string;
  };
  readonly bundle: {
    /** Where something of a person would have been in it: no bundle is made. */
    readonly leftover: (places: readonly string[]) => string;
    /** How many pieces of evidence were left out of it in part. */
    readonly withheld: (count: number) => string;
    readonly keyMade: (secret: string, open: string, keyId: string) => string;
  };
  readonly har: {
    /** Of a file: what it is of, and what of it is no request of a page's. */
    readonly read: (path: string, entries: number, pages: number) => string;
    readonly leftOut: Readonly<Record<LeavesOut, (count: number) => string>>;
    readonly cut: (path: string) => string;
    /** There were more mistakes than are told. */
    readonly more: (count: number) => string;
  };
  /** None of the formats that were asked for has anything to tell of this audit. */
  readonly nothingToTell: (formats: string) => string;
  readonly cannotWrite: (path: string, why: string) => string;
  readonly fullDisk: string;
}
