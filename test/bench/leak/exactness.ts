import { atMost } from '../section.ts';
import type { Measured } from '../section.ts';
import type { Payload } from './payload.ts';
import { PERSONA } from './persona.ts';
import { falseAlarms, recallOn } from './recall.ts';
import type { Answering } from './recall.ts';
import type { Field } from './speed.ts';

const OURS = 'ours';
/** What each peer's own method must find whatever the value and the channel: one that does not is built wrongly, and its time means nothing. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  '100 indexOf': ['md5', 'sha256', 'sha512'],
  'Aho–Corasick': ['hex'],
  'leaky-forms way': ['md5', 'sha1', 'sha256', 'sha512', 'sha3-256', 'ripemd160', 'md5-of-sha1', 'sha256-of-md5'],
};
/** Packed by their channel, so that no search without decompression sees them. */
const PACKED = ['amplitude-gzip', 'replay-gzip', 'lz-string'];

/** Goal L3: every hidden value is found, and nothing where nothing is hidden. Before anybody is timed: who answers wrongly has no time. */
export function exactness(field: Field, { grid, clean }: { readonly grid: readonly Payload[]; readonly clean: readonly Payload[] }): Measured {
  const contestants = answering(field);
  const { table, missed } = recallOn(grid, contestants);
  for (const [peer, disguises] of Object.entries(CLAIMS)) holdToClaim(peer, missed(peer).filter(it => disguises.includes(it.split(' ')[0] ?? '')));
  const alarms = Object.entries(contestants).map(([contestant, answers]) => ({ contestant, 'clean payloads it accuses': clean.filter(it => answers(it).size > 0).length, 'of': clean.length }));
  const ours = contestants[OURS] ?? (() => new Set<number>());
  const wrong = [...falseAlarms(ours, clean, PERSONA), ...falseAlarms(ours, grid, PERSONA)];
  return {
    tables: [table, { title: 'found, where nothing was hidden', rows: alarms }],
    goals: [
      atMost(`L3: of ${grid.length} hidden values, not found`, 0, missed(OURS).length),
      atMost(`L3: false alarms on ${clean.length} clean requests, and wrong values in others`, 0, wrong.length),
    ],
    notes: [...missed(OURS).slice(0, 40).map(it => `not found: ${it} (${PERSONA[Number(it.split(' ').at(-1))]?.text ?? ''})`), ...wrong.slice(0, 20).map(it => `false alarm: ${it}`)],
  };
}

function answering({ ours, indexOf, automaton, detector }: Field): Readonly<Record<string, Answering>> {
  const everybody = new Set(PERSONA.keys());
  const nobody = new Set<number>();
  const searched = remembering(({ carried }) => ours.search(carried));
  return {
    '100 indexOf': ({ text }) => indexOf(text) ? everybody : nobody,
    'Aho–Corasick': ({ text }) => automaton.found(text) ? everybody : nobody,
    'leaky-forms way': it => detector.found(it) ? everybody : nobody,
    'ours, text only': ({ text }) => ours.hunt(text) > 0 ? everybody : nobody,
    [OURS]: it => searched(it).sure,
    'ours, likely at least': it => new Set([...searched(it).sure, ...searched(it).likely]),
  };
}

// Every payload is searched once, however often it is asked about.
function remembering<Answer>(answer: (payload: Payload) => Answer): (payload: Payload) => Answer {
  const known = new Map<Payload, Answer>();
  return payload => {
    const before = known.get(payload);
    if (before !== undefined) return before;
    const now = answer(payload);
    known.set(payload, now);
    return now;
  };
}

function holdToClaim(peer: string, missed: readonly string[]): void {
  const broken = missed.filter(it => !PACKED.some(channel => it.includes(` in ${channel} `)));
  if (broken.length > 0) throw new Error(`leak: ${peer} was expected to find ${broken[0]}`);
}
