import type { Delivery } from '../../core/evidence/delivery.ts';
import type { EvidenceKind } from '../../core/evidence/evidence.ts';

/** The kinds a page can witness. Nothing else is taken from its world, and never what a person typed. */
const FROM_PAGES: readonly EvidenceKind[] = ['request', 'request-body', 'cookie-write', 'storage-write', 'submit', 'gap'];

/**
 * The records in a text that came from the page's world, all marked as the page's own account. What is not a record is left
 * out here; its exact shape is checked where it is kept.
 */
export function receive(text: string): readonly Delivery[] {
  const records = parsed(text);
  return Array.isArray(records) ? records.filter(isRecord).map(({ source, n, atMs, seen }) => ({ source, n, atMs, witness: 'page', seen })) : [];
}

/** What came may lack any of it. */
type Loose = { readonly [K in 'source' | 'n' | 'atMs']?: unknown } & { readonly seen?: { readonly kind?: unknown } | null };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(it: Loose | null): it is Delivery {
  return typeof it?.source === 'string' && typeof it.n === 'number' && typeof it.atMs === 'number'
    && FROM_PAGES.includes(it.seen?.kind as EvidenceKind);
}
