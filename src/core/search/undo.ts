import { isAlphanumeric } from '../codecs/bytes.ts';
import type { Codec, Decoded } from '../codecs/codec.ts';
import { GZIP } from '../codecs/compressions/gzip.ts';
import { COMPRESSIONS } from '../codecs/compressions/index.ts';
import { ZLIB } from '../codecs/compressions/zlib.ts';
import { ZSTD } from '../codecs/compressions/zstd.ts';
import { HTML_ENTITIES } from '../codecs/html-entities.ts';
import { JS_ESCAPE } from '../codecs/js-escape.ts';
import { JSON_ESCAPE } from '../codecs/json-escape.ts';
import { PERCENT } from '../codecs/percent.ts';
import { QUOTED_PRINTABLE } from '../codecs/quoted-printable.ts';
import { UTF_16BE } from '../codecs/utf-16be.ts';
import { UTF_16LE } from '../codecs/utf-16le.ts';
import { ENTITY_NAME_MAX } from '../codecs/parts/entity-names.ts';
import type { Layer } from './layer.ts';
import { isMarked, textOfAny } from './readable-text.ts';
import { runsIn } from './runs.ts';
import { undoRun } from './undo-run.ts';

/** Text to be undone: its bytes, and what it is known to hold. */
export interface Undoing {
  readonly bytes: Uint8Array;
  /** The same as a string; left out where they are no text (`readableText`). */
  readonly text: string | undefined;
  /** At most so many bytes of each result. */
  readonly max: number;
}

/** Everything that can be undone in a text or in bytes, each way once. */
export function undo({ bytes, text, max }: Undoing): readonly Layer[] {
  if (text !== undefined) return inText(bytes, text, max);
  const { layers, isAll } = unpack(bytes, max);
  // Among compressed bytes signs of escapes stand by chance. Behind them, or in a note beside them, more may have been written.
  return isAll ? layers : [...layers, ...inText(bytes, textOfAny(bytes), max)];
}

// What was unescaped holds every run there is, and some that escapes had cut in two.
function inText(bytes: Uint8Array, text: string, max: number): readonly Layer[] {
  let layers: Layer[] | undefined;
  for (const { codec, suits } of ESCAPES) {
    const found = suits(text) ? decoded(codec, bytes, max) : NONE;
    if (found.length > 0) (layers ??= []).push(...found);
  }
  return layers ?? inRuns(bytes, max);
}

function inRuns(bytes: Uint8Array, max: number): readonly Layer[] {
  let layers: Layer[] | undefined;
  for (const run of runsIn(bytes, 0, bytes.length)) {
    const found = undoRun(bytes, run, max);
    if (found.length > 0) (layers ??= []).push(...found);
  }
  return layers ?? NONE;
}

const NONE: readonly Layer[] = [];

function decoded(codec: Codec, bytes: Uint8Array, max: number): readonly Layer[] {
  const it = codec.decode(bytes, max);
  return it === undefined ? NONE : layersOf(codec, it);
}

function layersOf({ id }: Codec, { bytes, limited }: Decoded): readonly Layer[] {
  return bytes.length === 0 ? NONE : [{ bytes, steps: [id], limited }];
}

interface Unpacked {
  readonly layers: readonly Layer[];
  /** Every byte was part of what was compressed. */
  readonly isAll: boolean;
}

// What a mark begins is what it says; only where that is wrong are the others tried.
function unpack(bytes: Uint8Array, max: number): Unpacked {
  const codec = codecByMark(bytes);
  const it = codec?.decode(bytes, max);
  if (codec !== undefined && it !== undefined) return { layers: layersOf(codec, it), isAll: !it.limited && (it.aside ?? 0) === 0 };
  const others = bytes.length < UNMARKED_MIN ? WIDE : WITHOUT_MARK;
  return { layers: others.flatMap(other => decoded(other, bytes, max)), isAll: false };
}

function codecByMark(bytes: Uint8Array): Codec | undefined {
  if (!isMarked(bytes)) return undefined;
  switch (bytes[0]) {
    case 0x1f: return GZIP;
    case 0x78: return ZLIB;
    default: return ZSTD;
  }
}

interface Escape {
  readonly codec: Codec;
  /** Whether a text holds what cannot be left out in it. */
  readonly suits: (text: string) => boolean;
}

const ESCAPES: readonly Escape[] = [
  { codec: PERCENT, suits: text => text.includes('%') },
  { codec: JSON_ESCAPE, suits: text => text.includes('\\') },
  { codec: JS_ESCAPE, suits: text => text.includes('\\x') },
  { codec: HTML_ENTITIES, suits: mayHoldEntity },
  // Mail breaks its lines; a `=40` in an address is a number.
  { codec: QUOTED_PRINTABLE, suits: text => text.includes('\n') && text.includes('=') },
];

// A number needs no semicolon; before that of a name stand letters and digits, and `&`. Cookies have many of one, addresses of the other.
function mayHoldEntity(text: string): boolean {
  if (!text.includes('&')) return false;
  if (text.includes('&#')) return true;
  for (let at = text.indexOf(';'); at !== -1; at = text.indexOf(';', at + 1)) if (text.charCodeAt(beforeWord(text, at)) === AMPERSAND) return true;
  return false;
}

function beforeWord(text: string, end: number): number {
  let at = end - 1;
  while (at >= end - ENTITY_NAME_MAX - 1 && isAlphanumeric(text.charCodeAt(at))) at -= 1;
  return at;
}

const AMPERSAND = 0x26;

/** What bytes can be that are no text and have no mark. The codecs themselves say whether they are. */
const WIDE: readonly Codec[] = [UTF_16LE, UTF_16BE];
const WITHOUT_MARK: readonly Codec[] = [...COMPRESSIONS.filter(it => !['gzip', 'zlib', 'zstd', 'lz-base64', 'lz-uri'].includes(it.id)), ...WIDE];
/** Shorter bytes are not tried for a compression without a mark: anything fits them. */
const UNMARKED_MIN = 16;
