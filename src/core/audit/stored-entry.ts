import type { Redacted } from '../datum/redact.ts';
import type { ConsentState } from '../finding/finding.ts';
import type { Domain } from '../party/recipient.ts';

/** One cookie or entry of a store, as one party put it there, or as it was found there. */
export interface StoredSummary {
  /** 1 for the first. */
  readonly visit: number;
  readonly store: (typeof STORED_IN)[number];
  /** A cookie's name, a key; '' for `window.name`. */
  readonly name: Redacted;
  /** For whom the browser keeps it, and who put it there; left out where nobody was seen to. */
  readonly owner: Domain;
  readonly setter?: Domain | undefined;
  readonly by: 'header' | 'script' | 'unseen';
  /** It can tell people apart. `tested`: that was seen, by comparing clean profiles; otherwise its looks decide. */
  readonly identifying: boolean;
  readonly tested: boolean;
  /** A cookie seen in the jar. */
  readonly kept: boolean;
  /** Seconds a cookie lives; left out where it goes when the browser is closed, and for other stores. */
  readonly lifetimeS?: number | undefined;
  readonly attributes?: CookieAttributes | undefined;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  /** How often it was written. */
  readonly writes: number;
}

export const STORED_IN = ['cookie', 'local', 'session', 'name'] as const;

export interface CookieAttributes {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: (typeof SAME_SITES)[number];
  /** Kept apart for each site that embeds its owner. */
  readonly partitioned: boolean;
}

export const SAME_SITES = ['none', 'lax', 'strict', 'unspecified'] as const;
