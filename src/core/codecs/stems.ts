import { ASCII85 } from './ascii85.ts';
import { BASE16 } from './base16.ts';
import { BASE32 } from './base32.ts';
import { BASE45 } from './base45.ts';
import { BASE64 } from './base64.ts';
import { BASE64URL } from './base64url.ts';
import { Z85 } from './z85.ts';

/** The bases that write byte after byte in groups, so that a value keeps its looks within a larger text. */
export type StemBase = 'base64' | 'base64url' | 'base32' | 'base45' | 'ascii85' | 'z85' | 'base16';

/** Shorter pieces are met by chance in any long text of the base. Hex is exempt: it has one alignment, and is as telling as its value. */
const STEM_MIN = 8;

/**
 * The pieces by which a value is recognized inside a larger text of a base without undoing it: one for each alignment in which
 * the value can stand in a group, the same whatever stands before and behind. Alignments whose piece is too short to tell are
 * left out. In the case in which the codec writes; a text broken into lines has to be undone instead.
 */
export function stemsOf(codec: StemBase, bytes: Uint8Array): readonly Uint8Array[] {
  const base = BASES[codec];
  return Array.from({ length: base.bytes }, (_, before) => stemAt(base, bytes, before))
    .filter(it => it.length >= (codec === 'base16' ? 1 : STEM_MIN));
}

interface Base {
  readonly encode?: (bytes: Uint8Array) => Uint8Array;
  /** Bytes in a group, and digits. */
  readonly bytes: number;
  readonly digits: number;
  /** What a digit depends on: on bits of its own, or on all of its group. */
  readonly depends: 'bits' | 'group';
}

const BASES: Readonly<Record<StemBase, Base>> = {
  base16: { ...BASE16, bytes: 1, digits: 2, depends: 'bits' },
  base32: { ...BASE32, bytes: 5, digits: 8, depends: 'bits' },
  base64: { ...BASE64, bytes: 3, digits: 4, depends: 'bits' },
  base64url: { ...BASE64URL, bytes: 3, digits: 4, depends: 'bits' },
  base45: { ...BASE45, bytes: 2, digits: 3, depends: 'group' },
  ascii85: { ...ASCII85, bytes: 4, digits: 5, depends: 'group' },
  z85: { ...Z85, bytes: 4, digits: 5, depends: 'group' },
};

// Whatever follows lies between all zeros and all ones, and a group of digits grows with what it says: the digits those two
// have in common are everybody's. (Base45 writes the least digit first; that one always differs between the two.)
function stemAt(base: Base, bytes: Uint8Array, before: number): Uint8Array {
  const least = written(base, { bytes, before, behind: 0 });
  const most = written(base, { bytes, before, behind: 0xff });
  const start = base.depends === 'bits' ? Math.ceil(before * base.digits / base.bytes) : Math.ceil(before / base.bytes) * base.digits;
  let end = start;
  while (end < least.length && least[end] === most[end]) end++;
  return least.subarray(start, end);
}

// All ones before: zeros could join the value in Ascii85's short form for them, and move all that follows.
function written(base: Base, { bytes, before, behind }: { readonly bytes: Uint8Array; readonly before: number; readonly behind: number }): Uint8Array {
  const length = Math.ceil((before + bytes.length + 1) / base.bytes) * base.bytes;
  const all = new Uint8Array(length).fill(0xff, 0, before).fill(behind, before + bytes.length);
  all.set(bytes, before);
  return base.encode?.(all) ?? all;
}
