import type { Finding } from '../finding/finding.ts';
import type { Party } from '../party/recipient.ts';
import type { Exemption } from './rule.ts';

/** Whether a finding is about something that is exempt. */
export function isExempt({ subject }: Finding, party: Party, exempt: readonly Exemption[]): boolean {
  return subject !== undefined && exempt.some(it => (it.party ?? party) === party && it.names.some(name => isCalled(subject, name)));
}

function isCalled(subject: string, name: string): boolean {
  return name.endsWith('*') ? subject.startsWith(name.slice(0, -1)) : subject === name;
}
