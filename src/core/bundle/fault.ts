/**
 * One thing by which a bundle is not as it was made: in which file, and where in it. Plain data; `words` says it in sentences.
 * A file's name is as the bundle has it, cut and without signs that a terminal would obey.
 */
export interface Fault {
  readonly kind: FaultKind;
  /** The file; '' where it is the zip as a whole. */
  readonly file: string;
  /** From 1, in the file. */
  readonly line?: number | undefined;
  /** A JSON path into the file: `$.score.value`. */
  readonly path?: string | undefined;
  /** What was expected there, in English, as all complaints about files are. */
  readonly expected?: string | undefined;
  /** How many more of the kind there are in the file, that are not listed. */
  readonly more?: number | undefined;
}

export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * The zip: `not-a-zip`, `zip-directory` (its directory is not as a bundle's), `zip-header` (what it says of a file), `too-many-files`, `too-large`,
 * `unsafe-name`, `named-twice`, `cannot-unpack`, `packed-otherwise` (the file is the same, its bytes in the zip are not).
 * The manifest and what it lists: `too-long` (more than is read of such a file), `shape`, `text` (not UTF-8), `layout` (says the same in other letters), `missing`, `extra`, `length`, `digest`, `sums`.
 * The chain: `chain-line`, `chain-head`. The signature: `signature-wrong`, `signature-missing`, `signed-unasked` (the manifest names no key),
 * `other-key`. The re-derivation: `differs` (a value), `text-differs`, `not-made` (no such file comes of this evidence), `not-there`,
 * `cannot-conduct`.
 */
export const FAULT_KINDS = [
  'not-a-zip', 'zip-directory', 'zip-header', 'too-many-files', 'too-large', 'unsafe-name', 'named-twice', 'cannot-unpack', 'packed-otherwise',
  'too-long', 'shape', 'text', 'layout', 'missing', 'extra', 'length', 'digest', 'sums', 'chain-line', 'chain-head',
  'signature-wrong', 'signature-missing', 'signed-unasked', 'other-key', 'differs', 'text-differs', 'not-made', 'not-there', 'cannot-conduct',
] as const;

/** Of one kind in one file, so many are listed. */
export const LISTED_MAX = 20;

/** The first of a list of faults of one kind in one file, the last of them with how many there are beyond. */
export function listed(faults: readonly Fault[]): readonly Fault[] {
  const more = faults.length - LISTED_MAX;
  return more <= 0 ? faults : faults.slice(0, LISTED_MAX).map((it, i) => i === LISTED_MAX - 1 ? { ...it, more } : it);
}

/** Longer names are told by their beginning. Characters. */
const TOLD_MAX = 80;

/** A file's name from a hostile zip, fit to be told. */
export function tellable(name: string): string {
  return name.slice(0, TOLD_MAX).replace(/[^\x20-\x7e]/gu, '?');
}
