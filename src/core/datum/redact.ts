import type { DataCategory } from './category.ts';

declare const redacted: unique symbol;

/** Text made safe to keep and to show. Audits and reports take nothing else from the wire. */
export type Redacted = string & { readonly [redacted]: true };

/**
 * Says what kind of thing it was, and not a letter more: a first letter and a length already tell people apart.
 * It is never given the value, so it cannot leak it.
 */
export function redact(category: DataCategory): Redacted {
  return `‹${category}›` as Redacted;
}
