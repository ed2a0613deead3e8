import type { DataCategory } from '../datum/category.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Feature } from '../evidence/evidence.ts';
import type { Domain } from '../party/recipient.ts';

/**
 * What a line of the inventory is about. `file`: a script with an address. `inline`: one that stands in a page, known by its text.
 * `page`: what the inline scripts of a page did together, which browsers do not tell apart.
 */
export type ScriptKind = (typeof SCRIPT_KINDS)[number];

export const SCRIPT_KINDS = ['file', 'inline', 'page'] as const;

/**
 * How it came to run (HTML, "The script element"). `blocking`: the page waited for it. `inserted`: another script put it in.
 * `worker`: beside the page. `not-told`: no element was there for it when the page was looked at.
 */
export type ScriptMode = (typeof SCRIPT_MODES)[number];

export const SCRIPT_MODES = ['blocking', 'async', 'defer', 'module', 'inserted', 'worker', 'not-told'] as const;

/**
 * Whether the browser checks that it is what the site wants (Subresource Integrity, W3C). `without-cors`: it has a digest, but of
 * another origin and without `crossorigin`, so that browsers refuse it. `not-told`: no element was seen. The weakest of all its elements.
 */
export type Integrity = (typeof INTEGRITIES)[number];

export const INTEGRITIES = ['none', 'without-cors', 'checked', 'not-told'] as const;

/** Of the same script twice, the copy that is checked less decides. */
export function weakest(a: Integrity, b: Integrity): Integrity {
  return INTEGRITIES.indexOf(a) <= INTEGRITIES.indexOf(b) ? a : b;
}

/** Whether what it said is known by a digest. `not-shown`: this browser shows no bodies. `not-read`: it was too long, or gone with its page. */
export type Hashed = (typeof HASHED)[number];

export const HASHED = ['yes', 'not-read', 'not-shown'] as const;

/** What a script was seen doing. Each list in alphabetical order. */
export interface ScriptDoing {
  /** The events it listens to for what people do. */
  readonly listens: readonly Redacted[];
  /** What the fields whose values it read ask for; `other` where nothing says. */
  readonly reads: readonly (DataCategory | 'other')[];
  /** What else of the platform it used. */
  readonly features: readonly Feature[];
  /** Names of cookies it wrote. */
  readonly cookies: readonly Redacted[];
  /** Keys it wrote in the site's storage. */
  readonly storage: readonly Redacted[];
  /** Whom it had requests sent to, and whether personal data was in any. */
  readonly sends: readonly { readonly domain: Domain; readonly personal: boolean }[];
  /** The scripts it brought in. */
  readonly loads: readonly Redacted[];
}
