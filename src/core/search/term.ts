import type { Form } from '../datum/form.ts';
import type { Variant } from '../normalizers/normalizer.ts';

/** A variant of one of the wanted values: what a term goes back to. */
export interface Origin {
  /** Index of the value in the list the search was opened with. */
  readonly wanted: number;
  readonly variant: Variant;
}

/** One way to write bytes down, and what it makes of them. Terms refer to it by number, since there are tens of thousands of terms. */
export interface Writing {
  readonly form: Form;
  /** From the variant to the text: `sha256`, `hex`. */
  readonly steps: readonly string[];
  /** Letters mean the same in either case. */
  readonly anyCase: boolean;
}

/** Texts to look for, letter by letter. All of them stand in one pool of bytes. */
export interface Texts {
  readonly pool: Uint8Array;
  /** Where each begins in the pool; one more than there are texts. */
  readonly starts: Int32Array;
  readonly origin: Int32Array;
  readonly writing: Int32Array;
}

/** Digests to look for in any writing: the first 16 bytes of each, which no two values share by chance. */
export interface DigestTerms {
  readonly bytes: Uint8Array;
  readonly origin: Int32Array;
  readonly writing: Int32Array;
  /** How many bytes the whole digest has. */
  readonly sizes: Uint8Array;
  /** 1 for a digest of the value, 0 for a digest of a digest. */
  readonly once: Uint8Array;
  readonly count: number;
}

/** Everything the tables are made of. */
export interface Terms {
  readonly origins: readonly Origin[];
  readonly writings: readonly Writing[];
  readonly texts: Texts;
  readonly digests: DigestTerms;
}

/** Of a digest this many bytes are kept and compared. */
export const DIGEST_BYTES = 16;
