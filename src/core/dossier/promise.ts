/** A sentence of the site's own, from its banner or its privacy page, as whoever audits it read it. */
export interface SitePromise {
  readonly says: string;
  /** The address it stands at. */
  readonly at?: string | undefined;
  readonly means: PromiseKind;
  /** Of `only-named`: the domains or organizations that the site names. */
  readonly names?: readonly string[] | undefined;
}

/**
 * What a promise means, so far as a visit can keep or break it. `asks-first`: third parties get personal data or identifiers only once the
 * visitor has agreed; `refusal-holds`: a refusal, or a withdrawal, keeps both from them; `shares-nothing`: they never get personal data;
 * `no-identifiers`: nobody but the site recognizes the visitor; `only-named`: nobody but those whom the site names gets either.
 */
export type PromiseKind = (typeof PROMISE_KINDS)[number];

export const PROMISE_KINDS = ['asks-first', 'refusal-holds', 'shares-nothing', 'no-identifiers', 'only-named'] as const;
