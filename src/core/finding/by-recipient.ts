import type { Domain } from '../party/recipient.ts';

/** Findings, or what else is about a recipient, by whom they are about: recipients and their lines in the order they come. */
export function byRecipient<T extends { readonly recipient: Domain }>(lines: readonly T[]): ReadonlyMap<Domain, readonly T[]> {
  const groups = new Map<Domain, T[]>();
  for (const it of lines) {
    const group = groups.get(it.recipient);
    if (group === undefined) groups.set(it.recipient, [it]);
    else group.push(it);
  }
  return groups;
}
