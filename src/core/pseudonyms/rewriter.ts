import type { Codec, Decoded } from '../codecs/codec.ts';
import { COMPRESSIONS } from '../codecs/compressions/index.ts';
import { LZ_UTF16 } from '../codecs/compressions/lz-utf16.ts';
import { UTF_16BE } from '../codecs/utf-16be.ts';
import { UTF_16LE } from '../codecs/utf-16le.ts';
import { isMarked, readableText } from '../search/readable-text.ts';
import type { Swap } from './exchange.ts';
import { joined } from './exchange.ts';
import { latin } from './writing/latin.ts';
import { inWords } from './words.ts';
import { basesIn } from './writing/bases.ts';
import type { BasedIn } from './writing/bases.ts';
import { escapedLike, ESCAPINGS, PERCENTS, unescapedBy } from './writing/escapes.ts';
import type { Escaping } from './writing/escapes.ts';
import { LZ_PACKS } from './writing/lz.ts';
import type { Pack } from './writing/pack.ts';
import { PACKS } from './writing/pack.ts';

/** What is exchanged in a text as it stands, without undoing anything; the same bytes where nothing is. */
export type Exchanging = (bytes: Uint8Array) => Uint8Array;

/** How a text is gone through. */
export interface Going {
  /** It is an address: what cannot stand in one is escaped. */
  readonly isAddress?: boolean | undefined;
  /** Also words turned round, letters exchanged, and bases without looks. */
  readonly isThorough?: boolean | undefined;
  /** Told of what stood in a base and was exchanged. */
  readonly onBase?: ((bytes: Uint8Array) => void) | undefined;
}

/** Layers in layers are followed this far, one further than requests are read (`payload/limits.ts`). */
const DEPTH_MAX = 9;
/** Of all layers of one text so many bytes are gone through; what lies behind them is for the proof to find. */
const WORK_MAX = 16 * 1024 * 1024;

/**
 * Bytes with what is exchanged exchanged in every layer: escapes, bases and compressions are undone, gone through, and written again as they
 * were. The deepest first, since half a value exchanged would hide the whole. The same bytes where nothing was found.
 */
export function rewritten(bytes: Uint8Array, exchange: Exchanging, going: Going = {}): Uint8Array {
  return within(bytes, DEPTH_MAX, { exchange, going, work: { left: WORK_MAX } });
}

interface Work {
  readonly exchange: Exchanging;
  readonly going: Going;
  readonly work: { left: number };
}

function within(bytes: Uint8Array, depth: number, to: Work): Uint8Array {
  to.work.left -= bytes.length;
  if (depth === 0 || bytes.length === 0 || to.work.left < 0) return to.exchange(bytes);
  const text = textIn(bytes);
  const unpacked = text === undefined ? inPacked(bytes, depth, to) : inStrange(bytes, text, { depth, to });
  if (unpacked !== bytes) return unpacked;
  const unescaped = text === undefined ? inBinary(bytes, { depth, to }) : inEscapes(bytes, text, { depth, to });
  const based = inRuns(unescaped, depth, to);
  return to.exchange(to.going.isThorough === true ? inWords(based, it => within(it, Math.min(depth - 1, WORD_DEPTH), { ...to, going: {} })) : based);
}

// Where it is no text, places in it would not agree.
function textIn(bytes: Uint8Array): string | undefined {
  const text = readableText(bytes);
  return text?.includes('\ufffd') === true ? undefined : text;
}

/** Within a word, so many layers more. */
const WORD_DEPTH = 2;

/** What bytes can be that have no mark. */
const UNMARKED = COMPRESSIONS.filter(it => !['gzip', 'zlib', 'zstd', 'lz-base64', 'lz-uri'].includes(it.id));
const WIDE = [UTF_16LE, UTF_16BE];
const ALL_PACKS: Readonly<Record<string, Pack | undefined>> = { ...PACKS, ...LZ_PACKS, 'utf-16le': UTF_16LE.encode, 'utf-16be': UTF_16BE.encode };

function inPacked(bytes: Uint8Array, depth: number, to: Work): Uint8Array {
  for (const codec of isMarked(bytes) ? COMPRESSIONS : [...UNMARKED, ...WIDE]) {
    const by = repacked(bytes, codec, { depth, to });
    if (by !== undefined) return by;
  }
  return bytes;
}

function repacked(bytes: Uint8Array, { id, decode }: Codec, { depth, to }: Place): Uint8Array | undefined {
  const read = decode(bytes, Math.max(0, to.work.left));
  if (read === undefined || !isAll(read)) return undefined;
  const by = within(read.bytes, depth - 1, to);
  return by === read.bytes ? undefined : ALL_PACKS[id]?.(by);
}

