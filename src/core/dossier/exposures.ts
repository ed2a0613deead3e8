import type { Parties } from '../party/parties.ts';
import type { Dictionary } from '../vendors/dictionary.ts';
import type { Exposure, Transmission } from './dossier.ts';
import type { Hide } from './hide.ts';
import type { Seed } from './seeds.ts';
import type { Origin } from './shown.ts';
import type { Hit } from '../search/wanted.ts';
import type { Sought } from './sought.ts';

/** What is needed to tell an exposure from a value that is where it belongs. */
export interface Search {
  readonly sought: Sought;
  /** Every beginning of the values, to the number of the value (`streaming.ts`). */
  readonly beginnings: ReadonlyMap<string, number>;
  readonly parties: Parties;
  /** Hosts that belong to somebody their name does not tell, to a name that does. */
  readonly behind: ReadonlyMap<string, string>;
  /** Hosts that are known to run on somebody's machines who only lends them. */
  readonly lent: ReadonlySet<string>;
  readonly hide: Hide;
  /** The formats of vendors that we can read. */
  readonly vendors?: Dictionary | undefined;
  /** The address of the document a value was typed in. */
  readonly addressOf: (visit: number, document: string) => string;
  /** When something was first submitted in a visit; `-Infinity` where that was in a visit before it, from `since` on. */
  readonly firstSubmitMs: (visit: number, since: number) => number;
}

/** The personal data in one transmission to a third party, from what was found in it. */
export function exposuresIn(transmission: Transmission, hits: readonly Hit[], search: Search): readonly Exposure[] {
  return hits.flatMap(hit => {
    const seed = seedBehind(transmission, hit.wanted, search);
    return seed === undefined ? [] : [exposure(transmission, { seed, hit }, search)];
  });
}

/** Whose value it was at that moment: undefined where it cannot have been anybody's yet, or is where it belongs. */
export function seedBehind(transmission: Transmission, wanted: number, search: Search): Seed | undefined {
  return search.sought.seedsOf(wanted).find(it => couldCarry(transmission, it) && !belongsTo(transmission, it, search));
}

/** The page's clock and the browser's are one, but what is reported second can have happened first. Milliseconds. */
const SKEW_MAX = 100;

function couldCarry(transmission: Transmission, { typed, shown }: Seed): boolean {
  return typed === undefined || shown !== undefined || follows(transmission, typed);
}

function follows({ visit, offsetMs }: Transmission, typed: Origin): boolean {
  if (typed.visit < visit) return true;
  return typed.visit === visit && typed.offsetMs <= offsetMs + SKEW_MAX;
}

// What was typed into, or shown in, the payment provider's own frame and goes to the payment provider was given to it.
function belongsTo({ url, visit }: Transmission, { typed, shown }: Seed, { addressOf, parties }: Search): boolean {
  const at = typed ?? shown;
  return at?.visit === visit && parties.recipientOf(url, addressOf(visit, at.document))?.party === 'first';
}

/** One value found, and whose it is. */
export interface Found {
  readonly seed: Seed;
  readonly hit: Pick<Hit, 'form' | 'chain' | 'confidence' | 'place' | 'name'>;
}

/** What a value found in a transmission means. */
export function exposure(transmission: Transmission, { seed, hit }: Found, search: Search): Exposure {
  const { typed, origin, source } = comesFrom(seed, transmission);
  return {
    transmission, source,
    category: seed.category, form: hit.form, chain: hit.chain, confidence: hit.confidence,
    place: search.hide(`${hit.place} ${hit.name}`.trim()),
    ...typed === undefined || seed.label === '' ? {} : { label: search.hide(seed.label) },
    typed: typed !== undefined,
    masked: seed.masked,
    beforeSubmit: transmission.offsetMs < search.firstSubmitMs(transmission.visit, typed?.visit ?? transmission.visit),
    evidence: origin === undefined ? transmission.evidence : [...transmission.evidence, origin.ref],
  };
}

// What was shown before it was typed was the page's to send before; from then on it is what was typed.
function comesFrom(seed: Seed, transmission: Transmission): { readonly typed: Origin | undefined; readonly origin: Origin | undefined; readonly source: Exposure['source'] } {
  const typed = seed.typed !== undefined && follows(transmission, seed.typed) ? seed.typed : undefined;
  return { typed, origin: typed ?? seed.shown, source: typed === undefined && seed.shown !== undefined ? 'shown' : seed.source };
}
