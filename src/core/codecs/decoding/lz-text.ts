import type { Decoded } from '../codec.ts';
import { isReadable } from './readable.ts';
import type { Unlzed } from './unlz.ts';
import { unlz } from './unlz.ts';

/** How an lz-string stream is written: its values, and the bits that each of them holds. */
export interface Written {
  readonly values: ArrayLike<number>;
  readonly width: number;
}

/** Values that may stand behind the end mark: what fills up the last group. */
const FILL_MAX = 4;
/** A stream that breaks off must have said this much to be believed. Bytes. */
const BROKEN_MIN = 16;

/** The text of an lz-string stream as UTF-8, where it is one: it ends where its values do, or breaks off there, and is readable. */
export function lzText({ values, width }: Written, max: number): Decoded | undefined {
  const found = startsLz(values, width) ? unlz(values, width, max) : undefined;
  return found === undefined || (found.ended && found.left > FILL_MAX) ? undefined : believed(found, max);
}

function believed({ units, ended }: Unlzed, max: number): Decoded | undefined {
  const ascii = asciiOf(units);
  const bytes = ascii ?? utf8Of(units);
  const isEnough = bytes.length >= (ended ? 1 : BROKEN_MIN);
  // In ASCII, what is readable is written.
  const isMeant = isEnough && isReadable(bytes) && (ascii !== undefined || isWritten(String.fromCharCode(...units.subarray(0, SAMPLE))));
  return isMeant ? { bytes: bytes.subarray(0, max), limited: !ended || bytes.length > max } : undefined;
}

// Nearly always it is all there is, and takes a tenth of the time. Controls are for `isWritten` to judge.
function asciiOf(units: Uint16Array): Uint8Array | undefined {
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as number;
    if (unit >= 0x7f || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d)) return undefined;
    bytes[i] = unit;
  }
  return bytes;
}

function utf8Of(units: Uint16Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder('utf-16le').decode(new Uint8Array(units.buffer, units.byteOffset, units.byteLength)));
}

/** Characters that are looked at: codes that mean nothing do not stay in step for longer. */
const SAMPLE = 200;
const STRANGE = /[^\t\r\n -~\u00a0-\u00bf\u2000-\u206f\u20a0-\u20bf\u3000-\u303f\ufe0f\uff00-\uffef\p{Extended_Pictographic}\p{L}\p{M}\p{N}]/u;
const SCRIPTS = [/^\p{Script=Latin}+$/u, /^\p{Script=Cyrillic}+$/u, /^\p{Script=Greek}+$/u, /^\p{Script=Arabic}+$/u, /^\p{Script=Hebrew}+$/u,
  /^\p{Script=Thai}+$/u, /^\p{Script=Devanagari}+$/u, /^\p{Script=Hangul}+$/u, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u];

// A word is letters of one alphabet, nearly always; and accented letters stand among plain ones.
function isWritten(text: string): boolean {
  if (STRANGE.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  const accented = text.match(/[\u00c0-\u024f]/gu)?.length ?? 0;
  return accented * 3 <= text.length && words.filter(word => !SCRIPTS.some(it => it.test(word))).length * 10 <= words.length;
}

/** Whether the first two words of a stream are what texts begin with: a new character, and a new one or the first once more. */
export function startsLz(values: ArrayLike<number>, width: number): boolean {
  const stream = { values, width };
  const first = bitsAt(stream, 0, 2);
  if (first > 1 || !isBeginning(bitsAt(stream, 2, 8 * (first + 1)), first)) return false;
  const at = 2 + 8 * (first + 1);
  if (values.length * width < at + 3 + 8) return true;
  const second = bitsAt(stream, at, 3);
  return second === 0 ? isBeginning(bitsAt(stream, at + 3, 8), 0) : second <= 4;
}

function isBeginning(character: number, kind: number): boolean {
  return kind === 1 ? character > 0xff : (character >= 0x20 || character === 0x0a) && character !== 0x7f;
}

function bitsAt({ values, width }: Written, from: number, count: number): number {
  let code = 0;
  for (let i = 0; i < count; i += 1) {
    const at = from + i;
    code |= (((values[Math.floor(at / width)] ?? 0) >> (width - 1 - (at % width))) & 1) << i;
  }
  return code;
}