// What stands behind its end would be lost.
function isAll({ limited, aside = 0 }: Decoded): boolean {
  return !limited && aside === 0;
}

/** In one of its alphabets lz-string writes characters of any script: all of a text, or what stands for one value in it. */
const STRANGE: readonly RegExp[] = [/^[^]+$/gu, /(?<==)[^&]{4,}/gu, /(?<=")[^"]{4,}(?=")/gu, /[^\u0000-\u001f"&=?#;/]{4,}/gu];

function inStrange(bytes: Uint8Array, text: string, { depth, to }: Place): Uint8Array {
  if (text.length === bytes.length) return bytes;
  for (const parting of STRANGE) {
    const made: string = text.replace(parting, piece => strangeFor(piece, { depth, to }));
    if (made !== text) return new TextEncoder().encode(made);
  }
  return bytes;
}

function strangeFor(piece: string, { depth, to }: Place): string {
  const bytes = new TextEncoder().encode(piece);
  const read = bytes.length === piece.length ? undefined : LZ_UTF16.decode(bytes, bytes.length * LZ_GROWTH);
  const by = read === undefined || read.limited ? undefined : within(read.bytes, depth - 1, to);
  return by === undefined || by === read?.bytes ? piece : new TextDecoder().decode(LZ_PACKS['lz-utf16']?.(by));
}

/** A text grows by as much, and hardly more. */
const LZ_GROWTH = 64;

interface Place {
  readonly depth: number;
  readonly to: Work;
}

function inEscapes(bytes: Uint8Array, text: string, { depth, to }: Place): Uint8Array {
  const isTop = depth === DEPTH_MAX;
  for (const it of ESCAPINGS) {
    if (!it.suits(text) && !(it === PERCENTS && isTop && to.going.isAddress === true)) continue;
    const by = throughEscape(it, { bytes, text }, { depth, to });
    if (by !== undefined) return by;
  }
  return bytes;
}

// Readable texts stand among bytes, each with its escapes.
function inBinary(bytes: Uint8Array, place: Place): Uint8Array {
  return joined(bytes, Array.from(latin(bytes).matchAll(/[\t\r\n -~]{8,}/gu)).flatMap(({ 0: text, index }) => {
    const part = bytes.subarray(index, index + text.length);
    const by = inEscapes(part, text, place);
    return by === part ? [] : [{ start: index, end: index + text.length, by }];
  }));
}

interface Read {
  readonly bytes: Uint8Array;
  readonly text: string;
}

// One escape holds all of the text, and what stands in another of them stands behind this one too.
function throughEscape(escaping: Escaping, { bytes, text }: Read, { depth, to }: Place): Uint8Array | undefined {
  const undone = unescapedBy(escaping, text, bytes);
  if (undone === undefined) return undefined;
  const by = within(undone.bytes, depth - 1, to);
  return by === undone.bytes ? undefined : new TextEncoder().encode(escapedLike(escaping, undone, by));
}

/** Signs that stand for themselves in every escape, and are digits of bases. */
const RUNS = /[\w+/-]{8,}={0,6}/gu;

function inRuns(bytes: Uint8Array, depth: number, to: Work): Uint8Array {
  const swaps: Swap[] = [];
  for (const { 0: { length }, index } of latin(bytes).matchAll(RUNS)) {
    const run = bytes.subarray(index, index + length);
    const swap = inRun(run, { depth, to });
    if (swap !== undefined) swaps.push({ ...swap, start: index + swap.start, end: index + swap.end });
  }
  return joined(bytes, swaps);
}

function inRun(run: Uint8Array, { depth, to }: Place): Swap | undefined {
  for (const { bytes, start, end, write } of [...lzIn(run), ...basesIn(run)]) {
    const by = within(bytes, depth - 1, to);
    if (by === bytes) continue;
    to.going.onBase?.(bytes);
    return { start, end, by: write(by) };
  }
  return undefined;
}

// In a path it ends at a `/`, which is a digit of it as well, and a few digits too many are taken for filling.
function lzIn(run: Uint8Array): readonly BasedIn[] {
  const ends = [...Array.from(run.keys()).filter(i => run[i] === 0x2f), run.length].slice(0, ENDS_MAX);
  return COMPRESSIONS.filter(it => it.id === 'lz-base64' || it.id === 'lz-uri').flatMap(({ id, decode }) => ends.flatMap(end => {
    const read = decode(run.subarray(0, end), run.length * LZ_GROWTH);
    const write = LZ_PACKS[id];
    return read === undefined || read.limited || write === undefined ? [] : [{ bytes: read.bytes, start: 0, end, write }];
  }).slice(0, 1));
}

/** Places at which a run may end before its end. */
const ENDS_MAX = 24;
