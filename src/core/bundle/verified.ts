import type { Manifest } from './bundle.ts';
import type { Fault } from './fault.ts';

/** What verifying a bundle came to. Plain data. */
export interface Verified {
  readonly schema: 'sillage.verified/1';
  /**
   * `verified`: every byte is as it was made, and the same audit follows from the evidence. `changed`: it is not as it was made.
   * `not-re-derived`: what could be checked is as it was made, but whether the audit follows from the evidence cannot be said here.
   */
  readonly result: 'verified' | 'changed' | 'not-re-derived';
  readonly faults: readonly Fault[];
  readonly signature: SignatureSaid;
  readonly rederived: Rederived;
  /** How much was looked at. */
  readonly checked: { readonly files: number; readonly visits: number; readonly lines: number };
  /** What the bundle says of itself, where it could be read. */
  readonly manifest?: Manifest | undefined;
}

/**
 * `not-read`: there was no telling, as nothing was read. `unsigned`: nothing proves who made it. `wrong`: the manifest is not what was signed, or the signature cannot be read. `signed`: by the key of
 * this id; `asked` says whether that is the key it was to be.
 */
export type SignatureSaid =
  | { readonly status: 'not-read' | 'unsigned' | 'wrong' }
  | { readonly status: 'signed'; readonly keyId: string; readonly asked: 'nothing' | 'this-key' | 'another-key' };

/** `not-tried`: the files are not as they were made, so that nothing would be said by it. `not-here`: this Sillage is another than the one that made it. */
export type Rederived =
  | { readonly status: 'same' | 'different' | 'not-tried' }
  | { readonly status: 'not-here'; readonly unlike: readonly Unlike[] };

/** With what the bundle was made, and what there is here. Versions; SHA-256 of tables of knowledge. */
export interface Unlike {
  readonly of: 'tool' | keyof Manifest['knowledge'];
  readonly made: string;
  readonly here: string;
}
