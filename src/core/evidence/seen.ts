/** Names one piece of evidence. Given where it was seen, unique within its visit: `page-3f.12`, `web.40`. */
export type EvidenceId = string;

/**
 * Who saw it. `page`: our wrapper inside the page's own world, which the page could deceive. `browser`: the browser
 * itself, or our isolated world, which it could not. What only the page witnessed may add a finding, never remove one.
 */
export type Witness = 'page' | 'browser';

/** What all evidence has in common. */
export interface Seen {
  readonly id: EvidenceId;
  /** Milliseconds since the visit began. */
  readonly offsetMs: number;
  readonly witness: Witness;
  /** The document it happened in (`documentId`, CDP `loaderId`), or '' where the host could not say. */
  readonly document: string;
}
