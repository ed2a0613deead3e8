import type { Confidence } from '../../datum/form.ts';
import type { EvidenceRef } from '../../finding/finding.ts';
import type { Recipient } from '../../party/recipient.ts';
import type { Exposure, Identified, Transmission } from '../facts.ts';
import type { StoredEntry } from '../kept.ts';
import type { ComparedWhat } from './facts.ts';

/** What third parties got in the visits of a case. */
export interface Got {
  readonly transmissions: readonly Transmission[];
  readonly exposures: readonly Exposure[];
  readonly stored: readonly StoredEntry[];
  readonly identified: readonly Identified[];
}

/** One time that one third party got one thing. */
export interface Sight {
  readonly visit: number;
  readonly recipient: Recipient;
  readonly what: ComparedWhat;
  readonly offsetMs: number;
  readonly confidence: Confidence;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/**
 * All that third parties got: whoever was asked for anything was contacted; an identifier is one that they keep here or were sent; and
 * each kind of personal data.
 */
export function sightsIn({ transmissions, exposures, stored, identified }: Got): readonly Sight[] {
  const all: readonly Sight[] = [
    ...transmissions.map(({ visit, recipient, offsetMs, evidence }): Sight => ({ visit, recipient, what: 'contact', offsetMs, confidence: 'exact', evidence })),
    ...exposures.map(({ transmission: { visit, recipient, offsetMs }, category, confidence, evidence }): Sight => ({ visit, recipient, what: category, offsetMs, confidence, evidence })),
    // One request may carry several.
    ...[...new Set(identified.map(it => it.transmission))].map(({ visit, recipient, offsetMs, evidence }): Sight => ({ visit, recipient, what: 'identifier', offsetMs, confidence: 'exact', evidence })),
    ...stored.flatMap(storedSight),
  ];
  return all.filter(it => it.recipient.party === 'third');
}

/** Whoever keeps an identifier here: its writer, else the one for whom it stands there. */
function storedSight({ visit, owner, setter, identifying, offsetMs, evidence }: StoredEntry): readonly Sight[] {
  const recipient = setter?.party === 'third' ? setter : owner;
  return identifying ? [{ visit, recipient, what: 'identifier', offsetMs, confidence: 'exact', evidence }] : [];
}
