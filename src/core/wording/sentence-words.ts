/**
 * The sentences of one language. Every part is ready to be said (numbers written, names chosen), so that a
 * language's file holds its grammar and nothing else.
 */
export interface SentenceWords {
  /** Somebody by organization and domain: `Meta (facebook.com)`. */
  readonly who: (organization: string, domain: string) => string;
  /** The first party, where it is the one spoken of. */
  readonly site: (domain: string) => string;
  readonly exposure: (parts: ExposureParts) => string;
  /** The same where nothing of it left: it was blocked, or nobody was there to receive it. */
  readonly attempt: (parts: ExposureParts) => string;
  /** Ends an exposure sentence when no form had been submitted. */
  readonly beforeSubmit: string;
  readonly contact: (who: string, times: number) => string;
  readonly thirdPartyCookie: (parts: CookieParts) => string;
  readonly disguisedCookie: (parts: CookieParts) => string;
  readonly address: (who: string, what: 'origin' | 'path' | 'query', by: string) => string;
  /** `what` is the vendor and the event; `relayed`, that it was not the vendor who got it; `purposes`, a list of clauses. */
  readonly vendorEvent: (parts: { readonly who: string; readonly what: string; readonly relayed: boolean; readonly purposes: string }) => string;
  /** How the page's address traveled: in the Referer header, or at a place of the request. */
  readonly referer: string;
  readonly at: (place: string) => string;
  /** A finding of a detector without words of its own, that names no category. */
  readonly other: (who: string, detector: string, subject: string) => string;

  /** `your e-mail address, your city and 3 more kinds of data`. */
  readonly andMoreKinds: (count: number) => string;
  readonly moreRecipients: (count: number, names: string) => string;
  readonly identifyingCookies: (count: number, names: string) => string;
  /** Some others, after names: `4 others`. */
  readonly others: (count: number) => string;
  /** Third parties were contacted, none was seen to receive personal data. */
  readonly onlyContacts: (count: number, tracking: number) => string;
  readonly nobody: string;
  readonly unseen: (gaps: number) => string;

  readonly graded: (score: string, grade: string) => string;
  readonly capped: (atMost: string) => string;
  readonly notGraded: (reason: string) => string;
  readonly concerning: (domain: string) => string;
  /** Where something went unseen, if nobody is named who is concerned. */
  readonly located: (place: string) => string;
  readonly notObserved: (detector: string, missing: string) => string;
  readonly partial: (detector: string, gaps: number) => string;
  /** The same where whole kinds of evidence are missing. */
  readonly without: (detector: string, missing: string) => string;
  readonly failed: (detector: string, reason: string) => string;
}

export interface ExposureParts {
  /** `your e-mail address`. */
  readonly what: string;
  readonly who: string;
  /** Why it was looked for: it was `given` (typed, or belongs to the persona or the watch list); the page showed it, and nobody typed it; nobody knew it, and it was recognized by what it is. */
  readonly origin: 'given' | 'shown' | 'recognized';
  /** `hashed with SHA-256`, or '' where it does not apply. */
  readonly how: string;
  /** `before you agreed to anything`, or ''. */
  readonly when: string;
}

export interface CookieParts {
  readonly who: string;
  readonly name: string;
  readonly identifying: boolean;
  /** `13 months`, or '' for a cookie that lasts as long as the browser is open. */
  readonly lifetime: string;
  /** Whether the browser was seen to keep it. */
  readonly kept: boolean;
  /** It asks to be kept apart for each site. */
  readonly apart: boolean;
  readonly when: string;
}
