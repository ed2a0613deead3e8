import type { Recipe } from '../datum/recipe.ts';
import { hmac } from '../digests/hmac.ts';
import { DIGESTS } from '../digests/index.ts';
import { prepared } from '../normalizers/index.ts';
import { hexOf } from './hex.ts';
import type { Wanted } from './wanted.ts';

/** What a recipe makes of one value. */
export interface Prepared {
  /** The tidied value, and the steps to it. */
  readonly text: string;
  readonly steps: readonly string[];
  readonly bytes: Uint8Array;
  /** From the tidied value to the bytes: `salt`, `sha256`, `hmac-sha256`. */
  readonly chain: readonly string[];
}

/** The value as a recipe has it prepared; undefined where the recipe is for other categories, does not apply, or hashes nothing. */
export function preparedBy({ categories, steps, salt, hmacKey }: Recipe, { category, text }: Wanted): Prepared | undefined {
  if (!categories.includes(category)) return undefined;
  const digests = steps.filter(isDigest);
  const tidying = steps.filter(it => !isDigest(it));
  const tidied = prepared(text, category, tidying);
  if (tidied === undefined || digests.length === 0) return undefined;
  const salted = new TextEncoder().encode(withSalt(tidied, salt));
  const bytes = hmacKey === undefined ? digested(salted, digests) : keyed(salted, digests, hmacKey);
  return bytes && { text: tidied, steps: tidying, bytes, chain: chainOf(digests, { isSalted: salt !== undefined, isKeyed: hmacKey !== undefined }) };
}

function withSalt(text: string, { before = '', after = '' }: NonNullable<Recipe['salt']> = {}): string {
  return before + text + after;
}

function chainOf(digests: readonly string[], { isSalted, isKeyed }: { readonly isSalted: boolean; readonly isKeyed: boolean }): readonly string[] {
  const named = digests.map((it, i) => isKeyed && i === digests.length - 1 ? `hmac-${it}` : it);
  return [...isSalted ? ['salt'] : [], ...named.flatMap((it, i) => i === 0 ? [it] : ['hex', it])];
}

function isDigest(step: string): boolean {
  return DIGESTS.some(it => it.id === step);
}

function keyed(bytes: Uint8Array, digests: readonly string[], key: string): Uint8Array | undefined {
  const text = digests.length === 1 ? bytes : hexOf(digested(bytes, digests.slice(0, -1)));
  return hmac(digests.at(-1) ?? '', new TextEncoder().encode(key), text);
}

// Vendors who have a digest hashed again mean its hexadecimal text.
function digested(bytes: Uint8Array, digests: readonly string[]): Uint8Array {
  return digests.reduce((before, id, i) => {
    const text = i === 0 ? before : hexOf(before);
    return DIGESTS.find(it => it.id === id)?.of(text) ?? text;
  }, bytes);
}
