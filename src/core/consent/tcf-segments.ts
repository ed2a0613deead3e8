import type { Bits } from './bits.ts';
import { bitsOf, takeNumber, takePlaces } from './bits.ts';
import type { Ranges } from './ranges.ts';
import { takeVendors } from './tcf-vendors.ts';

/** What follows the core of a TC string: "Disclosed Vendors", "Allowed Vendors" (before v2.3) and "Publisher Purposes Transparency and Consent". */
export interface TcSegments {
  /** The vendors that were shown to the visitor; required since v2.3. */
  readonly disclosedVendors?: Ranges;
  readonly allowedVendors?: Ranges;
  readonly publisher?: PublisherPurposes;
}

/** What the publisher itself may do. */
export interface PublisherPurposes {
  readonly consents: readonly number[];
  readonly legitimateInterests: readonly number[];
  /** Purposes of its own, by its own numbers. */
  readonly ownConsents: readonly number[];
  readonly ownLegitimateInterests: readonly number[];
}

type Segment = (bits: Bits) => TcSegments | undefined;

/** By the three bits each begins with; a type that is not here is passed over. */
const SEGMENTS: ReadonlyMap<number, Segment> = new Map<number, Segment>([
  [1, bits => withVendors(bits, 'disclosedVendors')],
  [2, bits => withVendors(bits, 'allowedVendors')],
  [3, bits => ({ publisher: takePublisher(bits) })],
]);

/** Undefined where one says what cannot be. Some platforms leave a dot too many; nothing stands there. */
export function readSegments(texts: readonly string[]): TcSegments | 'cut-short' | undefined {
  let all: TcSegments = {};
  for (const text of texts.filter(it => it !== '')) {
    const one = readSegment(text);
    if (one === undefined || one === 'cut-short') return one;
    all = { ...all, ...one };
  }
  return all;
}

function readSegment(text: string): TcSegments | 'cut-short' | undefined {
  const bits = bitsOf(text);
  if (bits === undefined) return undefined;
  const segment = SEGMENTS.get(takeNumber(bits, 3));
  const read = segment === undefined ? {} : segment(bits);
  return bits.short ? 'cut-short' : read;
}

function withVendors(bits: Bits, name: 'disclosedVendors' | 'allowedVendors'): TcSegments | undefined {
  const vendors = takeVendors(bits);
  return vendors === undefined ? undefined : { [name]: vendors };
}

function takePublisher(bits: Bits): PublisherPurposes {
  const consents = takePlaces(bits, 24);
  const legitimateInterests = takePlaces(bits, 24);
  const own = takeNumber(bits, 6);
  return { consents, legitimateInterests, ownConsents: takePlaces(bits, own), ownLegitimateInterests: takePlaces(bits, own) };
}
