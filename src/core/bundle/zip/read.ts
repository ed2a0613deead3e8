import { inflate } from '../../codecs/decoding/inflate.ts';
import { contentOf, sinkOf } from '../../codecs/decoding/sink.ts';
import { BUNDLE_BYTES_MAX, FILES_MAX } from '../bundle.ts';
import type { BundleFile } from '../bundle.ts';
import { tellable } from '../fault.ts';
import type { Fault, FaultKind } from '../fault.ts';
import { CENTRAL_BYTES, CENTRAL_SIGN, centralHeader, crcOf, END_BYTES, END_SIGN, endRecord, LOCAL_BYTES, localHeader } from './records.ts';
import type { Packed } from './records.ts';
import { packedBytes } from './write.ts';

/** What a zip holds, and by what it is not as `writeZip` would have packed that. Without files where nothing could be told. */
export interface ReadZip {
  readonly files: readonly BundleFile[];
  readonly faults: readonly Fault[];
}

/**
 * Reads the zip of a bundle, and no other: each byte of it has one value that it may have. So nothing can hide in it (links, comments,
 * a second directory), and a changed byte is named by the file that it belongs to. Takes no more memory than `BUNDLE_BYTES_MAX`, whatever the zip says.
 */
export function readZip(zip: Uint8Array): ReadZip {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = directoryOf(view);
  if ('kind' in directory) return refused(directory.kind);
  const entries = entriesIn(view, directory);
  if ('kind' in entries) return { files: [], faults: [entries] };
  const parts = entries.map((it, i) => partOf(zip, it, { before: i === 0 ? 0 : endOf(entries[i - 1]), central: centralAt(entries, i, directory.at) }));
  const end = endOf(entries.at(-1)) === directory.at && isAt(zip, zip.length - END_BYTES, endRecord(entries.length, directory)) ? [] : refused('zip-directory').faults;
  return { files: parts.flatMap(it => it.file ?? []), faults: [...parts.flatMap(it => it.faults), ...end] };
}

function refused(kind: FaultKind): ReadZip {
  return { files: [], faults: [{ kind, file: '' }] };
}

interface Directory { readonly at: number; readonly bytes: number; readonly count: number }

function directoryOf(view: DataView): Directory | { readonly kind: FaultKind } {
  const end = view.byteLength - END_BYTES;
  if (end < 0 || view.getUint32(end, true) !== END_SIGN) return { kind: looksLikeZip(view) ? 'zip-directory' : 'not-a-zip' };
  const [count, bytes, at] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count > FILES_MAX) return { kind: 'too-many-files' };
  return at + bytes === end && bytes >= count * CENTRAL_BYTES ? { at, bytes, count } : { kind: 'zip-directory' };
}

/** It begins as one, and breaks off or goes on behind its end. */
function looksLikeZip(view: DataView): boolean {
  return view.byteLength >= 4 && [0x04034b50, END_SIGN].includes(view.getUint32(0, true));
}

/** All that the directory lists, or why it cannot be gone on with. Nothing is unpacked yet. */
function entriesIn(view: DataView, { at, bytes, count }: Directory): readonly Packed[] | Fault {
  const entries: Packed[] = [];
  let next = at;
  for (let i = 0; i < count; i++) {
    const entry = entryAt(view, next, at + bytes);
    if (entry === undefined) return { kind: 'zip-directory', file: '' };
    entries.push(entry);
    next += CENTRAL_BYTES + entry.path.length;
  }
  return next === at + bytes ? wrongAmong(entries) ?? entries : { kind: 'zip-directory', file: '' };
}

function entryAt(view: DataView, at: number, end: number): Packed | undefined {
  if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL_SIGN) return undefined;
  const length = view.getUint16(at + 28, true);
  if (at + CENTRAL_BYTES + length > end) return undefined;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_BYTES, length);
  return {
    path: Array.from(name, it => String.fromCharCode(it)).join(''),
    crc: view.getUint32(at + 16, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
  };
}

/** A name without a way up or out: at most one folder. */
const SAFE_NAME = /^(?:[a-z\d][a-z\d-]*\/)?[A-Za-z\d][\w.-]{0,79}$/u;

function wrongAmong(entries: readonly Packed[]): Fault | undefined {
  const unsafe = entries.find(it => !SAFE_NAME.test(it.path));
  if (unsafe !== undefined) return { kind: 'unsafe-name', file: tellable(unsafe.path) };
  // Where names are one in any case of their letters, as on Windows and macOS, unpacking would lay one file over the other.
  const names = entries.map(it => it.path.toLowerCase());
  const twice = entries.find((_, i) => names.indexOf(names[i] ?? '') < i);
  if (twice !== undefined) return { kind: 'named-twice', file: twice.path };
  const total = entries.reduce((sum, it) => sum + it.size, 0);
  return total > BUNDLE_BYTES_MAX ? { kind: 'too-large', file: '' } : undefined;
}

function endOf(entry: Packed | undefined): number {
  return entry === undefined ? 0 : entry.at + LOCAL_BYTES + entry.path.length + entry.packed;
}

function centralAt(entries: readonly Packed[], index: number, start: number): number {
  return entries.slice(0, index).reduce((at, it) => at + CENTRAL_BYTES + it.path.length, start);
}

interface Part { readonly file?: BundleFile; readonly faults: readonly Fault[] }

function partOf(zip: Uint8Array, entry: Packed, { before, central }: { readonly before: number; readonly central: number }): Part {
  const fault = (kind: FaultKind): Fault => ({ kind, file: entry.path });
  const isAsWritten = entry.at === before && isAt(zip, entry.at, localHeader(entry)) && isAt(zip, central, centralHeader(entry));
  const start = endOf(entry) - entry.packed;
  const data = zip.subarray(start, start + entry.packed);
  const bytes = unpacked(data, entry.size);
  // The checksum is the header's word, and the same whoever packs: with another, other tools refuse the file.
  const header = isAsWritten && (bytes === undefined || crcOf(bytes) === entry.crc) ? [] : [fault('zip-header')];
  if (bytes === undefined) return { faults: [...header, fault('cannot-unpack')] };
  return { file: { path: entry.path, bytes }, faults: [...header, ...equal(packedBytes(bytes), data) ? [] : [fault('packed-otherwise')]] };
}

/** Undone, where that gives as many bytes as were promised and takes all that there are. */
function unpacked(data: Uint8Array, size: number): Uint8Array | undefined {
  // One byte of room more than was promised, so that a stream that gives more is told from one that gives just that.
  const sink = sinkOf(size + 1, size + 1);
  const end = inflate(data, 0, sink);
  return end === data.length && sink.size === size ? contentOf(sink) : undefined;
}

function isAt(zip: Uint8Array, at: number, wanted: Uint8Array): boolean {
  return equal(zip.subarray(at, at + wanted.length), wanted);
}

/** Whether two runs of bytes are the same. */
function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((it, i) => it === other[i]);
}
