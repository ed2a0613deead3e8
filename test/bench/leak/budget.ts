import process from 'node:process';
import { contest } from '../harness.ts';
import { addressOf } from './addresses.ts';
import { BODIES } from './bodies.ts';
import { chanceFrom } from './chance.ts';
import { memoryScan } from './floor.ts';
import { headersOf } from './headers.ts';
import { manyIndexOf } from './many-index-of.ts';
import { aboutPayloads, payloadOf } from './payload.ts';
import { PERSONA } from './persona.ts';

// What a search may cost here, before there is one: `npx tsx test/bench/leak/budget.ts`.
const chance = chanceFrom(20_261_122);
const makers = Object.values(BODIES);
const addresses = Array.from({ length: 4_000 }, () => payloadOf({ url: addressOf(chance), headers: [], body: { kind: 'none' } }));
const requests = Array.from({ length: 1_500 }, () => payloadOf({
  url: addressOf(chance), headers: headersOf(chance), body: chance.next() < 0.2 ? makers[chance.below(makers.length)]?.(chance, {}) ?? { kind: 'none' } : { kind: 'none' },
}));
const found = manyIndexOf(PERSONA);
for (const [name, items] of Object.entries({ addresses, requests })) {
  const { standings, control } = contest({ items, baseline: 'floor', contestants: { 'floor': memoryScan(), '100 indexOf': { run: ({ text }) => found(text) } } });
  process.stdout.write(`${aboutPayloads(name, items)}\n${standings.map(it => `${it.contestant}: mean ${it.meanNs} ns, p50 ${it.p50Ns}, p99 ${it.p99Ns}`).join('\n')}\ncontrol ${control}\n`);
}
