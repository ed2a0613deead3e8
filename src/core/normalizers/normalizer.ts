import type { DataCategory } from '../datum/category.ts';

/** A value as a sender may have tidied it before writing it down, and how. */
export interface Variant {
  readonly text: string;
  /** What was done, in order, each a `ChainStep`: `trim`, `lower`, `gmail-dots`. Empty for the value as it was given. */
  readonly steps: readonly string[];
  /** Only part of the value (a local part, the last four digits): by itself it is never proof, and it is said to be partial. */
  readonly part?: true;
}

/** A way in which senders tidy values of certain categories. Pure; the same value always gives the same variants. */
export interface Normalizer {
  readonly id: string;
  /** The categories it knows; every category where it is left out. */
  readonly categories?: readonly DataCategory[];
  readonly variants: (value: string, category: DataCategory) => readonly Variant[];
}
