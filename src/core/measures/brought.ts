import type { RecipientEntry } from '../audit/audit.ts';
import type { Domain } from '../party/recipient.ts';

/**
 * Who comes no more once these are gone: they, and every third party all of whose requests they, or others that come no more, had made.
 * Whoever is known to have been asked for in any other way stays, and so does whoever it was not seen of.
 */
export function goneWith(gone: ReadonlySet<Domain>, recipients: readonly RecipientEntry[]): ReadonlySet<Domain> {
  const more = recipients.filter(it => it.party === 'third' && !gone.has(it.domain) && isBroughtBy(gone, it)).map(it => it.domain);
  return more.length === 0 ? gone : goneWith(new Set([...gone, ...more]), recipients);
}

function isBroughtBy(gone: ReadonlySet<Domain>, { initiators }: RecipientEntry): boolean {
  return initiators.length > 0 && initiators.every(({ through }) => through.some(it => gone.has(it.domain)));
}
