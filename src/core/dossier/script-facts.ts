import type { ScriptDoing, ScriptMode } from '../finding/script.ts';
import type { ScriptFacts, Transmission } from './dossier.ts';
import type { ScriptDraft } from './script-book.ts';
import { LISTED_MAX } from './script-book.ts';

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
