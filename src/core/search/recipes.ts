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
  const salted = new TextEncoder().encode((salt?.before ?? '') + tidied + (salt?.after ?? ''));
  const bytes = hmacKey === undefined ? digested(salted, digests) : hmac(digests.at(-1) ?? '', new TextEncoder().encode(hmacKey), digested(salted, digests.slice(0, -1)));
  if (bytes === undefined) return undefined;
  const last = hmacKey === undefined ? digests : [...digests.slice(0, -1), `hmac-${digests.at(-1) ?? ''}`];
  return { text: tidied, steps: tidying, bytes, chain: salt === undefined ? last : ['salt', ...last] };
}

function isDigest(step: string): boolean {
  return DIGESTS.some(it => it.id === step);
}

// Vendors who have a digest hashed again mean its hexadecimal text.
function digested(bytes: Uint8Array, digests: readonly string[]): Uint8Array {
  return digests.reduce((before, id, i) => {
    const text = i === 0 ? before : hexOf(before);
    return DIGESTS.find(it => it.id === id)?.of(text) ?? text;
  }, bytes);
}
