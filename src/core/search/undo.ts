import { byteAt } from '../codecs/bytes.ts';
import type { Codec } from '../codecs/codec.ts';
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
  const unescaped = unescape(undoing);
  // What was unescaped holds every run there is, and some that escapes had cut in two.
  if (unescaped !== undefined) return unescaped;
  const runs = runsIn(bytes, 0, bytes.length);
  const inRuns = runs.length === 0 ? NONE : runs.flatMap(it => undoRun(bytes, it, max));
  return text === undefined && isPacked(bytes) ? [...inRuns, ...PACKINGS.flatMap(it => decoded(it, bytes, max))] : inRuns;
}

function unescape({ bytes, text, max }: Undoing): readonly Layer[] | undefined {
  let layers: Layer[] | undefined;
  for (const it of ESCAPES) {
    const at = text === undefined ? bytes.indexOf(it.code) : text.indexOf(it.sign);
    if (at === -1 || !it.suits(bytes, at)) continue;
    const layer = decoded(it.codec, bytes, max)[0];
    if (layer !== undefined) (layers ??= []).push(layer);
  }
  return layers;
}

const NONE: readonly Layer[] = [];

function decoded(codec: Codec, bytes: Uint8Array, max: number): readonly Layer[] {
  const it = codec.decode(bytes, max);
  return it === undefined || it.bytes.length === 0 ? NONE : [{ bytes: it.bytes, steps: [codec.id], limited: it.limited }];
}

// Text has hardly a control sign among its first.
function isPacked(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length && i < SAMPLE; i++) if (byteAt(bytes, i) < 0x09) return true;
  return isCompressed(byteAt(bytes, 0) << 24 | byteAt(bytes, 1) << 16 | byteAt(bytes, 2) << 8 | byteAt(bytes, 3));
}

/** Bytes looked at. */
const SAMPLE = 64;

interface Escape {
  /** Without this sign there is nothing of the kind. */
  readonly sign: string;
  readonly code: number;
  /** Whether it is worth trying, from the first such sign. */
  readonly suits: (bytes: Uint8Array, at: number) => boolean;
  readonly codec: Codec;
}

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
  return { sign, code: sign.charCodeAt(0), suits, codec };
}

// The place of the first one in the string may lie before that in the bytes, never behind it.
function isBeforeX(bytes: Uint8Array, first: number): boolean {
  for (let at = bytes.indexOf(BACKSLASH, first); at !== -1; at = bytes.indexOf(BACKSLASH, at + 1)) if (bytes[at + 1] === SMALL_X) return true;
  return false;
}

/** What bytes that are no text can be. The codecs themselves say whether they are. */
const PACKINGS: readonly Codec[] = [...COMPRESSIONS.filter(it => it.id !== 'lz-base64' && it.id !== 'lz-uri'), UTF_16LE, UTF_16BE];
