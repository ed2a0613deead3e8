import type { DataCategory } from '../../../src/core/datum/category.ts';
import type { Index } from '../../../src/core/search/find.ts';
import { sightingsIn } from '../../../src/core/search/find.ts';
import type { Sighting } from '../../../src/core/search/sighting.ts';
import type { Spelled } from '../../../src/core/search/spelled.ts';
import { tablesOf } from '../../../src/core/search/tables.ts';
import type { Writing } from '../../../src/core/search/term.ts';
import { termsOf } from '../../../src/core/search/terms-of.ts';
import type { Wanted } from '../../../src/core/search/wanted.ts';
import { layBytes, layText, openWorkSpace, TEXT_START } from '../../../src/core/search/work-space.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const PLAIN: Writing = { form: 'plain', steps: [], anyCase: true };
const EXACT: Writing = { form: 'encoded', steps: ['base64'], anyCase: false };

/** A value that is looked for as just this text. */
export function asText(text: string, anyCase = true): Spelled {
  return { variants: [{ text, steps: [] }], texts: [{ bytes: bytesOf(text), variant: 0, writing: anyCase ? PLAIN : EXACT }], digests: [] };
}

/** A value that is looked for as just this digest. */
export function asDigest(bytes: Uint8Array, chain: readonly string[] = ['sha256']): Spelled {
  return { variants: [{ text: 'hidden', steps: [] }], texts: [], digests: [{ bytes, variant: 0, chain }] };
}

export function indexOf(values: readonly Spelled[]): Index {
  const terms = termsOf(values);
  return { terms, tables: tablesOf(terms) };
}

/** What is sighted in a text that stands in fresh memory, its places counted from the beginning of the text. */
export function sighted(index: Index, text: string | Uint8Array): readonly Sighting[] {
  const space = openWorkSpace();
  const end = typeof text === 'string' ? layText(space, text) : layBytes(space, text);
  return sightingsIn(space, index, end).map(it => ({ ...it, start: it.start - TEXT_START, end: it.end - TEXT_START }));
}

export function wanted(text: string, category: DataCategory = 'email-address', effort: Wanted['effort'] = 'full'): Wanted {
  return { text, category, effort };
}
