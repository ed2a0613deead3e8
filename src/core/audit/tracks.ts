import type { Dossier } from '../dossier/dossier.ts';
import { marks } from '../dossier/cookies.ts';
import type { Domain, Recipient, Role } from '../party/recipient.ts';
import type { Tracks } from './audit.ts';

/** What this case shows of recipients, whatever their name: who behaved like somebody who follows people. */
export interface Behavior {
  readonly exposed: ReadonlySet<Domain>;
  readonly marked: ReadonlySet<Domain>;
  readonly identified: ReadonlySet<Domain>;
  readonly signaled: ReadonlySet<Domain>;
}

/** Reads from the dossier what each recipient did. */
export function behaviorIn({ exposures, cookies, identified, transmissions, disclosures }: Dossier): Behavior {
  const domains = (recipients: readonly Recipient[]): ReadonlySet<Domain> => new Set(recipients.map(it => it.domain));
  return {
    // What stands in a Referer came from the page's own address: its receiver did not ask for it.
    // What only looks like somebody's must not make its receiver a tracker.
    exposed: domains(exposures.filter(it => it.confidence !== 'inferred' && !it.place.startsWith('referer')).map(it => it.transmission.recipient)),
    marked: domains(cookies.filter(it => marks(it)).map(it => it.setter)),
    identified: domains(identified.map(it => it.transmission.recipient)),
    signaled: domains([
      ...transmissions.filter(it => it.channel === 'beacon'),
      // A Referer comes with every image too; an address written into the request was put there.
      ...disclosures.filter(it => !it.place.startsWith('referer')).map(it => it.transmission),
    ].map(it => it.recipient)),
  };
}

/**
 * Does this recipient track people here? What it was seen to do weighs more than a good name, and a bad name is
 * enough without it. Whoever is unknown and does nothing of the kind stays unknown: silence is not innocence.
 */
export function tracksOf(recipient: Recipient, behavior: Behavior): Tracks {
  const { domain, party, reputation, role } = recipient;
  const reasons: readonly (readonly [applies: boolean, tracks: Tracks])[] = [
    [party === 'first', { answer: 'no', because: 'first-party' }],
    [reputation === 'tracks', { answer: 'yes', because: 'known-tracker' }],
    [behavior.exposed.has(domain) && !HANDLES_DATA.includes(role), { answer: 'yes', because: 'received-personal-data' }],
    [behavior.marked.has(domain), { answer: 'yes', because: 'set-identifier' }],
    [behavior.identified.has(domain), { answer: 'yes', because: 'received-identifier' }],
    [reputation === 'serves', { answer: 'no', because: 'known-service' }],
    [behavior.signaled.has(domain), { answer: 'yes', because: 'received-beacon' }],
  ];
  return reasons.find(([applies]) => applies)?.[1] ?? { answer: 'unknown', because: 'nothing-known' };
}

/** They are given personal data to do what they are there for; it is judged as an exposure, not as tracking. */
const HANDLES_DATA: readonly Role[] = ['payment', 'security', 'consent', 'customer-support'];
