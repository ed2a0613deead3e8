import { isAmong } from '../../consent/ranges.ts';
import type { VendorsSaid } from '../../consent/said.ts';
import type { Organizations, Recipient } from '../../party/recipient.ts';
import type { Domain } from '../../party/recipient.ts';
import type { Transmission } from '../facts.ts';
import type { ConsentFacts } from './facts.ts';
import { heardIn, lastHeard } from './told.ts';

/** Numbers in the IAB's Global Vendor List, by registrable domain. */
export type IabVendors = Readonly<Record<string, number>>;

/** A vendor of the IAB's framework that was contacted, and what the visitor's own string says of it. */
export interface VendorContact {
  readonly transmission: Transmission;
  readonly vendor: number;
  /** It may process by consent, or on the ground of legitimate interest. */
  readonly allowed: boolean;
  /** Some vendor is allowed. */
  readonly others: boolean;
  /** The visitor was shown it; undefined where the string does not say. */
  readonly disclosed?: boolean | undefined;
}

/**
 * The contacts with registered vendors at moments when a TC string was in force. A string that says the law does not apply here
 * binds nobody.
 */
export function vendorContacts(consents: readonly ConsentFacts[], transmissions: readonly Transmission[], { iabVendors, organizations }: { readonly iabVendors: IabVendors; readonly organizations: Organizations }): readonly VendorContact[] {
  const heard = new Map(consents.map(it => [it.visit, heardIn(it)]));
  if ([...heard.values()].every(it => it.every(({ said }) => said.of !== 'tcf'))) return [];
  const numberOf = numbers(iabVendors, organizations);
  return transmissions.filter(({ recipient, channel }) => recipient.party === 'third' && !FETCHED.includes(channel)).flatMap(transmission => {
    const { visit, recipient, offsetMs } = transmission;
    const vendor = numberOf(recipient);
    const said = lastHeard(heard.get(visit) ?? [], 'tcf', offsetMs)?.said;
    return vendor === undefined || said?.vendors === undefined || said.applies === false ? [] : [contactOf(transmission, vendor, said.vendors)];
  });
}

function contactOf(transmission: Transmission, vendor: number, { consented, legitimate, disclosed }: VendorsSaid): VendorContact {
  const allowed = isAmong(vendor, consented) === true || isAmong(vendor, legitimate) === true;
  return { transmission, vendor, allowed, others: consented.length > 0, disclosed: isAmong(vendor, disclosed) };
}

/** What a page fetches to run or to show may be what asks the string before it does anything. */
const FETCHED: readonly Transmission['channel'][] = ['script', 'style', 'font', 'connect'];

/** By the recipient's own domain, else by another domain of its organization. */
function numbers(vendors: IabVendors, organizations: Organizations): (recipient: Recipient) => number | undefined {
  const byOrganization = new Map(Object.entries(vendors).flatMap(([domain, id]) => {
    const name = organizations.find(domain)?.name;
    return name === undefined ? [] : [[name, id] as const];
  }));
  const ofDomain = (domain: Domain): number | undefined => Object.hasOwn(vendors, domain) ? vendors[domain] : undefined;
  return ({ domain, organization }) => ofDomain(domain) ?? (organization === undefined ? undefined : byOrganization.get(organization));
}
