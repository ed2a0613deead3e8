import type { DataCategory } from '../datum/category.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Feature } from '../evidence/evidence.ts';
import type { ConsentState, EvidenceRef } from '../finding/finding.ts';
import type { Integrity, ScriptKind, ScriptMode } from '../finding/script.ts';
import type { Domain, Recipient } from '../party/recipient.ts';
import type { Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';
import { showUrl } from './hide.ts';

/** Of the site's own and of others' so many each: a page that makes scripts without end must not crowd out a third party's. */
export const SCRIPTS_MAX = 500;
/** Of each list of what a script did, and of its pages and contents. More of one kind tells nothing new. */
export const LISTED_MAX = 100;

/** Where and when a script was met. */
export interface Spot {
  /** The visit's address, by which parties are told apart. */
  readonly site: string;
  /** The document's address. */
  readonly page: string;
  readonly offsetMs: number;
  readonly consent: ConsentState;
  /** Whether contents are shown there. */
  readonly shows: boolean;
}

/** A script while it is being put together. */
export interface ScriptDraft {
  readonly of: ScriptKind;
  readonly address: Redacted;
  readonly owner: Recipient;
  readonly pages: Listed<Redacted>;
  readonly loads: Transmission[];
  readonly modes: Set<ScriptMode>;
  readonly sha256: Listed<string>;
  readonly elements: EvidenceRef[];
  readonly listens: Listed<Redacted>;
  readonly reads: Listed<DataCategory | 'other'>;
  readonly features: Listed<Feature>;
  readonly cookies: Listed<Redacted>;
  readonly storage: Listed<Redacted>;
  /** Whether personal data was in any of it. */
  readonly sends: Map<Domain, boolean>;
  readonly brings: Listed<Redacted>;
  integrity: Integrity;
  bytes: number | undefined;
  firstMs: number;
  consent: ConsentState;
  shows: boolean;
}

type Begun = Pick<ScriptDraft, 'of' | 'address' | 'owner'>;

/** A list without repetition that stops at its limit. */
export interface Listed<T> {
  readonly add: (it: T) => void;
  readonly all: () => readonly T[];
  readonly isCut: () => boolean;
}

const LISTS = ['pages', 'sha256', 'listens', 'reads', 'features', 'cookies', 'storage', 'brings'] as const satisfies readonly (keyof ScriptDraft)[];

/** All scripts of a case by what tells them apart, each looked up in constant time. */
export interface ScriptBook {
  /** A script by its address; undefined for what is on no network, and beyond the limit. */
  readonly file: (url: string, spot: Spot) => ScriptDraft | undefined;
  /** One that stands in a page, by its text's digest or, where that is not known, its size. */
  readonly inline: (text: string, spot: Spot) => ScriptDraft | undefined;
  /** What the inline scripts of a page did together. */
  readonly page: (spot: Spot) => ScriptDraft | undefined;
  readonly show: (url: string) => Redacted;
  readonly drafts: () => readonly ScriptDraft[];
  /** Scripts that are not listed, and lists of those that are which are cut short. */
  readonly left: () => number;
}

export function openScriptBook({ parties, hide }: Pick<Search, 'parties' | 'hide'>): ScriptBook {
  const drafts = new Map<string, ScriptDraft>();
  const shown = new Map<string, Redacted>();
  const left = new Set<string>();
  const counts = { first: 0, third: 0 };
  const show = (url: string): Redacted => {
    const bare = bareOf(url);
    const known = shown.get(bare) ?? showUrl(bare, hide);
    shown.set(bare, known);
    return known;
  };
  const begin = (key: string, made: Begun, spot: Spot): ScriptDraft | undefined => {
    const { party } = made.owner;
    if (counts[party] >= SCRIPTS_MAX) { left.add(key); return undefined; }
    counts[party] += 1;
    const draft = draftOf(made, spot);
    drafts.set(key, draft);
    return draft;
  };
  const meet = (of: ScriptKind, { url, text = '' }: { readonly url: string; readonly text?: string }, spot: Spot): ScriptDraft | undefined => {
    const owner = parties.recipientOf(url, spot.site);
    if (owner === undefined) return undefined;
    // To make an address fit to be shown takes longer than all else here.
    if (counts[owner.party] >= SCRIPTS_MAX && !shown.has(bareOf(url))) { left.add(bareOf(url)); return undefined; }
    const address = show(url);
    const key = `${of} ${address} ${text}`;
    const draft = drafts.get(key) ?? begin(key, { of, address, owner }, spot);
    if (draft !== undefined) met(draft, show(spot.page), spot);
    return draft;
  };
  return {
    show, drafts: () => [...drafts.values()], left: () => left.size + [...drafts.values()].reduce((sum, it) => sum + LISTS.filter(name => it[name].isCut()).length, 0),
    file: (url, spot) => meet('file', { url }, spot),
    inline: (text, spot) => meet('inline', { url: spot.page, text }, spot),
    page: spot => meet('page', { url: spot.page }, spot),
  };
}

function draftOf(made: Begun, { offsetMs, consent, shows }: Spot): ScriptDraft {
  return {
    ...made, pages: listed(), loads: [], modes: new Set(), sha256: listed(), elements: [],
    listens: listed(), reads: listed(), features: listed(), cookies: listed(), storage: listed(), sends: new Map(), brings: listed(),
    integrity: 'not-told', bytes: undefined, firstMs: offsetMs, consent, shows,
  };
}

function met(draft: ScriptDraft, page: Redacted, { offsetMs, consent, shows }: Spot): void {
  draft.pages.add(page);
  draft.shows ||= shows;
  if (offsetMs >= draft.firstMs) return;
  draft.firstMs = offsetMs;
  draft.consent = consent;
}

/** The smallest are kept, so that it does not matter which was told first. */
function listed<T extends string>(): Listed<T> {
  const all = new Set<T>();
  const state = { isCut: false };
  return {
    isCut: () => state.isCut,
    add(it) {
      if (all.has(it)) return;
      all.add(it);
      if (all.size <= LISTED_MAX) return;
      state.isCut = true;
      all.delete([...all].reduce((last, other) => other > last ? other : last));
    },
    all: () => [...all].toSorted((a, b) => a < b ? -1 : 1),
  };
}

/** Without query and fragment, which often are there only to pass by caches. */
export function bareOf(url: string): string {
  const end = url.search(/[?#]/u);
  return end === -1 ? url : url.slice(0, end);
}
