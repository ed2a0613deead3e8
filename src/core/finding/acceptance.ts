/** A finding that is known, and accepted until a day. It stays a finding, and costs the score what it costs. */
export interface Acceptance {
  /** Its id. */
  readonly finding: string;
  /** Who accepts it, as they wrote it. */
  readonly by: string;
  readonly why: string;
  /** The last day on which it is accepted: `2027-01-31`. */
  readonly until: string;
}
