import type { Seen } from './seen.ts';

/** A host's own name is another's (CNAME, RFC 1034 §3.6.2): who answers for it may be somebody whom its name does not tell. */
export interface AliasEvidence extends Seen {
  readonly kind: 'alias';
  readonly host: string;
  /** What it leads to, hop by hop; where the resolver tells the last name only (Firefox), that one. */
  readonly names: readonly [string, ...string[]];
}
