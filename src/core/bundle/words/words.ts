import type { FaultKind } from '../fault.ts';
import type { Rederived, SignatureSaid, Unlike, Verified } from '../verified.ts';

/** What is said of a bundle that was verified. */
export interface BundleWords {
  readonly results: Readonly<Record<Verified['result'], string>>;
  /** Each finishes `<file>, line 3: …`. `expected`: in English, as all complaints about files are. */
  readonly faults: Readonly<Record<FaultKind, string>>;
  /** What the zip as a whole is called, where a file would be. */
  readonly zip: string;
  readonly line: (number: number) => string;
  readonly expected: (what: string) => string;
  readonly more: (count: number) => string;
  readonly signature: Readonly<Record<Exclude<SignatureSaid['status'], 'signed'>, string>> & {
    readonly signed: Readonly<Record<Extract<SignatureSaid, { readonly status: 'signed' }>['asked'], (keyId: string) => string>>;
  };
  readonly rederived: Readonly<Record<Exclude<Rederived['status'], 'not-here'>, string>> & { readonly 'not-here': (version: string) => string };
  readonly unlike: (it: Unlike, what: string) => string;
  readonly unlikeOf: Readonly<Record<Unlike['of'], string>>;
  readonly checked: (checked: Verified['checked']) => string;
  readonly madeWith: (version: string, rules: string) => string;
  readonly madeBy: (by: string, at: string) => string;
  /** What verifying cannot show, signed or not. */
  readonly limits: { readonly signed: string; readonly unsigned: string; readonly notDrawn: string };
}
