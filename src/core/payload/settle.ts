import type { Compression } from '../codecs/compressions/compression.ts';
import { COMPRESSIONS } from '../codecs/compressions/index.ts';
import type { Decoded } from '../codecs/codec.ts';
import { isReadable } from '../codecs/decoding/readable.ts';
import { lengthAt } from '../codecs/parts/utf8.ts';
import { UTF_16BE } from '../codecs/utf-16be.ts';
import { UTF_16LE } from '../codecs/utf-16le.ts';
import type { Matter } from '../formats/format.ts';
import { STRUCTURED_FORMATS } from '../formats/index.ts';
import { BYTES_MAX } from '../formats/limits.ts';

/** Bytes with their compression undone: text where they are text. */
export interface Settled {
  readonly matter: Matter;
  readonly steps: readonly string[];
  readonly limited: boolean;
}

/** Compression inside compression is followed this far: a "quine" archive contains itself for ever. */
const LAYERS_MAX = 3;

/**
 * Undoes what compresses bytes, and reads them as text where they are text. `isSure` tells that somebody did send bytes: only then
 * are the compressions tried that nothing marks.
 */
export function settle(bytes: Uint8Array, isSure = true): Settled {
  let settled: Settled = { matter: bytes, steps: [], limited: false };
  for (let layer = 0; layer < LAYERS_MAX && typeof settled.matter !== 'string'; layer += 1) {
    const next = settleOnce(settled.matter, isSure);
    if (next === undefined) return settled;
    settled = { matter: next.matter, steps: [...settled.steps, ...next.steps], limited: settled.limited || next.limited };
  }
  return settled;
}

/** With a mark of their own, in their first bytes; and those that are only believed where all of the bytes make one stream. */
const MARKED = COMPRESSIONS.filter(it => ['gzip', 'zlib', 'zstd'].includes(it.id));
const UNMARKED = COMPRESSIONS.filter(it => ['deflate', 'brotli', 'lz-uint8'].includes(it.id));
/** Shorter bytes are not tried for a compression without a mark: anything fits them. */
const UNMARKED_MIN = 16;

function settleOnce(bytes: Uint8Array, isSure: boolean): Settled | undefined {
  const packed = undone(bytes, MARKED);
  if (packed !== undefined) return asText(packed);
  if (bytes.length === 0 || isText(bytes)) return { matter: textOf(bytes), steps: [], limited: false };
  return wideText(bytes) ?? (isSure && bytes.length >= UNMARKED_MIN ? unmarked(bytes) : undefined);
}

function unmarked(bytes: Uint8Array): Settled | undefined {
  const found = undone(bytes, UNMARKED);
  return found && asText(found);
}

function asText(it: Undone): Settled {
  return isText(it.matter) ? { ...it, matter: textOf(it.matter) } : it;
}

// Around a long text, the few bytes of a structure are not noticed; but no text begins with such a byte.
function isText(bytes: Uint8Array): boolean {
  const first = bytes[0] ?? 0;
  if (!isReadable(bytes) || lengthAt(bytes, 0) === 0) return false;
  return first >= 0x20 || (isWhite(first) && STRUCTURED_FORMATS.every(it => it.read(bytes) === undefined));
}

function isWhite(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

interface Undone extends Settled {
  readonly matter: Uint8Array;
}

function undone(bytes: Uint8Array, compressions: readonly Compression[]): Undone | undefined {
  for (const it of compressions) {
    const decoded: Decoded | undefined = it.sniff(bytes) ? it.decode(bytes, BYTES_MAX) : undefined;
    if (decoded !== undefined) return { matter: decoded.bytes, steps: [it.id], limited: decoded.limited };
  }
  return undefined;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Bytes looked at. */
const SAMPLE = 64;

// Latin text in units of two bytes has a zero in nearly every other byte.
function wideText(bytes: Uint8Array): Settled | undefined {
  if (bytes.indexOf(0) === -1) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const odd = sample.filter((it, i) => it === 0 && i % 2 === 1).length;
  const even = sample.filter((it, i) => it === 0 && i % 2 === 0).length;
  if (bytes.length < 4 || Math.max(even, odd) * 4 < sample.length || Math.min(even, odd) > 1) return undefined;
  const codec = odd > even ? UTF_16LE : UTF_16BE;
  const decoded = codec.decode(bytes, BYTES_MAX);
  return decoded && isReadable(decoded.bytes) ? { matter: textOf(decoded.bytes), steps: [codec.id], limited: decoded.limited } : undefined;
}
