import { DICTIONARY } from './brotli-dictionary.ts';
import { inflate } from './inflate.ts';
import { contentOf, sinkOf } from './sink.ts';

/** A word of the dictionary (RFC 7932 §8): words of one length are numbered, and each can be written in 121 ways. */
export interface WordRead {
  readonly length: number;
  readonly id: number;
}

/** The bytes of a word; undefined where there is none of that number. */
export function wordOf({ length, id }: WordRead): Uint8Array | undefined {
  const bits = BITS[length] ?? 0;
  const transform = TRANSFORMS[id >>> bits];
  if (bits === 0 || transform === undefined) return undefined;
  const start = (STARTS[length] ?? 0) + (id & ((1 << bits) - 1)) * length;
  return written(dictionary().slice(start, start + length), transform);
}

/** Bits of the number of a word, by the length of words, and where the words of each length begin. */
const BITS = Uint8Array.of(0, 0, 0, 0, 10, 10, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 7, 7, 8, 7, 7, 6, 6, 5, 5);
const STARTS = startsOf(BITS);
const SIZE = 122_784;

function startsOf(bits: Uint8Array): Uint32Array {
  const starts = new Uint32Array(bits.length);
  bits.forEach((it, length) => { if (length + 1 < starts.length) starts[length + 1] = (starts[length] ?? 0) + (it === 0 ? 0 : length << it); });
  return starts;
}

const dictionary = once(() => {
  const binary = atob(DICTIONARY);
  const sink = sinkOf(SIZE);
  inflate(Uint8Array.from(binary, it => it.charCodeAt(0)), 0, sink);
  return contentOf(sink);
});

// Unpacked by the first word that is asked for: most visits never meet one.
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => made ??= make();
}

const OMIT_LAST_MAX = 9;
const UPPERCASE_FIRST = 10;
const UPPERCASE_ALL = 11;

function written(word: Uint8Array, [prefix, kind, suffix]: Transform): Uint8Array {
  if (kind === UPPERCASE_FIRST) toUpper(word, 0);
  if (kind === UPPERCASE_ALL) for (let at = 0; at < word.length;) at += toUpper(word, at);
  const start = kind > UPPERCASE_ALL ? kind - UPPERCASE_ALL : 0;
  const end = kind <= OMIT_LAST_MAX ? word.length - kind : word.length;
  return Uint8Array.of(...bytesOf(prefix), ...word.subarray(start, Math.max(start, end)), ...bytesOf(suffix));
}

function bytesOf(text: string): readonly number[] {
  return Array.from(text, it => it.charCodeAt(0));
}

// As the RFC has it, which knows of UTF-8 only how long its characters are.
function toUpper(word: Uint8Array, at: number): number {
  const lead = word[at] ?? 0;
  if (lead < 0xc0) {
    word[at] = lead >= 0x61 && lead <= 0x7a ? lead ^ 32 : lead;
    return 1;
  }
  const size = lead < 0xe0 ? 2 : 3;
  // Behind the end of a word nothing is kept.
  word[at + size - 1] = (word[at + size - 1] ?? 0) ^ (size === 3 ? 5 : 32);
  return size;
}

type Transform = readonly [prefix: string, kind: number, suffix: string];

/** RFC 7932 appendix B. Kinds: 0 as it is, 1 to 9 without so many at the end, 10 and 11 in capitals, 12 to 20 without 1 to 9 at the beginning. */
const TRANSFORMS: readonly Transform[] = [
  ['', 0, ''], ['', 0, ' '], [' ', 0, ' '], ['', 12, ''], ['', 10, ' '], ['', 0, ' the '], [' ', 0, ''], ['s ', 0, ' '], ['', 0, ' of '],
  ['', 10, ''], ['', 0, ' and '], ['', 13, ''], ['', 1, ''], [', ', 0, ' '], ['', 0, ', '], [' ', 10, ' '], ['', 0, ' in '], ['', 0, ' to '],
  ['e ', 0, ' '], ['', 0, '"'], ['', 0, '.'], ['', 0, '">'], ['', 0, '\n'], ['', 3, ''], ['', 0, ']'], ['', 0, ' for '], ['', 14, ''], ['', 2, ''],
  ['', 0, ' a '], ['', 0, ' that '], [' ', 10, ''], ['', 0, '. '], ['.', 0, ''], [' ', 0, ', '], ['', 15, ''], ['', 0, ' with '], ['', 0, '\''],
  ['', 0, ' from '], ['', 0, ' by '], ['', 16, ''], ['', 17, ''], [' the ', 0, ''], ['', 4, ''], ['', 0, '. The '], ['', 11, ''], ['', 0, ' on '],
  ['', 0, ' as '], ['', 0, ' is '], ['', 7, ''], ['', 1, 'ing '], ['', 0, '\n\t'], ['', 0, ':'], [' ', 0, '. '], ['', 0, 'ed '], ['', 20, ''],
  ['', 18, ''], ['', 6, ''], ['', 0, '('], ['', 10, ', '], ['', 8, ''], ['', 0, ' at '], ['', 0, 'ly '], [' the ', 0, ' of '], ['', 5, ''],
  ['', 9, ''], [' ', 10, ', '], ['', 10, '"'], ['.', 0, '('], ['', 11, ' '], ['', 10, '">'], ['', 0, '="'], [' ', 0, '.'], ['.com/', 0, ''],
  [' the ', 0, ' of the '], ['', 10, '\''], ['', 0, '. This '], ['', 0, ','], ['.', 0, ' '], ['', 10, '('], ['', 10, '.'], ['', 0, ' not '],
  [' ', 0, '="'], ['', 0, 'er '], [' ', 11, ' '], ['', 0, 'al '], [' ', 11, ''], ['', 0, '=\''], ['', 11, '"'], ['', 10, '. '], [' ', 0, '('],
  ['', 0, 'ful '], [' ', 10, '. '], ['', 0, 'ive '], ['', 0, 'less '], ['', 11, '\''], ['', 0, 'est '], [' ', 10, '.'], ['', 11, '">'],
  [' ', 0, '=\''], ['', 10, ','], ['', 0, 'ize '], ['', 11, '.'], ['\u00c2\u00a0', 0, ''], [' ', 0, ','], ['', 10, '="'], ['', 11, '="'],
  ['', 0, 'ous '], ['', 11, ', '], ['', 10, '=\''], [' ', 10, ','], [' ', 11, '="'], [' ', 11, ', '], ['', 11, ','], ['', 11, '('], ['', 11, '. '],
  [' ', 11, '.'], ['', 11, '=\''], [' ', 11, '. '], [' ', 10, '="'], [' ', 11, '=\''], [' ', 10, '=\''],
];
