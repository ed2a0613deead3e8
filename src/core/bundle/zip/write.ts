import { deflateSync } from 'fflate';
import type { BundleFile } from '../bundle.ts';
import { centralHeader, crcOf, endRecord, localHeader } from './records.ts';
import type { Packed } from './records.ts';

/** Packs files into a zip, sorted by name: the same files give the same bytes, whenever and wherever it is done. */
export function writeZip(files: readonly BundleFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => a.path < b.path ? -1 : 1);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const { path, bytes } of sorted) {
    const data = packedBytes(bytes);
    const packed: Packed = { path, crc: crcOf(bytes), packed: data.length, size: bytes.length, at: lengthOf(parts) };
    parts.push(localHeader(packed), data);
    directory.push(centralHeader(packed));
  }
  const end = endRecord(sorted.length, { at: lengthOf(parts), bytes: lengthOf(directory) });
  return joined([...parts, ...directory, end]);
}

/** Deflate (RFC 1951), at the level whose bytes verifying expects. */
export function packedBytes(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 });
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, it) => sum + it.length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  parts.reduce((at, it) => { whole.set(it, at); return at + it.length; }, 0);
  return whole;
}
