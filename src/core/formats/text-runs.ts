import { COMPRESSIONS } from '../codecs/compressions/index.ts';
import { lengthAt } from '../codecs/parts/utf8.ts';
import type { Format, Opened } from './format.ts';
import type { Leaves } from './leaves.ts';
import { addMatter, isFull, leaves, opened } from './leaves.ts';
import { BYTES_MAX } from './limits.ts';

/**
 * The readable stretches of bytes whose structure nobody told us, named `.text[0]`, as the tool `strings` lists them: in UTF-8, or
 * in units of two bytes. What was compressed and shows a mark of its own is taken as well. Must be asked last: it fits nearly anything.
 */
export const TEXT_RUNS: Format<Uint8Array> = { id: 'text-runs', read };

/** Shorter stretches stand in any bytes. Characters. */
const RUN_MIN = 6;
/** More compressed stretches than this are not tried. */
const PACKED_MAX = 16;

interface Reader {
  readonly bytes: Uint8Array;
  readonly into: Leaves;
  at: number;
  packed: number;
}

function read(bytes: Uint8Array): Opened | undefined {
  const reader: Reader = { bytes, into: leaves(), at: 0, packed: 0 };
  while (reader.at + RUN_MIN <= bytes.length && !isFull(reader.into)) reader.at = step(reader);
  reader.into.limited ||= isFull(reader.into);
  return reader.into.parts.length > 0 ? opened(reader.into, 'text-runs') : undefined;
}

// Answers where to go on.
function step(reader: Reader): number {
  const { bytes, at } = reader;
  const first = bytes[at] ?? 0;
  if (isMark(first, bytes[at + 1] ?? 0)) addPacked(reader);
  const end = endOfRun(bytes, at);
  if (end - at >= RUN_MIN) {
    add(reader, bytes.subarray(at, end));
    return end;
  }
  const wide = endOfWide(bytes, at);
  if (wide - at < RUN_MIN * 2) return at + 1;
  add(reader, bytes.subarray(at, wide).filter(isEven));
  // Where the zero stands before each character, the last one has none behind it.
  if (isPrintable(bytes[wide] ?? 0)) add(reader, bytes.subarray(at, wide + 1).filter(isEven));
  return wide;
}

function isEven(_: number, index: number): boolean {
  return index % 2 === 0;
}

function add({ into }: Reader, text: Uint8Array): void {
  addMatter(into, `.text[${into.parts.length}]`, new TextDecoder().decode(text));
}

function endOfRun(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? Number(isPrintable(byte)) : lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

// Characters that fit into one byte, each with a zero behind it.
function endOfWide(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at + 1 < bytes.length && bytes[at + 1] === 0 && isPrintable(bytes[at] ?? 0)) at += 2;
  return at;
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

const MARKED = COMPRESSIONS.filter(it => ['gzip', 'zlib', 'zstd'].includes(it.id));

function isMark(first: number, second: number): boolean {
  return (first === 0x1f && second === 0x8b) || (first === 0x28 && second === 0xb5) || (first === 0x78 && (first * 256 + second) % 31 === 0);
}

function addPacked(reader: Reader): void {
  const { bytes, at, into } = reader;
  const codec = MARKED.find(it => it.sniff(bytes.subarray(at)));
  if (codec === undefined || at === 0) return;
  if (reader.packed === PACKED_MAX) {
    into.limited = true;
    return;
  }
  reader.packed += 1;
  const decoded = codec.decode(bytes.subarray(at), BYTES_MAX);
  if (decoded === undefined || decoded.bytes.length < RUN_MIN) return;
  into.parts.push({ name: `.packed[${reader.packed - 1}]`, matter: decoded.bytes, steps: [codec.id] });
  into.limited ||= decoded.limited && codec.id === 'gzip';
}
