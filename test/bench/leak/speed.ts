import { contest } from '../harness.ts';
import type { Contestant, Outcome, Standing } from '../harness.ts';
import { atMost, controlGoal, standingsTable } from '../section.ts';
import type { Goal, Measured } from '../section.ts';
import type { Automaton } from './aho-corasick.ts';
import { memoryScan } from './floor.ts';
import type { Detector } from './leaky-forms-way.ts';
import { leakyFormsWay } from './leaky-forms-way.ts';
import type { Peer } from './many-index-of.ts';
import type { Ours } from './ours.ts';
import type { Payload } from './payload.ts';
import { PERSONA } from './persona.ts';

const INDEX_OF = '100 indexOf (Blacklight)';
const FLOOR = 'memory scan';
const SCAN = 'ours, raw scan';
const HUNT = 'ours, decoding 3 deep';
const SEARCH = 'ours, whole search';
const DETECTOR = 'leaky-forms way, pool built once';
const DETECTOR_ANEW = 'leaky-forms way, pool built per request (LeakInspector)';

/** All that compete, opened with the same values. */
export interface Field {
  readonly ours: Ours;
  readonly indexOf: Peer;
  readonly automaton: Automaton;
  readonly detector: Detector;
}

export interface Corpora {
  readonly addresses: readonly Payload[];
  readonly requests: readonly Payload[];
}

/** Goals L1 and L2: what a search costs, as a multiple of what others cost on the same payloads in the same run. */
export function speed(field: Field, { addresses, requests }: Corpora): Measured {
  const onAddresses = contest({ items: addresses, contestants: contestantsOf(field), baseline: INDEX_OF });
  const onRequests = contest({ items: requests, contestants: contestantsOf(field), baseline: INDEX_OF });
  const slow = contest({ items: sampleOf({ addresses, requests }), contestants: slowOnes(field), baseline: DETECTOR, passes: 3, passesMax: 5 });
  return {
    tables: [standingsTable('addresses', onAddresses), standingsTable('whole requests', onRequests), standingsTable('a sample of both, with the slow ones', slow)],
    goals: [...rawGoals(field, onAddresses, onRequests), ...decodingGoals(onAddresses, onRequests, slow)],
    notes: [
      `${FLOOR} answers always; its nanoseconds are what reading the payload costs.`,
      `Tokens: ours ${field.ours.size.tokens}, ${automatonName(field)}, leaky-forms way ${field.detector.tokens} (two layers).`,
    ],
  };
}

function rawGoals({ ours }: Field, onAddresses: Outcome, onRequests: Outcome): readonly Goal[] {
  return [
    controlGoal('L1, addresses', onAddresses),
    controlGoal('L1, whole requests', onRequests),
    { goal: 'L1: tokens of 20 values', limit: '≥ 90000', got: String(ours.size.tokens), met: ours.size.tokens >= 90_000 },
    atMost('L1: raw scan of addresses, x 100 indexOf', 0.15, ratio(onAddresses, SCAN, INDEX_OF)),
    atMost('L1: raw scan of whole requests, x 100 indexOf', 0.15, ratio(onRequests, SCAN, INDEX_OF)),
    atMost('L1: raw scan of addresses, x memory scan', 4, ratio(onAddresses, SCAN, FLOOR)),
    atMost('L1: raw scan of whole requests, x memory scan', 6, ratio(onRequests, SCAN, FLOOR)),
  ];
}

function decodingGoals(onAddresses: Outcome, onRequests: Outcome, slow: Outcome): readonly Goal[] {
  return [
    atMost('L2: decoding 3 deep, addresses, x 100 indexOf', 0.5, ratio(onAddresses, HUNT, INDEX_OF)),
    atMost('L2: decoding 3 deep, whole requests, x 100 indexOf', 0.5, ratio(onRequests, HUNT, INDEX_OF)),
    atMost('L2: decoding 3 deep, addresses, p99 µs', 20, of(onAddresses, HUNT).p99Ns / 1e3),
    atMost('L2: decoding 3 deep, bodies up to 64 KB, slowest ms', 2, of(onRequests, HUNT).maxNs / 1e6),
    atMost('L2: decoding 3 deep, x leaky-forms way built per request', 0.001, precise(slow, HUNT, DETECTOR_ANEW)),
  ];
}

function contestantsOf({ ours, indexOf, automaton }: Field): Readonly<Record<string, Contestant<Payload>>> {
  return {
    [FLOOR]: memoryScan(),
    [INDEX_OF]: { run: ({ text }) => indexOf(text) },
    [automatonName({ automaton })]: { run: ({ text }) => automaton.found(text) },
    [SCAN]: { run: ({ text }) => ours.scan(text) },
    [HUNT]: { run: ({ text }) => ours.hunt(text) },
    [SEARCH]: { run: ({ carried }) => ours.search(carried).sure.size > 0 },
  };
}

function slowOnes({ ours, indexOf, detector }: Field): Readonly<Record<string, Contestant<Payload>>> {
  return {
    [DETECTOR]: { run: detector.found },
    [DETECTOR_ANEW]: { run: payload => leakyFormsWay(PERSONA).found(payload) },
    [INDEX_OF]: { run: ({ text }) => indexOf(text) },
    [HUNT]: { run: ({ text }) => ours.hunt(text) },
    [SEARCH]: { run: ({ carried }) => ours.search(carried).sure.size > 0 },
  };
}

const SAMPLE = 30;

function sampleOf({ addresses, requests }: Corpora): readonly Payload[] {
  return [addresses, requests].flatMap(all => all.filter((_, at) => at % Math.ceil(all.length / SAMPLE) === 0));
}

function automatonName({ automaton }: Pick<Field, 'automaton'>): string {
  return `Aho–Corasick, ${automaton.tokens} tokens, no digests`;
}

function ratio(outcome: Outcome, contestant: string, base: string): number {
  return Math.round(precise(outcome, contestant, base) * 1_000) / 1_000;
}

function precise(outcome: Outcome, contestant: string, base: string): number {
  return Number((of(outcome, contestant).meanNs / of(outcome, base).meanNs).toPrecision(3));
}

function of({ standings }: Outcome, contestant: string): Standing {
  const standing = standings.find(it => it.contestant === contestant);
  if (standing === undefined) throw new Error(`leak: nobody is called "${contestant}"`);
  return standing;
}
