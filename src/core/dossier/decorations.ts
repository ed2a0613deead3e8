import { isClickIdentifier } from '../datum/click-identifiers.ts';
import type { Redacted } from '../datum/redact.ts';
import type { ConsentState, EvidenceRef } from '../finding/finding.ts';
import type { Recipient } from '../party/recipient.ts';
import { consentOver } from './consent.ts';
import type { Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';
import type { Stored } from './identifiers.ts';
import type { CarriedIdentifier } from './sharing.ts';
import type { Written } from './writes.ts';

/** An identifier that a link carried from one site to another, as part of its address (link decoration). */
export interface Decoration {
  readonly visit: number;
  /** Who received it: by a request, by storing it with a script of theirs, or as the site that was gone to. */
  readonly recipient: Recipient;
  /** The parameter's name; of what left with a link, the name under which it was stored. */
  readonly name: Redacted;
  /** `in`: with the address of the page. `out`: with the address of another site that was gone to from it. */
  readonly way: 'in' | 'out';
  /** The parameter is known to number clicks. Otherwise it came with a link of another site, and has the looks of an identifier. */
  readonly known: boolean;
  /** It was put where it outlives the visit. */
  readonly stored: boolean;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** Decorations that third parties were sent, from what their transmissions carried. What only came along in a Referer was sent by nobody. */
export function decorationsAmong(carried: readonly CarriedIdentifier[], hide: Search['hide']): readonly Decoration[] {
  return carried.flatMap(({ transmission, hit, stored }): readonly Decoration[] => {
    const [link, kept] = [stored.find(it => it.store === 'link'), stored.find(it => it.store !== 'link')];
    const isGoneTo = transmission.channel === 'navigation';
    if (isGoneTo && kept !== undefined && hit.place !== 'referer') return [decoration(transmission, kept, { way: 'out', hide })];
    return isGoneTo || link === undefined || hit.place === 'referer' ? [] : [decoration(transmission, link, { way: 'in', hide })];
  });
}

function decoration({ visit, recipient, consent, offsetMs, evidence }: Transmission, { name, ref }: Stored, { way, hide }: { readonly way: Decoration['way']; readonly hide: Search['hide'] }): Decoration {
  return { visit, recipient, name: hide(name), way, known: isClickIdentifier(name), stored: false, consent, offsetMs, evidence: [...evidence, ref] };
}

/** Decorations that scripts of third parties put into a store. */
export function decorationsKept({ log, number, writes }: Written, decorated: readonly Stored[], { parties, hide }: Pick<Search, 'parties' | 'hide'>): readonly Decoration[] {
  if (decorated.length === 0) return [];
  const byValue = new Map(decorated.map(it => [it.value, it]));
  const consentAt = consentOver(log);
  return writes.filter(it => !it.deletes).flatMap(({ value, setter, offsetMs, seen }): readonly Decoration[] => {
    const link = [value, ...value.split(/[^\w-]+/u)].map(it => byValue.get(it)).find(it => it !== undefined);
    const recipient = parties.recipientOf(setter, log.visit.url);
    if (link === undefined || recipient?.party !== 'third') return [];
    return [{
      visit: number, recipient, name: hide(link.name), way: 'in', known: isClickIdentifier(link.name), stored: true,
      consent: consentAt(offsetMs), offsetMs, evidence: [`${number}:${seen.id}`, link.ref],
    }];
  });
}
