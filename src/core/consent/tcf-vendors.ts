import type { Bits } from './bits.ts';
import { takeBit, takeNumber, takePlaces } from './bits.ts';
import type { Range, Ranges } from './ranges.ts';
import { rangesFrom, rangesOf } from './ranges.ts';

/** What a publisher forbids, or allows on another ground, for some vendors: "TC String Format", Publisher Restrictions Section. */
export interface Restriction {
  readonly purpose: number;
  readonly kind: (typeof KINDS)[number];
  readonly vendors: Ranges;
}

const KINDS = ['not-allowed', 'requires-consent', 'requires-legitimate-interest', 'undefined'] as const;

/** A vendor section: the highest identifier, then one bit for each or a list of ranges. Undefined where a range ends before it begins. */
export function takeVendors(bits: Bits): Ranges | undefined {
  const highest = takeNumber(bits, 16);
  return takeBit(bits) ? takeRanges(bits) : rangesOf(takePlaces(bits, highest));
}

/** Every list of restrictions. Each costs 20 bits at least, so that the length of the string bounds them. */
export function takeRestrictions(bits: Bits): readonly Restriction[] | undefined {
  const restrictions: Restriction[] = [];
  for (let left = takeNumber(bits, 12); left > 0 && !bits.short; left -= 1) {
    const purpose = takeNumber(bits, 6);
    const kind = KINDS[takeNumber(bits, 2)] ?? 'undefined';
    const vendors = takeRanges(bits);
    if (vendors === undefined) return undefined;
    restrictions.push({ purpose, kind, vendors });
  }
  return restrictions;
}

// A range of 65,535 vendors is two numbers and stays so: nothing is ever counted out.
function takeRanges(bits: Bits): Ranges | undefined {
  const spans: Range[] = [];
  for (let left = takeNumber(bits, 12); left > 0 && !bits.short; left -= 1) {
    const isGroup = takeBit(bits);
    const first = takeNumber(bits, 16);
    const last = isGroup ? takeNumber(bits, 16) : first;
    if (last < first) return undefined;
    spans.push([first, last]);
  }
  return rangesFrom(spans);
}
