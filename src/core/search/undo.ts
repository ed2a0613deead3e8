import { byteAt } from '../codecs/bytes.ts';
import type { Codec, Decoded } from '../codecs/codec.ts';
import { COMPRESSIONS } from '../codecs/compressions/index.ts';
import { HTML_ENTITIES } from '../codecs/html-entities.ts';
import { JS_ESCAPE } from '../codecs/js-escape.ts';
import { JSON_ESCAPE } from '../codecs/json-escape.ts';
import { PERCENT } from '../codecs/percent.ts';
import { QUOTED_PRINTABLE } from '../codecs/quoted-printable.ts';
import { UTF_16BE } from '../codecs/utf-16be.ts';
import { UTF_16LE } from '../codecs/utf-16le.ts';
import type { Layer } from './layer.ts';
import { runsIn } from './runs.ts';
import { isCompressed } from './compression-mark.ts';
import { undoRun } from './undo-run.ts';

/** Text to be undone: its bytes, and what it is known to hold. */
export interface Undoing {
  readonly bytes: Uint8Array;
  /** The same as a string, where there is one: asking a string for a sign is several times faster. */
  readonly text?: string;
  /** At most so many bytes of each result. */
  readonly max: number;
}

/** Everything that can be undone in a text or in bytes, each way once. */
export function undo(undoing: Undoing): readonly Layer[] {
  const { bytes, text, max } = undoing;
  const { layers: unpacked, isAll } = text === undefined ? unpack(bytes, max) : NOTHING;
  // Among compressed bytes signs of escapes stand by chance. Behind them, or in a note beside them, more may have been written.
  if (isAll) return unpacked;
  // What was unescaped holds every run there is, and some that escapes had cut in two.
  const inText = unescape(undoing) ?? inRuns(bytes, max);
  return unpacked.length === 0 ? inText : [...unpacked, ...inText];
}

function inRuns(bytes: Uint8Array, max: number): readonly Layer[] {
  const runs = runsIn(bytes, 0, bytes.length);
  return runs.length === 0 ? NONE : runs.flatMap(it => undoRun(bytes, it, max));
}

function unescape({ bytes, text, max }: Undoing): readonly Layer[] | undefined {
  const signs = text === undefined ? signsIn(bytes) : 0;
  let layers: Layer[] | undefined;
  for (const it of ESCAPES) {
    if (text === undefined ? (signs & it.kind) === 0 : !text.includes(it.sign)) continue;
    const layer = it.suits(bytes) ? decoded(it.codec, bytes, max)[0] : undefined;
    if (layer !== undefined) (layers ??= []).push(layer);
  }
  return layers;
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

const NOTHING: Unpacked = { layers: NONE, isAll: false };

// What a mark begins is what it says; only where that is wrong are the others tried.
function unpack(bytes: Uint8Array, max: number): Unpacked {
  if (isCompressed(byteAt(bytes, 0) << 24 | byteAt(bytes, 1) << 16 | byteAt(bytes, 2) << 8 | byteAt(bytes, 3))) {
    for (const codec of WITH_MARK) {
      const it = codec.decode(bytes, max);
      if (it !== undefined) return { layers: layersOf(codec, it), isAll: !it.limited && (it.aside ?? 0) === 0 };
    }
  }
  return isBinary(bytes) ? { layers: WITHOUT_MARK.flatMap(it => decoded(it, bytes, max)), isAll: false } : NOTHING;
}

// Text has hardly a control sign among its first.
function isBinary(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length && i < SAMPLE; i++) if (byteAt(bytes, i) < 0x09) return true;
  return false;
}

/** Bytes looked at. */
const SAMPLE = 64;

interface Escape {
  /** Without this sign there is nothing of the kind. */
  readonly sign: string;
  /** Its bit in `SIGNS`. */
  readonly kind: number;
  /** Whether it is worth trying where there is one. */
  readonly suits: (bytes: Uint8Array) => boolean;
  readonly codec: Codec;
}

/** For each byte, whether it is the sign of an escape, and of which. */
const SIGNS = Uint8Array.from({ length: 256 }, (_, byte) => ['%', '\\', ';', '\n'].indexOf(String.fromCharCode(byte)) + 1).map(it => it === 0 ? 0 : 1 << it);

const MARKED: ReadonlySet<string> = new Set(['gzip', 'zlib', 'zstd']);
const BACKSLASH = 0x5c;
const SMALL_X = 0x78;

const ESCAPES: readonly Escape[] = [
  escape('%', PERCENT, () => true),
  escape('\\', JSON_ESCAPE, () => true),
  escape('\\', JS_ESCAPE, isBeforeX),
  escape(';', HTML_ENTITIES, bytes => bytes.includes(0x26)),
  // Mail breaks its lines; a `=40` in an address is a number.
  escape('\n', QUOTED_PRINTABLE, bytes => bytes.includes(0x3d)),
];

function escape(sign: string, codec: Codec, suits: Escape['suits']): Escape {
  return { sign, kind: SIGNS[sign.charCodeAt(0)] as number, codec, suits };
}

function isBeforeX(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(BACKSLASH); at !== -1; at = bytes.indexOf(BACKSLASH, at + 1)) if (bytes[at + 1] === SMALL_X) return true;
  return false;
}

// All that is asked for in one pass: four bytes at a time, and none of them decides anything.
function signsIn(bytes: Uint8Array): number {
  let signs = 0;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) signs |= signAt(bytes, at) | signAt(bytes, at + 1) | signAt(bytes, at + 2) | signAt(bytes, at + 3);
  for (; at < bytes.length; at++) signs |= signAt(bytes, at);
  return signs;
}

function signAt(bytes: Uint8Array, at: number): number {
  return SIGNS[bytes[at] as number] as number;
}

/** Those with a mark of their own; and what bytes can be that are no text. The codecs themselves say whether they are. */
const WITH_MARK: readonly Codec[] = COMPRESSIONS.filter(it => MARKED.has(it.id));
const WITHOUT_MARK: readonly Codec[] = [...COMPRESSIONS.filter(it => !MARKED.has(it.id) && it.id !== 'lz-base64' && it.id !== 'lz-uri'), UTF_16LE, UTF_16BE];
