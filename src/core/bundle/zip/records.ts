import { crc32 } from '../../digests/crc32.ts';

/** A file as it lies in a zip: what its headers say of it. */
export interface Packed {
  readonly path: string;
  readonly crc: number;
  /** Bytes in the zip. */
  readonly packed: number;
  /** Bytes when undone. */
  readonly size: number;
  /** Where its own header stands. */
  readonly at: number;
}

/** Lengths of the records without names (PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16). */
export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;

export const LOCAL_SIGN = 0x04034b50;
export const CENTRAL_SIGN = 0x02014b50;
export const END_SIGN = 0x06054b50;

/** PKWARE 2.0, made on a system without modes and links. */
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, midnight: the first moment that a zip can tell. */
const DATE = 0x21;

/** What stands before a file. Always the same for the same file: no clock, no mode, no comment, no extra. */
export function localHeader({ path, crc, packed, size }: Packed): Uint8Array {
  return record(path, [[4, LOCAL_SIGN], [2, VERSION], [2, 0], [2, DEFLATED], [2, 0], [2, DATE], [4, crc], [4, packed], [4, size], [2, path.length], [2, 0]]);
}

/** What the directory at the end says of a file. */
export function centralHeader({ path, crc, packed, size, at }: Packed): Uint8Array {
  return record(path, [
    [4, CENTRAL_SIGN], [2, VERSION], [2, VERSION], [2, 0], [2, DEFLATED], [2, 0], [2, DATE], [4, crc], [4, packed], [4, size],
    [2, path.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at],
  ]);
}

/** What closes a zip: how many files, and where its directory stands. */
export function endRecord(count: number, directory: { readonly at: number; readonly bytes: number }): Uint8Array {
  return record('', [[4, END_SIGN], [2, 0], [2, 0], [2, count], [2, count], [4, directory.bytes], [4, directory.at], [2, 0]]);
}

/** The checksum a zip keeps of each file. */
export function crcOf(bytes: Uint8Array): number {
  return crc32.of(bytes);
}

/** Numbers of 2 or 4 bytes, the least first, and then the name, which is ASCII. */
function record(path: string, fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const numbers = fields.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, i) => value >>> i * 8 & 255));
  return Uint8Array.from([...numbers, ...Array.from(path, it => it.charCodeAt(0))]);
}
