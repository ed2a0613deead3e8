import process from 'node:process';
import { contest } from '../harness.ts';
import type { Contestant } from '../harness.ts';
import { addresses, requests } from './corpora.ts';
import { memoryScan } from './floor.ts';
import { manyIndexOf } from './many-index-of.ts';
import { openOurs } from './ours.ts';
import { aboutPayloads } from './payload.ts';
import type { Payload } from './payload.ts';
import { PERSONA, peopleOf } from './persona.ts';

// The scan of raw bytes alone against its limits, in a few seconds, for whoever works on it: `npx tsx test/bench/leak/budget.ts`.
const found = manyIndexOf(PERSONA);
const ours = [20, 1, 100].map((values): [string, Contestant<Payload>] => {
  const { scan } = openOurs(peopleOf(values));
  return [`ours, ${values} values`, { run: ({ text }) => scan(text) }];
});
const contestants = { 'floor': memoryScan(), '100 indexOf': { run: ({ text }: Payload) => found(text) }, ...Object.fromEntries(ours) };
for (const [name, items] of Object.entries({ addresses: addresses(undefined, 5_000), requests: requests(1_500) })) {
  const { standings, control } = contest({ items, baseline: 'floor', contestants });
  const rows = standings.map(it => `${it.contestant}: ${it.ratio} x floor, mean ${it.meanNs} ns, p50 ${it.p50Ns}, p99 ${it.p99Ns}`);
  process.stdout.write(`${aboutPayloads(name, items)}\n${rows.join('\n')}\ncontrol ${control}\n`);
}
