import type { Redacted } from '../datum/redact.ts';
import type { ConsentState, EvidenceRef } from '../finding/finding.ts';
import type { Hashed, Integrity, ScriptDoing, ScriptKind, ScriptMode } from '../finding/script.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Transmission } from './dossier.ts';
import type { ScriptDraft } from './script-book.ts';
import { LISTED_MAX } from './script-book.ts';

/** One script of the site's own documents, from all visits together. */
export interface ScriptFacts {
  readonly of: ScriptKind;
  /** Without query; of what has no address, its page's. */
  readonly address: Redacted;
  readonly owner: Recipient;
  /** The documents it ran in, without query, in alphabetical order. */
  readonly pages: readonly Redacted[];
  /** The requests that brought it, in the order of time. */
  readonly loads: readonly Transmission[];
  /** Who had it come: the site, by its markup or its own scripts, at least once; somebody else's script; or that was not seen. */
  readonly brought: 'site' | 'others' | 'not-seen';
  readonly mode: ScriptMode;
  readonly integrity: Integrity;
  readonly hashed: Hashed;
  /** SHA-256 in hex of all that it was seen to say, in alphabetical order. */
  readonly sha256: readonly string[];
  /** Length in UTF-8 of what it said first, where that is known. */
  readonly bytes?: number | undefined;
  /** Milliseconds from the start of its visit to when it was first seen. */
  readonly firstMs: number;
  readonly consent: ConsentState;
  readonly doing: ScriptDoing;
  /** The elements that name it, the first of them. */
  readonly elements: readonly EvidenceRef[];
}

/** A script as it was put together. */
export function factsOf(draft: ScriptDraft, isThird: (url: string) => boolean): ScriptFacts {
  const { of, address, owner, loads, integrity, bytes, firstMs, consent } = draft;
  const sha256 = draft.sha256.all();
  return {
    of, address, owner, loads, integrity, bytes, firstMs, consent, sha256, elements: draft.elements.toSorted(order),
    pages: draft.pages.all(), mode: modeFrom(draft), brought: broughtBy(loads, isThird),
    hashed: sha256.length > 0 ? 'yes' : draft.shows ? 'not-read' : 'not-shown',
    doing: {
      listens: draft.listens.all(), reads: draft.reads.all(), features: draft.features.all(),
      cookies: draft.cookies.all(), storage: draft.storage.all(), sends: sendsOf(draft), loads: draft.brings.all(),
    },
  };
}

/** What its elements say, else how it was asked for: what a script puts in runs when it comes, what stands in the markup holds the page up. */
function modeFrom({ of, modes, loads, elements }: ScriptDraft): ScriptMode {
  const told = MODES.find(it => modes.has(it));
  if (told !== undefined) return told;
  if (of !== 'file') return of === 'inline' ? 'blocking' : 'not-told';
  if (loads.some(it => it.chain.how === 'script')) return elements.length > 0 ? 'inserted' : 'not-told';
  return elements.length > 0 ? 'blocking' : 'not-told';
}

const MODES: readonly ScriptMode[] = ['worker', 'module', 'defer', 'async'];

function broughtBy(loads: readonly Transmission[], isThird: (url: string) => boolean): ScriptFacts['brought'] {
  if (loads.length === 0) return 'not-seen';
  if (loads.some(({ chain }) => chain.begins === 'page' && !chain.through.some(it => isThird(it.url)))) return 'site';
  return loads.some(({ chain }) => chain.through.some(it => isThird(it.url))) ? 'others' : 'not-seen';
}

/** Those who got personal data first, so that the limit does not cost them; then in alphabetical order. */
function sendsOf({ sends }: ScriptDraft): ScriptDoing['sends'] {
  const kept = [...sends].map(([domain, personal]) => ({ domain, personal })).toSorted((a, b) => Number(b.personal) - Number(a.personal) || order(a.domain, b.domain)).slice(0, LISTED_MAX);
  return kept.toSorted((a, b) => order(a.domain, b.domain));
}

/** In the order of their codes, which is the same everywhere. */
export function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
