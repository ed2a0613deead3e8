import { ASCII85 } from '../../codecs/ascii85.ts';
import { BASE16 } from '../../codecs/base16.ts';
import { BASE32 } from '../../codecs/base32.ts';
import { BASE32HEX } from '../../codecs/base32hex.ts';
import { BASE45 } from '../../codecs/base45.ts';
import { BASE58 } from '../../codecs/base58.ts';
import { BASE62_LETTERS_FIRST } from '../../codecs/base62-letters-first.ts';
import { BASE62_SMALL_FIRST } from '../../codecs/base62-small-first.ts';
import { BASE62 } from '../../codecs/base62.ts';
import { BASE64 } from '../../codecs/base64.ts';
import { BASE64URL } from '../../codecs/base64url.ts';
import { BASE85 } from '../../codecs/base85.ts';
import type { Codec } from '../../codecs/codec.ts';
import { REVERSED_BYTES } from '../../codecs/reversed-bytes.ts';
import { REVERSED } from '../../codecs/reversed.ts';
import { ROT13 } from '../../codecs/rot13.ts';
import { ROT47 } from '../../codecs/rot47.ts';
import { SUBSTITUTION } from '../../codecs/substitution.ts';
import { Z85 } from '../../codecs/z85.ts';

/** A text read in a base, and how it is written in it again. */
export interface Based {
  readonly bytes: Uint8Array;
  /** Other bytes, written as the text is: in its alphabet and case, filled up or not. */
  readonly write: (bytes: Uint8Array) => Uint8Array;
}

const WORDS: readonly Codec[] = [
  BASE16, BASE32, BASE32HEX, BASE64, BASE64URL, BASE45, BASE58, BASE62, BASE62_SMALL_FIRST, BASE62_LETTERS_FIRST, ASCII85, Z85, BASE85,
  REVERSED, REVERSED_BYTES, ROT13, ROT47, SUBSTITUTION,
];

const BY_ID: ReadonlyMap<string, Codec> = new Map(WORDS.map(it => [it.id, it]));

/** A text by the codec of this name; undefined where it is not written as that codec writes, in whatever case and however filled up. */
export function basedBy(id: string, text: Uint8Array): Based | undefined {
  const codec = BY_ID.get(id);
  const read = codec?.decode(text, text.length * 2);
  const { encode } = codec ?? {};
  if (read === undefined || read.limited || encode === undefined) return undefined;
  const usual = encode(read.bytes);
  const habit = HABITS.find(it => isSame(it(usual), text));
  return habit && { bytes: read.bytes, write: bytes => habit(encode(bytes)) };
}

type Habit = (digits: Uint8Array) => Uint8Array;

const EQUALS = 0x3d;

const asIs: Habit = it => it;
const small: Habit = it => it.map(byte => byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);
const capital: Habit = it => it.map(byte => byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte);
const unfilled: Habit = it => {
  const at = it.indexOf(EQUALS);
  return at === -1 ? it : it.subarray(0, at);
};

const HABITS: readonly Habit[] = [asIs, unfilled, small, capital, it => small(unfilled(it)), it => capital(unfilled(it))];

/** Places at which a text in base64 is looked for within a run: its first digits, and behind signs that also part words. */
const PLACES_MAX = 24;

/** What a run of letters, digits, `+`, `/`, `-` and `_` may hold in a base of whole bits, and from where in it. */
export function basesIn(run: Uint8Array): readonly (Based & { readonly start: number })[] {
  const whole = ['base16', 'base32', 'base32hex', 'base64', 'base64url'].flatMap(id => basedBy(id, run) ?? basedBy(id, run.subarray(0, -1)) ?? []).map(it => ({ ...it, start: 0 }));
  const marks = Array.from(run.keys()).filter(i => i > 0 && isMark(run[i - 1] ?? 0)).slice(0, PLACES_MAX);
  return [...whole, ...[...new Set([0, ...marks, 1, 2, 3])].flatMap(start => sixesFrom(run, start) ?? [])];
}

function isMark(byte: number): boolean {
  return byte === 0x2b || byte === 0x2f || byte === 0x2d || byte === 0x5f;
}

// Whatever stands behind or before: of the last group, the digits that say whole bytes; what is left of it stays as it is.
function sixesFrom(run: Uint8Array, start: number): (Based & { readonly start: number }) | undefined {
  const from = unfilled(run.subarray(start));
  const digits = from.subarray(0, from.length - from.length % 4);
  const read = digits.length === 0 ? undefined : BASE64.decode(digits, digits.length);
  if (read === undefined || read.limited) return undefined;
  const { encode = asIs } = digits.includes(0x2d) || digits.includes(0x5f) ? BASE64URL : BASE64;
  const rest = run.subarray(start + digits.length);
  return {
    start, bytes: read.bytes,
    write: bytes => {
      const made = unfilled(encode(bytes));
      const all = new Uint8Array(made.length + rest.length);
      all.set(made);
      all.set(rest, made.length);
      return all;
    },
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((it, i) => it === b[i]);
}
