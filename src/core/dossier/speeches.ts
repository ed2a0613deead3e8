import type { Redacted } from '../datum/redact.ts';
import type { Carried, Field } from '../payload/field.ts';
import { readFields } from '../payload/read.ts';
import { readVendor } from '../vendors/read-vendor.ts';
import type { Spoken, SpokenEvent } from '../vendors/spoken.ts';
import type { Speech, Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';

/** What a request says in the format of a vendor that we can read. */
export function spokenIn(url: string, fields: readonly Field[], { vendors }: Search): Spoken | undefined {
  return vendors && readVendor(fields, url, vendors);
}

/** The same of a request to the site itself, which may pass it on: a proxy, or a tag manager on its server. */
export function relayedIn(carried: Carried, search: Search): Spoken | undefined {
  const isSilent = search.vendors === undefined || (!carried.url.includes('?') && carried.body.kind === 'none');
  return isSilent ? undefined : spokenIn(carried.url, readFields({ ...carried, headers: [] }).fields, search);
}

/** What was said, event by event. A name that the vendor does not document was thought of by the site, and may hold anything. */
export function speechesOf(transmission: Transmission, spoken: Spoken | undefined, { hide }: Search): readonly Speech[] {
  if (spoken === undefined) return [];
  const { name: vendor, by, purposes } = spoken;
  const nameOf = ({ name, documented }: SpokenEvent): string => `${vendor}: ${documented ? name : hide(name)}`;
  const names = spoken.events.length === 0 ? [vendor] : spoken.events.map(nameOf);
  return [...new Set(names)].map(what => ({ transmission, vendor, what: what as Redacted, by, purposes }));
}
