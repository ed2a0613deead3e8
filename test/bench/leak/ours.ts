import type { Carried } from '../../../src/core/payload/field.ts';
import { BLOCK_WORDS, sightingsIn } from '../../../src/core/search/find.ts';
import { huntText } from '../../../src/core/search/hunt.ts';
import type { Quarry } from '../../../src/core/search/hunt.ts';
import { spelled } from '../../../src/core/search/spelled.ts';
import { tablesOf } from '../../../src/core/search/tables.ts';
import { termsOf } from '../../../src/core/search/terms-of.ts';
import type { Terms } from '../../../src/core/search/term.ts';
import type { Wanted } from '../../../src/core/search/wanted.ts';
import { layText, openWorkSpace } from '../../../src/core/search/work-space.ts';
import { payloadOf } from './payload.ts';

/** The product's search, as this benchmark calls it: the one file to change when its entry points do. */
export interface Ours {
  /** Over the bytes as they are; how many terms were confirmed. */
  readonly scan: (text: string) => number;
  /** The same and in everything that can be decoded, that many layers deep. */
  readonly hunt: (text: string, depth?: number) => number;
  readonly search: (carried: Carried) => Answer;
  readonly size: { readonly tokens: number; readonly bytes: number };
}

/** Which values stand in a request for certain (the very value, or a digest of it), and whether a limit was met. */
export interface Answer {
  readonly sure: ReadonlySet<number>;
  readonly limited: boolean;
}

export function openOurs(values: readonly Wanted[]): Ours {
  const terms = termsOf(values.map(it => spelled(it, [])));
  const tables = tablesOf(terms);
  const index = { terms, tables, found: new Int32Array(BLOCK_WORDS) };
  const space = openWorkSpace();
  return {
    scan: text => sightingsIn(space, index, layText(space, text)).length,
    hunt: (text, depth = 3) => huntText(space, index, { text, depth }).quarries.length,
    search(carried) {
      const { quarries, limited } = huntText(space, index, { text: payloadOf(carried).text, depth: 3 });
      return { sure: new Set(quarries.map(it => wantedOf(it, terms))), limited };
    },
    size: { tokens: terms.texts.origin.length + terms.digests.count * 6, bytes: bytesOf({ ...tables, ...terms.texts, ...terms.digests }) },
  };
}

function wantedOf({ sighting: { of, term } }: Quarry, { origins, texts, digests }: Terms): number {
  return origins[(of === 'text' ? texts : digests).origin[term] ?? 0]?.wanted ?? -1;
}

function bytesOf(parts: Readonly<Record<string, unknown>>): number {
  return Object.values(parts).reduce<number>((sum, it) => sum + (ArrayBuffer.isView(it) ? it.byteLength : 0), 0);
}
