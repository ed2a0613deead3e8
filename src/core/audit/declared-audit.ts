import type { Declaration, NeededField, Statement } from '../declaration/declaration.ts';
import type { Force } from '../declaration/approval.ts';
import type { DataCategory } from '../datum/category.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Domain } from '../party/recipient.ts';

/** What a site declares of itself, held against what was seen. */
export interface DeclaredAudit {
  /** SHA-256 of what was declared, as it stands here. */
  readonly digest: string;
  /** The recipients it has approved; left out where it says nothing of any, empty where it approves nobody. */
  readonly declarations?: readonly DeclarationEntry[] | undefined;
  /** Everybody declared or observed, the undeclared first; none where nothing is said of recipients. */
  readonly rows: readonly DeclaredRow[];
  readonly fields: readonly NeedEntry[];
  readonly statements: readonly StatementEntry[];
}

/** A declaration, with whether it held on the day of the first visit. */
export interface DeclarationEntry extends Declaration {
  readonly id: Redacted;
  readonly recipient: Redacted;
  readonly dpa?: Redacted | undefined;
  readonly force: Force;
}

/** One recipient, as it was observed and as it was declared. */
export interface DeclaredRow {
  readonly status: DeclaredStatus;
  /** Left out where nobody was observed: then the declaration alone says who is meant. */
  readonly recipient?: Domain | undefined;
  /** Ids of the declarations about it. */
  readonly declarations: readonly Redacted[];
  /** How it went beyond them. */
  readonly beyond: readonly DeclaredBeyond[];
  readonly cells: readonly DeclaredCell[];
  /** Why a declared recipient may have gone unseen; left out where it was looked for and not there. */
  readonly unseen?: DeclaredUnseen | undefined;
  /** The findings that say so. */
  readonly findings: readonly string[];
}

/** One kind of data: declared of a recipient, received by it, or both. */
export interface DeclaredCell {
  readonly category: DataCategory;
  readonly declared: boolean;
  readonly received: boolean;
}

/**
 * `undeclared`: observed, and nobody declared it; `not-in-force`: its declarations had run out, or did not hold yet; `outside`: it went
 * beyond them; `as-declared`; `not-observed`: declared, and not seen.
 */
export type DeclaredStatus = (typeof DECLARED_STATUSES)[number];

export const DECLARED_STATUSES = ['undeclared', 'not-in-force', 'outside', 'as-declared', 'not-observed'] as const;

export type DeclaredBeyond = (typeof DECLARED_BEYOND)[number];

export const DECLARED_BEYOND = ['category', 'basis', 'purpose'] as const;

/**
 * Why a declared recipient may have gone unseen. `not-watched`: no visit watched requests; `name-not-known`: no organization is known by
 * that name, so nobody could be matched with it; `gaps`: requests went unseen; `own`: it is the site itself.
 */
export type DeclaredUnseen = (typeof DECLARED_UNSEEN)[number];

export const DECLARED_UNSEEN = ['not-watched', 'name-not-known', 'gaps', 'own'] as const;

/** What the site says it needs. */
export interface NeedEntry extends NeededField { readonly purpose: Redacted }

/** The site's own answer to a question: its word, never something measured. */
export interface StatementEntry extends Statement {
  readonly says: Redacted;
  readonly by: Redacted;
  readonly owner?: Redacted | undefined;
  readonly rule?: Redacted | undefined;
  readonly measure?: Redacted | undefined;
}

/** A form field that was filled in. */
export interface CollectedField {
  readonly label: Redacted;
  /** `email`, `textarea`, … as the page writes it. */
  readonly type: Redacted;
  /** What it asks for; left out where nothing tells. */
  readonly category?: DataCategory | undefined;
  /** The documents it stands in, without query. */
  readonly pages: readonly Redacted[];
  /** Whose documents they are. */
  readonly owner: Domain;
  /** The site marked it to be left out of recordings. */
  readonly masked: boolean;
  /** The third parties that were seen to receive this kind of data. */
  readonly receivedBy: readonly Domain[];
}
