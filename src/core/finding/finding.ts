import type { DataCategory } from '../datum/category.ts';
import type { Confidence, Form } from '../datum/form.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Channel } from '../evidence/evidence.ts';
import type { Domain } from '../party/recipient.ts';

/** What the site knew of the visitor's choice: `none` was made, it was `granted` or `refused`, or nobody could tell. */
export type ConsentState = (typeof CONSENT_STATES)[number];

export const CONSENT_STATES = ['none', 'granted', 'refused', 'unknown'] as const;

/** Names one piece of evidence within an audit: number of the visit, then its id there (`1:web.40`). */
export type EvidenceRef = string;

/** What a detector holds to have happened, before it is numbered. What is not known or does not apply is left out. */
export interface Detection {
  readonly recipient: Domain;
  readonly category?: DataCategory | undefined;
  readonly form?: Form | undefined;
  /** Every step from the value to the wire, in order: `lower`, `sha256`, `hex`, `json`, `gzip`. */
  readonly chain?: readonly string[] | undefined;
  readonly channel?: Channel | undefined;
  /** Where in the request: `body $.user.email`, `query em`. */
  readonly place?: Redacted | undefined;
  /** What it is about, where a recipient alone does not tell: a cookie's name, a header. */
  readonly subject?: Redacted | undefined;
  readonly consent: ConsentState;
  /** Milliseconds from the start of the visit to the first time it happened. */
  readonly offsetMs: number;
  readonly confidence: Confidence;
  /** What the detector has to say beyond the common fields, in numbers and words of its own. */
  readonly facts?: Facts | undefined;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

export type Facts = Readonly<Record<string, number | boolean | Redacted>>;

/** A detection with its name. The id says what it is, so that it stays the same from one audit to the next. */
export interface Finding extends Detection {
  /** `exposed-personal-data/segment.io/email-address/hashed`, unique within an audit. */
  readonly id: string;
  readonly detector: string;
  /** How many times it happened; `evidence` names the first of them. */
  readonly occurrences: number;
}
