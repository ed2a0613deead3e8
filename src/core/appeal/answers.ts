import type { DeclaredRow, MeasureEntry, StatementEntry } from '../audit/audit.ts';
import type { Question } from '../declaration/declaration.ts';
import type { DataCategory } from '../datum/category.ts';
import type { Form } from '../datum/form.ts';
import type { Redacted } from '../datum/redact.ts';
import type { ConsentState } from '../finding/finding.ts';
import type { Domain, Role } from '../party/recipient.ts';
import type { Rule } from '../rulebook/rule.ts';

/**
 * The four questions, answered. All that is measured comes from the audit and nowhere else; what the site says of itself stands apart,
 * under `statements`, and changes nothing of it.
 */
export interface Answers {
  readonly need: NeedAnswer;
  readonly exposure: ExposureAnswer;
  readonly interest: InterestAnswer;
  readonly measures: MeasuresAnswer;
  /** The site's own answers, in the order in which it gave them; none where it did not answer. */
  readonly statements: Readonly<Record<Question, readonly StatementEntry[]>>;
}

/** How much customer data do you need? What was asked for, beside what is said to be necessary. */
export interface NeedAnswer {
  /** By kind of data, in the order of the categories; what is asked for without a known kind comes last. */
  readonly rows: readonly NeedRow[];
  /** Whether any visit could see what is filled in. */
  readonly watched: boolean;
}

export interface NeedRow {
  readonly category?: DataCategory | undefined;
  /** Form fields seen to ask for it; 0 where it is only said to be needed. */
  readonly fields: number;
  readonly labels: readonly Redacted[];
  readonly pages: readonly Redacted[];
  /** What the site says: that it cannot do without, that it can, or nothing. */
  readonly necessary: 'yes' | 'no' | 'not-said';
  readonly purposes: readonly Redacted[];
  readonly receivedBy: readonly Domain[];
}

/** How much is exposed to third parties, how openly, with whose consent? */
export interface ExposureAnswer {
  /** Third parties that received personal data, in the order of the audit. */
  readonly rows: readonly ExposureRow[];
  /** Third parties contacted, whether or not they received anything. */
  readonly contacted: number;
  /** Of `rows`: those that got something before or against the visitor's choice. */
  readonly unasked: number;
  /** Of those contacted: those that nobody declared; left out where the site declares no recipients. */
  readonly undeclared?: number | undefined;
}

export interface ExposureRow {
  readonly recipient: Domain;
  readonly received: readonly ExposureCell[];
  /** Milliseconds from the start of the visit to the first contact. */
  readonly firstMs: number;
  readonly declared?: DeclaredRow['status'] | undefined;
  /** Where the data goes, as the site says; empty where it says nothing. */
  readonly countries: readonly string[];
}

/** One kind of data that one recipient got. */
export interface ExposureCell {
  readonly category: DataCategory;
  /** The most readable first. */
  readonly forms: readonly Form[];
  /** The findings that prove it, by what the visitor had chosen. */
  readonly by: Readonly<Record<ConsentState, readonly string[]>>;
}

/** Ethical use or commercial gain? Who received, by what they are for, and what that cost people. */
export interface InterestAnswer { readonly rows: readonly InterestRow[] }

export interface InterestRow {
  readonly role: Role;
  readonly recipients: readonly Domain[];
  /** Of these, how many received personal data. */
  readonly receivers: number;
  readonly categories: readonly DataCategory[];
  readonly requests: number;
  readonly bytes: number;
  /** Milliseconds in which a request of one of them waited for its answer; left out where no answer was seen. */
  readonly waitedMs?: number | undefined;
}

/** What new measures? What each broken rule asks for, what could be done and what that would win, and who has taken it on. */
export interface MeasuresAnswer {
  readonly rows: readonly MeasureRow[];
  /** What was worked out could be done, in the order of the audit: what wins most first. Empty where nobody worked it out. */
  readonly offers: readonly OfferRow[];
  /** Measures of the site's own that name no broken rule and none of `offers`. */
  readonly others: readonly StatementEntry[];
}

/** `measure`: with the score that is predicted for it. */
export interface OfferRow {
  readonly measure: MeasureEntry;
  readonly statements: readonly StatementEntry[];
}

export interface MeasureRow {
  readonly rule: Rule;
  /** Points that the rule took off the score. */
  readonly points: number;
  readonly recipients: readonly Domain[];
  readonly statements: readonly StatementEntry[];
}
