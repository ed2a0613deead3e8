import type { Recipient } from './recipient.ts';

/** Are two recipients one party: of one domain, or of one organization's? */
export function isSameRecipient(a: Recipient, b: Recipient): boolean {
  return a.domain === b.domain || (a.organization !== undefined && a.organization === b.organization);
}
