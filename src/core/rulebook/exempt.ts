import type { Finding } from '../finding/finding.ts';
import type { Party } from '../party/recipient.ts';
import type { Localized } from './rule.ts';

/** What may be stored without consent, by what it is called: the law asks for the purpose, which only its name tells from outside. */
export interface Exemption {
  readonly id: string;
  /** Names of cookies and keys; one that ends in `*` stands for all that begin so. */
  readonly names: readonly string[];
  /** Whose it must be; left out where that makes no difference. A name is easily borrowed. */
  readonly party?: Party | undefined;
  readonly why: Localized;
  readonly basis: readonly string[];
  /** Where it can be checked. */
  readonly source: string;
}

/** Whether a finding is about something that is exempt. */
export function isExempt({ subject }: Finding, party: Party, exempt: readonly Exemption[]): boolean {
  return subject !== undefined && exempt.some(it => (it.party ?? party) === party && it.names.some(name => isCalled(subject, name)));
}

function isCalled(subject: string, name: string): boolean {
  return name.endsWith('*') ? subject.startsWith(name.slice(0, -1)) : subject === name;
}
