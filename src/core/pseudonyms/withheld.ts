import type { Evidence } from '../evidence/evidence.ts';

/** What stands where something was withheld. */
export const WITHHELD = 'withheld';

/** The gap that says that something of a piece of evidence was withheld. */
export function gapFor({ kind, offsetMs, document }: Evidence, id: string): Evidence {
  return { kind: 'gap', id, offsetMs, witness: 'browser', document, of: kind, reason: 'withheld', count: 1 };
}
