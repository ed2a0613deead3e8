import type { DataCategory } from '../datum/category.ts';
import type { Confidence, Form } from '../datum/form.ts';
import type { Place } from '../payload/field.ts';

/** One value to look for in everything that leaves. */
export interface Wanted {
  readonly category: DataCategory;
  readonly text: string;
  /** `full`: every normalization, digest (and digest of digest) and text form. `light`: as it is and hashed once, for the many identifiers a page stores. */
  readonly effort: 'full' | 'light';
}

/** A value found in one request. */
export interface Hit {
  /** Which value: its index in the list the search was opened with. */
  readonly wanted: number;
  readonly form: Form;
  readonly confidence: Exclude<Confidence, 'declared'>;
  /** Every step from the value to the wire, in order: `lower`, `sha256`, `base64url`, `json`, `gzip`. */
  readonly chain: readonly string[];
  readonly place: Place;
  /** Its name there: a parameter, a header, a JSONPath; '' where nothing more exact can be said. */
  readonly name: string;
}

/** What a search of one request answers. */
export interface Searched {
  readonly hits: readonly Hit[];
  /** A limit kept us from reading everything. */
  readonly limited: boolean;
}
