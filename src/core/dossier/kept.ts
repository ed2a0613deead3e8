import type { Redacted } from '../datum/redact.ts';
import type { CookieEvidence } from '../evidence/evidence.ts';
import type { ConsentState, EvidenceRef } from '../finding/finding.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Store } from './writes.ts';

/** One cookie or entry of a store, as one party put it there during one visit, or as it was found there. */
export interface StoredEntry {
  readonly visit: number;
  readonly store: Store;
  /** A cookie's name, a key; '' for `window.name`. */
  readonly name: Redacted;
  /** For whom the browser keeps it: the cookie's domain, or the site of the document. */
  readonly owner: Recipient;
  /** Who put it there; left out where nobody was seen to. */
  readonly setter?: Recipient | undefined;
  readonly by: 'header' | 'script' | 'unseen';
  readonly identifying: boolean;
  /** Two clean profiles were compared: that it is an identifier, or none, was seen. Otherwise its looks decide. */
  readonly tested: boolean;
  /** It was seen in the jar. Of other stores the browser shows no more than that something was written. */
  readonly kept: boolean;
  /** Seconds a cookie lives: as it stands in the jar, else as it was written. */
  readonly lifetimeS?: number | undefined;
  readonly attributes?: CookieAttributes | undefined;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  /** How often it was written. */
  readonly writes: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** What binds a cookie: as the jar says, else as it was written. */
export interface CookieAttributes {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: CookieEvidence['sameSite'];
  /** Kept apart for each site that embeds its owner (CHIPS): it follows nobody from one site to the next. */
  readonly partitioned: boolean;
}

/** An identifier in a cookie that was taken away and came back with the same value: deleting it did not help. */
export interface Respawn {
  readonly visit: number;
  /** Who put it back. */
  readonly setter: Recipient;
  readonly name: Redacted;
  /** The store in which the value had stayed meanwhile; `unseen` where none of those we see held it (a cache, a database, a server). */
  readonly from: Store | 'unseen';
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** An identifier that a link carried from one site to another, as part of its address (link decoration). */
export interface Decoration {
  readonly visit: number;
  /** Who received it: by a request, by storing it with a script of theirs, or as the site that was gone to. */
  readonly recipient: Recipient;
  /** The parameter's name; of what left with a link, the name under which it was stored. */
  readonly name: Redacted;
  /** `in`: with the address of the page. `out`: with the address of another site that was gone to from it. */
  readonly way: 'in' | 'out';
  /** The parameter is known to number clicks. Otherwise it came with a link of another site, and has the looks of an identifier. */
  readonly known: boolean;
  /** It was put where it outlives the visit. */
  readonly stored: boolean;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** A third party that the visitor's own tab was led through on its way elsewhere, and that could recognize the visitor there as a first party. */
export interface Bounce {
  readonly visit: number;
  readonly through: Recipient;
  /** It was seen to set an identifier there; otherwise it was sent one that it had set before. */
  readonly sets: boolean;
  /** `redirect`: its answer led on. `page`: a page of it did, with nothing done there by the visitor. */
  readonly by: 'redirect' | 'page';
  /** Its address says that it is for signing in there, which everybody can write. */
  readonly forSigningIn: boolean;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}
