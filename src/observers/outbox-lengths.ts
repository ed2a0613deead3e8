import type { Sighting } from '../core/evidence/delivery.ts';
import { bare, descriptorOf, slice } from './natives.ts';

/** Twice what the longest real beacons carry in their address; servers refuse more than 8 to 16 thousand. */
export const URL_MAX = 16_384;
/** A cookie is at most 4096 bytes; what is stored or typed beyond this is a document, not a datum. */
export const VALUE_MAX = 8_192;

const TEXTS_MAX: Readonly<Record<string, number>> = bare({ url: URL_MAX, action: URL_MAX, text: VALUE_MAX, key: VALUE_MAX, value: VALUE_MAX });

/** A sighting whose texts fit: the same one, unless a text had to be cut. Bodies are cut by whoever reads them. */
export function shorten(seen: Sighting): Sighting {
  let short = seen;
  for (const name in TEXTS_MAX) {
    const text: unknown = descriptorOf(seen, name)?.value;
    const max = TEXTS_MAX[name] ?? 0;
    if (typeof text === 'string' && text.length > max) short = { ...short, [name]: slice(text, 0, max) };
  }
  return short;
}
