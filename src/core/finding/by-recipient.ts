import type { Domain } from '../party/recipient.ts';
import type { Finding } from './finding.ts';

/** Findings by whom they are about, recipients and findings in the order they come. */
export function byRecipient(findings: readonly Finding[]): ReadonlyMap<Domain, readonly Finding[]> {
  const groups = new Map<Domain, Finding[]>();
  for (const it of findings) {
    const group = groups.get(it.recipient);
    if (group === undefined) groups.set(it.recipient, [it]);
    else group.push(it);
  }
  return groups;
}
