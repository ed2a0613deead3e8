import type { Seen } from './seen.ts';

/**
 * What a script said when it came: not its text, but what tells it from any other. Browsers that show extensions no bodies let
 * nobody tell this, and nothing is ever fetched again to find out.
 */
export interface ContentEvidence extends Seen {
  readonly kind: 'content';
  readonly exchange: string;
  readonly hop: number;
  /** SHA-256 in hex, of its text in UTF-8: of a file in UTF-8 the file's own. */
  readonly sha256: string;
  /** Length of that text in UTF-8. */
  readonly bytes: number;
}
