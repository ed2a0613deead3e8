import type { DataCategory } from '../datum/category.ts';
import { shownDatum } from '../datum/shown.ts';
import type { ShownDatum } from '../datum/shown.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import { domainOf } from '../party/domain.ts';

/** Where and when a value came into sight. */
export interface Origin {
  readonly visit: number;
  readonly offsetMs: number;
  readonly document: string;
  readonly ref: EvidenceRef;
}

/** A value of the visitor's that a page showed. */
export interface ShownValue {
  readonly category: DataCategory;
  readonly text: string;
  readonly shown: Origin;
}

/** More than a person's page shows of them; what comes after it is not searched for, and is a gap. Values. */
export const SHOWN_MAX = 120;

/**
 * What the pages of a case showed of their visitor, each value once. Labels tell what a value is, but contact pages and
 * catalogues have labels too: unless the page itself calls it the visitor's, a value counts only on a visit that shows that
 * somebody is signed in, and a bare "name" only where an address or a greeting bears it out. More evidence only ever adds.
 */
export function shownIn(visits: readonly EvidenceLog[]): readonly ShownValue[] {
  return allShownIn(visits).slice(0, SHOWN_MAX);
}

/** How many values more the pages showed than are searched for. */
export function unsearchedShown(visits: readonly EvidenceLog[]): number {
  return Math.max(0, allShownIn(visits).length - SHOWN_MAX);
}

function allShownIn(visits: readonly EvidenceLog[]): readonly ShownValue[] {
  const all = visits.flatMap((log, i) => ofVisit(log, i + 1));
  const known = wordsOf(all);
  const taken = all.filter(({ bond, text }) => bond !== 'named' || wordsIn(text).some(it => known.has(it)));
  return unique(taken.flatMap(withParts));
}

type Shown = ShownDatum & Pick<ShownValue, 'shown'>;

function ofVisit(log: EvidenceLog, visit: number): readonly Shown[] {
  const evidence = ofKind(log, 'shown');
  const data = evidence.flatMap(({ field, value, offsetMs, document, id }) => {
    const datum = shownDatum(field, value);
    return datum === undefined || isOfSite(datum, log.visit.url) ? [] : [{ ...datum, shown: { visit, offsetMs, document, ref: `${visit}:${id}` } }];
  });
  const isSignedIn = evidence.some(it => it.field.type === 'sign-out') || data.some(it => it.bond === 'own');
  return isSignedIn ? data : [];
}

// An address of the site itself is where it wants to be written to, unless it greets somebody by it.
function isOfSite({ category, text, bond }: ShownDatum, url: string): boolean {
  return category === 'email-address' && bond !== 'own' && domainOf(`https://${text.slice(text.lastIndexOf('@') + 1)}`) === domainOf(url);
}

/** Shorter words are part of too many. Letters. */
const WORD_MIN = 3;

/** The words of names that are beyond doubt, and of addresses: `ann.lee@…` bears out "Ann Lee". */
function wordsOf(all: readonly Shown[]): ReadonlySet<string> {
  const sources = all.filter(it => it.bond !== 'named' && /^(?:given-name|family-name|email-address|username)$/u.test(it.category));
  return new Set(sources.flatMap(it => wordsIn(it.text.split('@')[0] ?? '')));
}

function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter(it => it.length >= WORD_MIN);
}

// A whole name stands in one place and leaves in two fields.
function withParts(it: Shown): readonly Shown[] {
  const [first = '', ...rest] = it.text.split(' ');
  if (it.category !== 'family-name' || rest.length === 0 || rest.length > 2 || first.length < 2) return [it];
  return [it, { ...it, category: 'given-name', text: first }, { ...it, text: rest.join(' ') }];
}

function unique(all: readonly Shown[]): readonly ShownValue[] {
  const seen = new Set<string>();
  return all.flatMap(({ category, text, shown }) => {
    const key = `${category} ${text.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ category, text, shown }];
  });
}
