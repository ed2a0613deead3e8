import type { DataCategory } from '../datum/category.ts';

/** A value that is not to stay in a case. */
export interface Personal {
  readonly category: DataCategory;
  readonly text: string;
  /** `full`: a person's, which senders tidy, encode and hash in every way. `light`: an identifier, a token, what was recognized. */
  readonly effort: 'full' | 'light';
  /** What else a reader makes of it, which must be made of its stand-in too. */
  readonly tells?: ((text: string) => unknown) | undefined;
  /** That is much to ask: few stand-ins will do. */
  readonly isPicky?: true | undefined;
}

/** By what values are told apart: they are one in any case of their letters. */
export function keyOf(text: string): string {
  return text.trim().toLowerCase();
}
