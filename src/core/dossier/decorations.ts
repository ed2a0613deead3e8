import { isClickIdentifier } from '../datum/click-identifiers.ts';
import { consentOver } from './consent/over.ts';
import type { Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';
import type { Stored } from './identifiers.ts';
import type { Decoration } from './kept.ts';
import type { CarriedIdentifier } from './sharing.ts';
import type { Written } from './writes.ts';

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
