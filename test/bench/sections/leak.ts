import { automatonOf } from '../leak/aho-corasick.ts';
import { addresses, clean, grid, requests } from '../leak/corpora.ts';
import { exactness } from '../leak/exactness.ts';
import { laws } from '../leak/laws.ts';
import { largeOnes } from '../leak/large.ts';
import { leakyFormsWay } from '../leak/leaky-forms-way.ts';
import { manyIndexOf } from '../leak/many-index-of.ts';
import { openOurs } from '../leak/ours.ts';
import { aboutPayloads } from '../leak/payload.ts';
import { PERSONA } from '../leak/persona.ts';
import { rebuild } from '../leak/rebuild.ts';
import { speed } from '../leak/speed.ts';
import type { Section } from '../section.ts';

/** Goals L1 to L5: any known value in any form, at about the cost of reading. */
export const leak: Section = {
  id: 'leak',
  title: 'L1–L5 · search for known values',

  measure({ requests: path }) {
    const corpora = { addresses: addresses(path, 5_000), requests: requests(1_500), grid: grid(), clean: clean(3_000) };
    const field = { ours: openOurs(PERSONA), indexOf: manyIndexOf(PERSONA), automaton: automatonOf(PERSONA), detector: leakyFormsWay(PERSONA) };
    const parts = [exactness(field, corpora), speed(field, corpora), largeOnes(field.ours), laws(corpora.addresses), rebuild()];
    return {
      tables: parts.flatMap(it => it.tables),
      goals: parts.flatMap(it => it.goals),
      notes: [...Object.entries(corpora).map(([name, payloads]) => aboutPayloads(name, payloads)), ...parts.flatMap(it => it.notes)],
    };
  },
};
