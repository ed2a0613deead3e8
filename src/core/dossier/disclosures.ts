import type { Field } from '../payload/field.ts';
import type { AddressDisclosure, Transmission } from './dossier.ts';
import type { Hide } from './hide.ts';

/**
 * What of the page's own address a transmission carries: in its Referer, or written into the request. A bare origin
 * is what every browser sends by default (`strict-origin-when-cross-origin`) and is not counted; nor is the home
 * page, whose address says no more than the origin does.
 */
export function disclosureIn(transmission: Transmission, addresses: readonly Field[], { pages, hide }: { readonly pages: readonly string[]; readonly hide: Hide }): AddressDisclosure | undefined {
  const found = addresses.flatMap(field => {
    const parts = pages.filter(it => URL.canParse(it)).map(page => partOf(page, field.value)).filter(it => it !== undefined);
    const what = parts.find(it => it === 'query') ?? parts[0];
    return what === undefined ? [] : [{ transmission, what, place: hide(`${field.place} ${field.name}`.trim()) }];
  });
  return found.find(it => it.what === 'query') ?? found[0];
}

/** The fields that hold an address and nothing else. */
export function addressesAmong(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ value }) => /^https?:\/\//iu.test(value) && URL.canParse(value));
}

function partOf(page: string, value: string): AddressDisclosure['what'] | undefined {
  const own = new URL(page);
  const sent = new URL(value);
  if (sent.origin + sent.pathname !== own.origin + own.pathname) return undefined;
  if (own.search.length > 1 && sent.search === own.search) return 'query';
  return own.pathname === '/' ? undefined : 'path';
}
