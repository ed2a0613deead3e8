import type { DataCategory } from '../datum/category.ts';
import { ROLES } from '../party/recipient.ts';
import type { Role } from '../party/recipient.ts';

/**
 * A recipient that a site has approved: who, what for, which data, on which basis, and for how long. A site may declare one recipient
 * several times, for several purposes.
 */
export interface Declaration {
  /** Names it, in its file and in those that extend it. */
  readonly id: string;
  /** A registrable domain, which stands for itself, or an organization's name, which stands for all its domains. */
  readonly recipient: string;
  readonly purpose: DeclaredPurpose;
  /** What the recipient may get; none where it may be contacted only. */
  readonly categories: readonly DataCategory[];
  readonly basis: LegalBasis;
  /** First and last day on which it holds, as 2026-01-31 (UTC); left out where it always did, or has no end. */
  readonly since?: string | undefined;
  readonly expires?: string | undefined;
  /** Address of the data processing agreement (GDPR Art. 28(3)). */
  readonly dpa?: string | undefined;
  /** Where the data goes, as ISO 3166-1 alpha-2: `US`. What the site says; no browser can tell. */
  readonly countries?: readonly string[] | undefined;
}

/** What a recipient is approved for: what recipients are known to do. */
export type DeclaredPurpose = Exclude<Role, 'unknown'>;

export const DECLARED_PURPOSES: readonly DeclaredPurpose[] = ROLES.filter(it => it !== 'unknown');

/** GDPR Art. 6(1)(a) to (f). */
export type LegalBasis = (typeof LEGAL_BASES)[number];

export const LEGAL_BASES = ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'] as const;

/** What a site says it asks its visitors for, and whether it cannot do without. */
export interface NeededField {
  readonly category: DataCategory;
  readonly purpose: string;
  readonly necessary: boolean;
}

/**
 * The four questions of an audit: how much customer data do you need; how much is exposed to third parties, how transparent are you, with
 * whose consent; ethical use or commercial gain; what new measures.
 */
export type Question = (typeof QUESTIONS)[number];

export const QUESTIONS = ['need', 'exposure', 'interest', 'measures'] as const;

/** A site's own answer to one of the questions: its word, never something measured. */
export interface Statement {
  readonly question: Question;
  readonly says: string;
  /** Who said it, and the day, as 2026-01-31. */
  readonly by: string;
  readonly on: string;
  /** Of a measure: who sees to it, until which day, and the id of the rule that it mends, or of the measure of the audit that it is. */
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  readonly rule?: string | undefined;
  readonly measure?: string | undefined;
}

/** All that a site declares of itself. */
export interface Declared {
  /** Left out where nothing is said of recipients; empty where nobody is to receive anything. */
  readonly declarations?: readonly Declaration[] | undefined;
  readonly fields: readonly NeededField[];
  readonly statements: readonly Statement[];
}
