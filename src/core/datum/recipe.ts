import type { DataCategory } from './category.ts';

/**
 * How one recipient asks for values to be prepared, taken from its documentation; or a salt that a rules file makes known.
 * Recipes are data: adding one adds searched texts and no code.
 */
export interface Recipe {
  /** `meta-email`: permanent, kebab-case. */
  readonly id: string;
  readonly categories: readonly DataCategory[];
  /**
   * Steps in order: normalization steps, then one digest or more (`trim`, `lower`, `sha256`). A digest after a digest
   * is over the hexadecimal text, in small letters, of the one before.
   */
  readonly steps: readonly string[];
  /** Put before and behind the tidied value, before it is hashed. */
  readonly salt?: { readonly before?: string | undefined; readonly after?: string | undefined } | undefined;
  /** Public key of an HMAC (RFC 2104) with the last digest of `steps`, over the salted value or the digest before it. */
  readonly hmacKey?: string | undefined;
  /** Where it is documented: an address. */
  readonly source: string;
}
