import { BASE64 } from '../codecs/base64.ts';
import { byteAt, digitAt, digitsOf } from '../codecs/bytes.ts';
import { ZLIB } from '../codecs/compressions/zlib.ts';
import { lengthAt } from '../codecs/parts/utf8.ts';
import { isCompressed } from './compression-mark.ts';

/** A base whose digits are whole bits, for looking at the first bytes a text would hold without undoing all of it. */
interface Sniffed {
  readonly bits: 4 | 5 | 6;
  readonly digits: Int8Array;
}

const LETTERS_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const SNIFF_16: Sniffed = { bits: 4, digits: digitsOf('0123456789abcdef', '0123456789ABCDEF') };
export const SNIFF_32: Sniffed = { bits: 5, digits: digitsOf(BASE32, BASE32.toLowerCase()) };
export const SNIFF_64: Sniffed = { bits: 6, digits: digitsOf(`${LETTERS_64}+/`, `${LETTERS_64}-_`) };

/**
 * Whether the first bytes a text would hold in that base show that it is worth undoing: readable signs, or the mark of a
 * compression. Of nine random bytes two at most are unreadable once in seventy times; of text, always. Nothing is allocated,
 * since thousands of words are asked for each one that is worth it.
 */
export function isWorthUndoing(bytes: Uint8Array, from: number, { bits, digits }: Sniffed): boolean {
  let held = 0;
  let count = 0;
  let read = 0;
  let unreadable = 0;
  let mark = 0;
  for (let at = from; read < LOOKED_AT; at++) {
    const digit = digitAt(digits, byteAt(bytes, at));
    if (digit < 0) return false;
    held = (held << bits | digit) & 0xffff;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    read += 1;
    mark = mark << 8 | held >> count & 0xff;
    unreadable += byteAt(UNREADABLE, mark & 0xff);
    if (read === MARK_BYTES && isCompressed(mark)) return true;
    if (unreadable > UNREADABLE_MAX && read >= MARK_BYTES) return false;
  }
  return true;
}

/** The longest mark of a compression. */
const MARK_BYTES = 4;
/** So many bytes are looked at, and of them so many may be signs that nobody reads. */
const LOOKED_AT = 9;
const UNREADABLE_MAX = 2;

const UNREADABLE = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d ? 0 : 1);

/** The same for base64, by far the most asked for: three bytes at a time. */
export function isWorthUndoing64(bytes: Uint8Array, from: number): boolean {
  const first = threeBytesAt(bytes, from);
  if (first < 0) return false;
  let unreadable = unreadableIn(first);
  if (unreadable === 3 && !MARKS.includes(first >> 16)) return false;
  const second = threeBytesAt(bytes, from + 4);
  if (second < 0) return false;
  if (isCompressed(first << 8 | second >> 16)) return true;
  unreadable += unreadableIn(second);
  if (unreadable > UNREADABLE_MAX) return false;
  const third = threeBytesAt(bytes, from + 8);
  return third >= 0 && unreadable + unreadableIn(third) <= UNREADABLE_MAX;
}

/** Whether a compression begins there in base64. Its mark alone stands in one of twenty thousand places by chance, and packed bodies have as many. */
export function isCompressed64(bytes: Uint8Array, from: number, end: number): boolean {
  const first = threeBytesAt(bytes, from);
  if (!MARKS.includes(first >> 16) || !isCompressed(first << 8 | threeBytesAt(bytes, from + 4) >> 16)) return false;
  return first >> 16 !== ZLIB_FIRST || ZLIB.decode(beginningOf(bytes, from, Math.min(end, from + HEADER)), ENOUGH) !== undefined;
}

/** Digits that hold the codes of a deflate block and something written in them: at most 320 lengths of 7 bits stand there. */
const HEADER = 512;
/** Bytes that say that it is one. */
const ENOUGH = 64;

/** Digits of which all must be readable for the most part, where only chance speaks for a text: of random ones, one in a hundred thousand is. */
const READ_ON = 64;

/** Whether what begins so in base64 goes on as text, in any script: no more than every fourth byte is anything else. */
export function readsOn64(bytes: Uint8Array, from: number, end: number): boolean {
  const text = beginningOf(bytes, from, Math.min(end, from + READ_ON));
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const length = lengthAt(text, at);
    odd += length < 2 ? byteAt(UNREADABLE, byteAt(text, at)) : 0;
    at += Math.max(0, length - 1);
  }
  return odd * 4 <= text.length;
}

function beginningOf(bytes: Uint8Array, from: number, end: number): Uint8Array {
  const digits = bytes.subarray(from, end - (end - from) % 4);
  return BASE64.decode(digits, digits.length)?.bytes ?? digits;
}

/** First bytes of gzip, zlib and Zstandard. */
const ZLIB_FIRST = 0x78;
const MARKS: readonly number[] = [0x1f, ZLIB_FIRST, 0x28];

const DIGITS_64 = SNIFF_64.digits;

// Four digits of a run that goes on at least so far; negative where one of them is none.
function threeBytesAt(bytes: Uint8Array, at: number): number {
  const upper = (DIGITS_64[bytes[at] as number] as number) << 18 | (DIGITS_64[bytes[at + 1] as number] as number) << 12;
  return upper | (DIGITS_64[bytes[at + 2] as number] as number) << 6 | (DIGITS_64[bytes[at + 3] as number] as number);
}

function unreadableIn(three: number): number {
  return (UNREADABLE[three >> 16] as number) + (UNREADABLE[three >> 8 & 0xff] as number) + (UNREADABLE[three & 0xff] as number);
}
