import type { DataCategory } from '../datum/category.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Declaration, NeededField, Statement } from '../declaration/declaration.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import type { Recipient } from '../party/recipient.ts';

/** A recipient that the site has approved, fit to be shown. */
export interface ApprovedFacts extends Declaration {
  readonly id: Redacted;
  /** As recipients are matched with it; `shown` is what may be told. */
  readonly recipient: string;
  readonly shown: Redacted;
  readonly dpa?: Redacted | undefined;
}

/** What the site says of itself beyond its recipients, fit to be shown. */
export interface SiteWords {
  readonly fields: readonly (NeededField & { readonly purpose: Redacted })[];
  readonly statements: readonly OwnStatement[];
}

/** A statement of the site's own, fit to be shown. */
export interface OwnStatement extends Statement {
  readonly says: Redacted;
  readonly by: Redacted;
  readonly owner?: Redacted | undefined;
  readonly rule?: Redacted | undefined;
  readonly measure?: Redacted | undefined;
}

/** A form field that was filled in: what it asks for, never what it was told. */
export interface CollectedFacts {
  readonly visit: number;
  /** Whose document it stands in: a card number is often asked for in a frame of the payment service. */
  readonly owner: Recipient;
  /** The address of that document, without query and fragment. */
  readonly page: Redacted;
  /** Its label, or else its name; '' where it has neither. */
  readonly label: Redacted;
  /** `email`, `password`, `textarea`, `select-one`, … as the page writes it. */
  readonly type: Redacted;
  /** What it asks for; left out where nothing tells. */
  readonly category?: DataCategory | undefined;
  /** The site marked it to be left out of recordings. */
  readonly masked?: true | undefined;
  readonly evidence: EvidenceRef;
}
