import type { Sighting } from '../core/evidence/delivery.ts';
import { slice } from './natives.ts';

/** Twice what the longest real beacons carry in their address; servers refuse more than 8 to 16 thousand. */
export const URL_MAX = 16_384;
/** A cookie is at most 4096 bytes; what is stored or typed beyond this is a document, not a datum. */
export const VALUE_MAX = 8_192;
/** Characters of text, bytes of binary content. Session replay sends megabytes; what identifies a person comes first. */
export const BODY_MAX = 65_536;

/** A sighting whose texts fit; `cut` says that one did not. Bodies are cut by whoever reads them. */
export function shorten(seen: Sighting): { readonly seen: Sighting; readonly cut: boolean } {
  switch (seen.kind) {
    case 'request': return seen.url.length <= URL_MAX ? whole(seen) : less({ ...seen, url: slice(seen.url, 0, URL_MAX) });
    case 'submit': return seen.action.length <= URL_MAX ? whole(seen) : less({ ...seen, action: slice(seen.action, 0, URL_MAX) });
    case 'cookie-write': return seen.text.length <= VALUE_MAX ? whole(seen) : less({ ...seen, text: slice(seen.text, 0, VALUE_MAX) });
    case 'input': return seen.value.length <= VALUE_MAX ? whole(seen) : less({ ...seen, value: slice(seen.value, 0, VALUE_MAX) });
    case 'storage-write': return seen.key.length + seen.value.length <= VALUE_MAX ? whole(seen) : less({
      ...seen, key: slice(seen.key, 0, VALUE_MAX), value: slice(seen.value, 0, VALUE_MAX),
    });
    default: return whole(seen);
  }
}

function whole(seen: Sighting) {
  return { seen, cut: false };
}

function less(seen: Sighting) {
  return { seen, cut: true };
}
