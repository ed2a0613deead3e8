import { growthExponent } from '../harness.ts';
import { atMost } from '../section.ts';
import type { Goal, Measured } from '../section.ts';
import { factor, growthOver, growthOverBodies } from './growth.ts';
import type { Law } from './growth.ts';
import { openOurs } from './ours.ts';
import type { Payload } from './payload.ts';
import { peopleOf } from './persona.ts';

const MEGABYTE = 1_024 * 1_024;
const VALUES = [1, 5, 20, 100, 200];

/** Goal L4: how cost grows with the number of values, and with the bytes that are searched. */
export function laws(addresses: readonly Payload[]): Measured {
  const opened = new Map(VALUES.map(values => [values, openOurs(peopleOf(values))]));
  const scan = growthOver('raw scan of addresses, by values', addresses, new Map([...opened].map(([values, { scan }]) => [values, { run: ({ text }: Payload) => scan(text) }])));
  const hunt = growthOver('decoding 3 deep, addresses, by values', addresses, new Map([...opened].map(([values, { hunt }]) => [values, { run: ({ text }: Payload) => hunt(text) }])));
  const ours = opened.get(20) ?? openOurs(peopleOf(20));
  const depth = growthOver('addresses, by layers undone', addresses, new Map([1, 2, 3].map(layers => [layers, { run: ({ text }: Payload) => ours.hunt(text, layers) }])));
  const bodies = growthOverBodies({ 'raw scan': { run: ({ text }) => ours.scan(text) }, 'decoding 3 deep': { run: ({ text }) => ours.hunt(text) }, 'whole search': { run: ({ carried }) => ours.search(carried).sure.size > 0 } });
  return {
    tables: [scan.table, hunt.table, depth.table, ...Object.values(bodies).map(it => it.table)],
    goals: [
      atMost('L4: raw scan, 1 → 20 values (tokens x 18 and more), factor', 1.6, factor(scan, 1, 20)),
      atMost('L4: raw scan, 1 → 100 values (tokens x 86 and more), factor', 4, factor(scan, 1, 100)),
      ...['raw scan', 'decoding 3 deep'].flatMap(name => inStep(name, bodies[name])),
    ],
    notes: [`Tokens by values: ${[...opened].map(([values, { size }]) => `${values}: ${size.tokens}`).join(', ')}.`],
  };
}

function inStep(name: string, law: Law | undefined): readonly Goal[] {
  const exponent = law === undefined ? Infinity : growthExponent(law.points.filter(it => it.size <= MEGABYTE));
  return [{ goal: `L4: ${name}, 1 KB → 1 MB, exponent`, limit: '0.95–1.05', got: String(exponent), met: exponent >= 0.95 && exponent <= 1.05 }];
}
