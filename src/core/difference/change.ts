import type { Audit, RecipientEntry, Score } from '../audit/audit.ts';
import type { Confidence, Form } from '../datum/form.ts';
import type { Redacted } from '../datum/redact.ts';
import type { EvidenceKind, GapReason } from '../evidence/evidence.ts';
import type { VisitState } from '../evidence/log.ts';
import type { ConsentState, Finding } from '../finding/finding.ts';
import type { Domain } from '../party/recipient.ts';
import type { Rule, Severity } from '../rulebook/rule.ts';

/** What differs between two audits of one site: plain data, about nobody, like the audits it is made of. */
export interface Difference {
  readonly schema: 'sillage.difference/1';
  /** The registrable domain that both are about. */
  readonly site: Domain;
  readonly before: Side;
  readonly after: Side;
  /** What was otherwise when the two were made, so that what differs may have other causes than the site. */
  readonly cautions: readonly Caution[];
  /** Every finding of either audit, in exactly one entry. New ones first, then in the order of `CHANGES`, then by id. */
  readonly findings: readonly FindingChange[];
  /** Every recipient of either audit, likewise. */
  readonly recipients: readonly RecipientChange[];
  readonly score: ScoreChange;
}

/** One of the two audits, in as much as a difference tells of it. */
export interface Side {
  readonly page: Redacted;
  /** ISO 8601, UTC: the start of its first visit. */
  readonly startedAt: string;
  readonly visits: number;
  /** Of Sillage. */
  readonly version: string;
  readonly rulebook: Omit<Audit['rulebook'], 'rules'>;
  readonly score: Score;
}

/**
 * What became of a finding. `new`: the earlier audit looked, and it was not there. `not-seen-before`: it may have been there, for the earlier
 * audit could not look. `gone` and `not-seen-again` likewise of the later one. `worse`, `better`: it is there in both, or the same
 * thing is in another form or under another consent. `unchanged` is also what differs by what could be seen alone.
 */
export type Change = (typeof CHANGES)[number];

export const CHANGES = ['new', 'worse', 'not-seen-before', 'unchanged', 'not-seen-again', 'better', 'gone'] as const;

export interface FindingChange {
  /** Of the finding of the later audit, where there is one. */
  readonly id: string;
  readonly change: Change;
  readonly before?: Finding | undefined;
  readonly after?: Finding | undefined;
  /** In what it differs, the weightiest first; the first decides whether it is worse or better. */
  readonly ways: readonly Way[];
  /** Why the audit that does not have it, or has it less surely, may only not have seen it. Empty where it could look. */
  readonly unseen: readonly Unseen[];
  /** The rules that it breaks, by their ids. */
  readonly breaks: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Where it was seen: in the later audit, where it has it. */
  readonly places: readonly Place[];
}

/** A page in one state of consent, and in how many visits. */
export interface Place {
  readonly page: Redacted;
  readonly state: VisitState;
  readonly runs: number;
}

/** How a finding differs; `direction`: for the people it is about. */
export type Way =
  /** The most severe rule it breaks; none where it breaks none. */
  | { readonly what: 'severity'; readonly before?: Severity | undefined; readonly after?: Severity | undefined; readonly direction: Direction }
  | { readonly what: 'form'; readonly before: Form; readonly after: Form; readonly direction: Direction }
  | { readonly what: 'consent'; readonly before: ConsentState; readonly after: ConsentState; readonly direction: Direction }
  /** What is surer weighs more. */
  | { readonly what: 'confidence'; readonly before: Confidence; readonly after: Confidence; readonly direction: Direction };

export type Direction = 'worse' | 'better';

/** Why one audit may not have seen what the other shows. */
export type Unseen =
  /** Its detector was not asked (another version of Sillage), could not look, had nothing to look at, or failed. */
  | { readonly why: 'detector'; readonly status: 'not-asked' | 'not-observed' | 'not-tried' | 'failed' }
  /** Kinds of evidence by which the other saw it, or which its detector reads, were not gathered. */
  | { readonly why: 'kinds'; readonly missing: readonly EvidenceKind[] }
  /** More of such evidence was lost than in the other. */
  | { readonly why: 'gaps'; readonly reasons: readonly GapReason[] }
  /** Pages were not visited, or not in these states, or less often; or the choice that a state stands for was made less often. */
  | { readonly why: 'pages'; readonly pages: readonly Redacted[] }
  | { readonly why: 'states' | 'runs' | 'unreached'; readonly states: readonly VisitState[] }
  /** Nobody made this choice. */
  | { readonly why: 'choice'; readonly choice: 'granted' | 'refused' }
  /** A person's own visit was over before it was seen in the other. */
  | { readonly why: 'shorter' }
  /** It follows from what a person did in a visit of theirs, and may not have done in the other. */
  | { readonly why: 'person' };

/** What was otherwise when the two audits were made: `before` and `after` in the words of the audits, of `live` and `order` none. */
export interface Caution {
  readonly what: (typeof CAUTIONS)[number];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * `order`: the audit given as the earlier one was made later. `live`: a person's own visits are among them, who does something else each time.
 * `rules`: other rules, which also say what is searched for. `tool`: another version of Sillage.
 */
export const CAUTIONS = ['order', 'rules', 'tool', 'host', 'browser', 'listening', 'pages', 'states', 'runs', 'live'] as const;

export interface RecipientChange {
  readonly domain: Domain;
  readonly change: 'came' | 'not-seen-before' | 'stayed' | 'not-seen-again' | 'went';
  readonly before?: RecipientEntry | undefined;
  readonly after?: RecipientEntry | undefined;
  readonly unseen: readonly Unseen[];
}

/** Scores of other rules are other measures: they stand beside each other, and nothing is said of their difference. */
export type ScoreChange =
  | {
    readonly status: 'compared';
    /** The later less the earlier; none where one of them is not graded. */
    readonly by?: number | undefined;
    /** Every rule that costs one of them points or names other findings, the largest change first. */
    readonly rules: readonly RuleChange[];
    /** Some of what changed may only not have been seen, on either side. */
    readonly doubtful: boolean;
  }
  | { readonly status: 'other-rules' };

export interface RuleChange {
  readonly rule: Rule;
  /** Points off. */
  readonly before: number;
  readonly after: number;
  /** Findings of this rule that one audit may only not have seen. */
  readonly unseen: readonly string[];
}

/** Two audits compared, or why they cannot be. */
export type Compared =
  | { readonly ok: true; readonly difference: Difference }
  | { readonly ok: false; readonly refusal: Refusal };

/** `before` and `after`: the sites, or the schemas; a site is '' where nothing was visited. */
export interface Refusal {
  readonly reason: 'other-site' | 'other-schema' | 'no-visit';
  readonly before: string;
  readonly after: string;
}
