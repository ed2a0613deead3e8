import type { Parties } from '../party/parties.ts';
import type { Exposure, Transmission } from './dossier.ts';
import type { Hide } from './hide.ts';
import type { Seed } from './seeds.ts';
import type { Haystack, Sighted } from './sight.ts';
import { sight } from './sight.ts';

/** What is needed to tell an exposure from a value that is where it belongs. */
export interface Search {
  readonly seeds: readonly Seed[];
  readonly parties: Parties;
  readonly hide: Hide;
  /** The address of the document a value was typed in. */
  readonly addressOf: (visit: number, document: string) => string;
  /** When something was first submitted in a visit; `-Infinity` where that was in a visit before it, from `since` on. */
  readonly firstSubmitMs: (visit: number, since: number) => number;
}

/** The personal data in one transmission to a third party. */
export function exposuresIn(transmission: Transmission, hay: Haystack, search: Search): readonly Exposure[] {
  const seeds = search.seeds.filter(it => couldCarry(transmission, it) && !belongsTo(transmission, it, search));
  return sight(seeds, hay).map(it => exposure(transmission, it, search));
}

/** The page's clock and the browser's are one, but what is reported second can have happened first. Milliseconds. */
const SKEW_MAX = 100;

function couldCarry({ visit, offsetMs }: Transmission, { typed }: Seed): boolean {
  if (typed === undefined || typed.visit < visit) return true;
  return typed.visit === visit && typed.offsetMs <= offsetMs + SKEW_MAX;
}

// What was typed into the payment provider's own frame and goes to the payment provider was given to it.
function belongsTo({ url, visit }: Transmission, { typed }: Seed, { addressOf, parties }: Search): boolean {
  return typed?.visit === visit && parties.recipientOf(url, addressOf(visit, typed.document))?.party === 'first';
}

function exposure(transmission: Transmission, { seed, field, form, chain, inferred }: Sighted, search: Search): Exposure {
  return {
    transmission, form, chain,
    category: seed.category,
    place: search.hide(`${field.place} ${field.name}`.trim()),
    confidence: inferred ? 'inferred' : form === 'hashed' ? 'digest' : 'exact',
    source: seed.source,
    typed: seed.typed !== undefined,
    beforeSubmit: transmission.offsetMs < search.firstSubmitMs(transmission.visit, seed.typed?.visit ?? transmission.visit),
    evidence: seed.typed === undefined ? transmission.evidence : [...transmission.evidence, seed.typed.ref],
  };
}

