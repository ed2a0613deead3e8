import type { Finding } from '../finding/finding.ts';
import type { Domain } from '../party/recipient.ts';

/**
 * Whether a finding ends once this recipient's recordings hold no texts and inputs: what the recordings showed, and whatever else is
 * about a kind of data that it was seen to get in recordings alone. That is so where as many exposures were found in recordings as in all.
 */
export function maskedBy(recipient: Domain, findings: readonly Finding[]): (it: Finding) => boolean {
  const own = findings.filter(it => it.recipient === recipient);
  const count = (detector: string, category: Finding['category']): number => own
    .filter(it => it.detector === detector && it.category === category && it.form !== 'hashed').reduce((sum, it) => sum + it.occurrences, 0);
  const recorded = new Set(own.filter(it => it.detector === 'unmasked-replay').map(it => it.category));
  const only = new Set([...recorded].filter(it => count('exposed-personal-data', it) === count('unmasked-replay', it)));
  return it => it.recipient === recipient && (it.detector === 'unmasked-replay' || (it.category !== undefined && only.has(it.category) && it.form !== 'hashed' && !isReading(it)));
}

/** A script read it in the page; that says nothing about what it sent. */
function isReading({ detector }: Finding): boolean {
  return detector === 'read-fields' || detector === 'listened-to-keys';
}

/** Kinds by which devices are told apart; the others are about the person. */
const OF_DEVICES: readonly Finding['category'][] = ['cookie-identifier', 'storage-identifier', 'advertising-identifier', 'fingerprint', 'click-identifier', 'ip-address'];

/** Whether a finding ends once this recipient is sent nothing personal: all that says which kind of data about a person it got. */
export function minimizedAt(recipient: Domain): (it: Finding) => boolean {
  return it => it.recipient === recipient && it.category !== undefined && !OF_DEVICES.includes(it.category) && !isReading(it);
}
